package dev.kanmon.seals.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.seals.coding.C40;
import dev.kanmon.seals.coding.MaskedDate;
import dev.kanmon.seals.coding.Tlv;
import dev.kanmon.seals.signature.Ecdsa;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Seals of public software (see NOTICE). The certificate of their signer is not public. */
class BarcodeSamplesTest {
    @Test
    void theVisaIsRead() throws IOException {
        String text = resource("idb_Visa.txt");
        BarcodeSeal seal = BarcodeSeal.read(text);

        assertThat(seal.text()).isEqualTo(text);
        assertThat(seal.state()).isEqualTo("D");
        assertThat(seal.algorithm()).contains(Ecdsa.SHA256);
        assertThat(seal.certificateReference()).contains("a57a790577");
        assertThat(seal.signingDay()).hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-03-24"));
        assertThat(seal.signature())
                .hasValueSatisfying(signature -> assertThat(signature).hasSize(64));
        assertThat(seal.signedBytes()).hasSize(12 + 2 + 80);
        assertThat(seal.messages()).extracting(Tlv::tag).containsExactly(MessageType.VISA.tag());
        List<Tlv> visa = Tlv.decode(seal.message(MessageType.VISA).orElseThrow());
        assertThat(visa.get(0)).isEqualTo(new Tlv(3, new byte[] {1}));
        assertThat(visa.get(1)).isEqualTo(new Tlv(4, new byte[] {(byte) 0x90}));
        assertThat(visa.get(2)).isEqualTo(new Tlv(5, C40.encode("C000000736")));
        assertThat(visa.get(3))
                .isEqualTo(new Tlv(
                        1,
                        C40.encode("P<D<<GARCIA<<EVELYN<<<<<<<<<<<<<<<<<<<<<<<<<"
                                + "B870L41688D<<8108108F3507050<<<<<<<<<<<<<<08")));
    }

    @Test
    void theTemporaryPassportIsRead() throws IOException {
        String text = resource("idb_TemporaryPassport.txt");
        BarcodeSeal seal = BarcodeSeal.read(text);

        assertThat(seal.text()).isEqualTo(text);
        assertThat(seal.state()).isEqualTo("D");
        assertThat(seal.signingDay()).hasValueSatisfying(day -> assertThat(day).isEqualTo("2025-02-11"));
        assertThat(seal.messages()).extracting(Tlv::tag).containsExactly(0x08, 0x80, 0x84, 0x86);
        assertThat(C40.decode(seal.message(MessageType.MRZ_TD3).orElseThrow()))
                .isEqualTo("PPD<<FOLKS<<TALLULAH<<<<<<<<<<<<<<<<<<<<<<<<3113883489D<<9709155F1601013<<<<<<<<<<<<<<04"
                        .replace('<', ' '));
        assertThat(seal.message(MessageType.FACE_IMAGE))
                .hasValueSatisfying(image -> assertThat(image).hasSize(998));
        assertThat(MaskedDate.decode(seal.messages().get(2).value())).isEqualTo(new MaskedDate("2027-01-31"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BarcodeSamplesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }
}
