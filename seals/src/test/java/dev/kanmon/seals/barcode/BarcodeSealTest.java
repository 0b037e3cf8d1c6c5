package dev.kanmon.seals.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.coding.C40;
import dev.kanmon.seals.coding.Tlv;
import dev.kanmon.seals.signature.Ecdsa;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeSealTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void aSealMadeElsewhereIsReadAndVerifies() {
        BarcodeSeal seal = BarcodeSeal.read(Specimen.SIGNED);

        assertThat(seal.state()).isEqualTo("JPN");
        assertThat(seal.signed()).isTrue();
        assertThat(seal.signingDay()).contains(DAY);
        assertThat(seal.algorithm()).contains(Ecdsa.SHA256);
        assertThat(seal.certificateReference()).contains(Specimen.REFERENCE);
        assertThat(seal.certificate()).isEmpty();
        assertThat(seal.message(MessageType.DIGITAL_TRAVEL_AUTHORIZATION))
                .hasValueSatisfying(
                        content -> assertThat(HexFormat.of().formatHex(content)).isEqualTo(Specimen.AUTHORIZATION));
        assertThat(seal.message(MessageType.MRZ_TD2))
                .hasValueSatisfying(content -> assertThat(C40.decode(content)).isEqualTo("P "));
        assertThat(seal.message(MessageType.VISA)).isEmpty();
        assertThat(seal.text()).isEqualTo(Specimen.SIGNED);
        assertThat(seal.canonical()).isTrue();
        assertThat(seal.verifies(Specimen.certificate())).isTrue();
    }

    @Test
    void aCertificateIsCarriedAlongAndIsNotSigned() {
        BarcodeSeal seal = BarcodeSeal.read(Specimen.WITH_CERTIFICATE);

        assertThat(seal.certificate()).contains(Specimen.certificate());
        assertThat(seal.verifies(Specimen.certificate())).isTrue();
        assertThat(seal.signedBytes())
                .isEqualTo(BarcodeSeal.read(Specimen.SIGNED).signedBytes());
    }

    @Test
    void aZippedSealIsReadAndIsNotTheOneFormOfItsContent() {
        BarcodeSeal seal = BarcodeSeal.read(Specimen.ZIPPED);

        assertThat(seal.text()).isEqualTo(Specimen.ZIPPED);
        assertThat(seal.canonical()).isFalse();
        assertThat(seal.messages()).isEqualTo(BarcodeSeal.read(Specimen.SIGNED).messages());
        assertThat(seal.verifies(Specimen.certificate())).isTrue();
    }

    @Test
    void aSealWithoutSignatureIsReadAndVerifiesForNobody() {
        BarcodeSeal seal = BarcodeSeal.read(Specimen.UNSIGNED);

        assertThat(seal.state()).isEqualTo("JPN");
        assertThat(seal.signed()).isFalse();
        assertThat(seal.signingDay()).isEmpty();
        assertThat(seal.signature()).isEmpty();
        assertThat(seal.text()).isEqualTo(Specimen.UNSIGNED);
        assertThat(seal.verifies(Specimen.certificate())).isFalse();
    }

    @Test
    void aSealThatIsSignedHereSignsWhatASealMadeElsewhereSigns() {
        BarcodeSeal elsewhere = BarcodeSeal.read(Specimen.WITH_CERTIFICATE);
        BarcodeSeal here = BarcodeSeal.sign("JPN", DAY, elsewhere.messages(), Specimen.signer(), true);

        assertThat(here.signedBytes()).isEqualTo(elsewhere.signedBytes());
        assertThat(here.verifies(Specimen.certificate())).isTrue();
        // All but the signature of 64 bytes, and the character that the first of them shares, is the same.
        int same = Specimen.WITH_CERTIFICATE.length() - 64 * 8 / 5 - 1;
        assertThat(here.text())
                .hasSameSizeAs(Specimen.WITH_CERTIFICATE)
                .startsWith(Specimen.WITH_CERTIFICATE.substring(0, same));
        assertThat(BarcodeSeal.read(here.text()).certificate()).contains(Specimen.certificate());
    }

    @Test
    void theStateOfGermanyIsWrittenWithFillers() {
        List<Tlv> messages = List.of(MessageType.CARD_ACCESS_NUMBER.of(C40.encode("123456")));
        BarcodeSeal seal = BarcodeSeal.sign("D<<", DAY, messages, Specimen.signer(), false);

        assertThat(BarcodeSeal.read(seal.text()).state()).isEqualTo("D");
        assertThat(seal.signedBytes()).startsWith(C40.encode("D<<"));
        assertThat(BarcodeSeal.sign("D", DAY, messages, Specimen.signer(), false))
                .isEqualTo(seal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JAPN", "J1", "jpn", "J<N", "<<<"})
    void aStateThatIsNoneIsNotSigned(String state) {
        List<Tlv> messages = List.of(MessageType.VISA.of(new byte[1]));
        assertThatThrownBy(() -> BarcodeSeal.sign(state, DAY, messages, Specimen.signer(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatReadsInTwoWaysOrDoesNotFitIsNotSigned() {
        Tlv one = MessageType.VISA.of(new byte[1]);
        Tlv large = MessageType.FACE_IMAGE.of(new byte[2700]);
        for (List<Tlv> messages : List.of(List.<Tlv>of(), List.of(one, one), List.of(large))) {
            assertThatThrownBy(() -> BarcodeSeal.sign("JPN", DAY, messages, Specimen.signer(), false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RDB1", "RDB1B", "RDB2A", "NDB1B", "RDB1E", "RDB1@", "rdb1b", "RDB1A*", " RDB1B"})
    void whatIsNoSealIsRefused(String text) {
        assertThatThrownBy(() -> BarcodeSeal.read(text)).isInstanceOf(UnreadableSealException.class);
    }
}
