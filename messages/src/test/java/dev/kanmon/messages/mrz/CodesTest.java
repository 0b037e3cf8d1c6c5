package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Document codes, and codes of issuers and nationalities. */
class CodesTest {
    @ParameterizedTest
    @CsvSource({
        "TD3, P",
        "TD3, PP",
        "TD3, PE",
        "TD3, PD",
        "TD3, PO",
        "TD3, PR",
        "TD3, PT",
        "TD3, PS",
        "TD3, PL",
        "TD3, PM",
        "TD3, PU",
        "TD2, PU",
        "TD2, I",
        "TD1, ID",
        "TD1, AC",
        "TD1, C",
        "MRV_A, V",
        "MRV_B, VB"
    })
    void documentCodesOfDoc9303AreKnown(MrzFormat format, String code) {
        assertThat(DocumentCodes.isKnown(format, code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TD3, I", "TD3, PX", "TD3, P1", "TD2, PP", "TD1, IV", "TD1, AI", "MRV_A, P", "TD1, ''"})
    void otherDocumentCodesAreNot(MrzFormat format, String code) {
        assertThat(DocumentCodes.isKnown(format, code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D", "KOR", "JPN", "UTO", "XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "EUE", "RKS", "XOM", "XPO",
                "GBN", "ROM", "ZAR", "SUN", "YUG", "DDR", "TMP", "ANT", "SCG", "CSK", "NTZ"
            })
    void issuersOfDoc9303AndFormerOnesAreKnown(String code) {
        assertThat(IssuerCodes.isKnown(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DE", "QQQ", "KO", "kor", "<<D"})
    void othersAreNot(String code) {
        assertThat(IssuerCodes.isKnown(code)).isFalse();
    }
}
