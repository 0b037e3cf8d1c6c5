package dev.kanmon.clearance.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {
    /** ISO 3166-1. */
    @ParameterizedTest
    @CsvSource({"KR, KOR", "JP, JPN", "DE, DEU", "GB, GBR", "US, USA", "TW, TWN", "kp, PRK"})
    void convertsBothWays(String alpha2, String alpha3) {
        assertThat(States.alpha3(alpha2)).isEqualTo(alpha3);
        assertThat(States.alpha2(alpha3)).isEqualToIgnoringCase(alpha2);
        assertThat(States.alpha3(alpha3)).isEqualTo(alpha3);
    }

    /** Doc 9303-3, section 5, parts B to D. */
    @ParameterizedTest
    @CsvSource({"D", "GBD", "GBN", "GBO", "RKS", "UNO", "EUE", "XXA", "XXB", "XXC", "UTO"})
    void leavesCodesOfTravelDocumentsAsTheyAre(String code) {
        assertThat(States.alpha3(code)).isEqualTo(code);
        assertThat(States.alpha2(code)).isEqualTo(code);
    }
}
