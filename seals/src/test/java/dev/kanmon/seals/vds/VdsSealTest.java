package dev.kanmon.seals.vds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.coding.C40;
import dev.kanmon.seals.coding.Tlv;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seals of public software (see NOTICE), and some put together by hand. */
class VdsSealTest {
    private static final String SIGNATURE = "ff40" + "11".repeat(64);

    /** Of 2020-01-01 and 2023-08-19. */
    private static final String DAYS = "0f7134" + "7d0017";

    private static final String HEADER_4 = "dc03" + c40("UTO") + c40("DETS0232") + DAYS;
    private static final String HEADER_3 = "dc02" + c40("UTO") + c40("DETS00032") + DAYS;
    private static final String MRV_B =
            "022c" + c40("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<L8988901C4XXX4009078F9612109");
    private static final String STAY_AND_PASSPORT = "04030a0000" + "0506" + c40("L898902C<");

    @Test
    void theVisaIsReadAndItsSignatureIsThatOfTheCertificate() throws IOException {
        VdsSeal seal = VdsSeal.read(resource("vds_visa_224bitSig.bin"));
        Certificate signer = Certificate.read(resource("sealgen_DETS32.crt"));

        assertThat(seal.header())
                .isEqualTo(new VdsHeader(
                        4, "UTO", "DETS", "32", LocalDate.of(2020, 1, 1), LocalDate.of(2023, 8, 19), 0x5D, 0x01));
        assertThat(seal.document())
                .isEqualTo(new VdsDocument.Visa(
                        List.of("VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<", "1234567XY7GBR5203116M2005250<<<<<<<<"),
                        null,
                        new Stay.Lasting(Period.ofDays(160)),
                        "47110815P",
                        null));
        assertThat(seal.features()).extracting(Tlv::tag).containsExactly(2, 4, 5);
        assertThat(seal.signature()).hasSize(56);
        assertThat(seal.header().refersTo(signer)).isTrue();
        assertThat(seal.verifies(signer)).isTrue();
    }

    @Test
    void theResidencePermitIsReadWithTheFeaturesOfItsState() throws IOException {
        VdsSeal seal = VdsSeal.read(resource("vds_residentPermit.bin"));

        assertThat(seal.header().signer()).isEqualTo("UTTS");
        assertThat(seal.header().certificateReference()).isEqualTo("5B");
        assertThat(seal.header().issued()).isEqualTo("2020-01-01");
        assertThat(seal.header().signed()).isEqualTo("2023-07-26");
        assertThat(seal.header().featureReference()).isEqualTo(0xFB);
        assertThat(seal.header().type()).isEqualTo(0x06);
        assertThat(seal.document()).isEqualTo(new VdsDocument.Other());
        assertThat(seal.features())
                .containsExactly(
                        new Tlv(
                                2,
                                C40.encode("ATD  RESIDORCE  ROLAND              6525845096USA7008038M2201018      06")),
                        new Tlv(3, C40.encode("UFO001979")));
        assertThat(seal.signature()).hasSize(64);
        assertThat(seal.verifies(Certificate.read(resource("sealgen_DETS32.crt"))))
                .isFalse();
    }

    @Test
    void everyChangedByteOfTheVisaIsRefusedOrDoesNotVerify() throws IOException {
        byte[] sound = resource("vds_visa_224bitSig.bin");
        Certificate signer = Certificate.read(resource("sealgen_DETS32.crt"));
        for (int at = 0; at < sound.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] changed = sound.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(verifies(changed, signer))
                        .as("byte %d, bit %d", at, bit)
                        .isFalse();
            }
        }
        byte[] longer = Arrays.copyOf(sound, sound.length + 1);
        assertThat(verifies(longer, signer)).isFalse();
    }

    private static boolean verifies(byte[] bytes, Certificate signer) {
        try {
            return VdsSeal.read(bytes).verifies(signer);
        } catch (UnreadableSealException e) {
            return false;
        }
    }

    @Test
    void whatIsSignedIsHeaderAndFeatures() {
        VdsSeal seal = read(HEADER_4 + "f901" + "0a01ff" + SIGNATURE);
        assertThat(HexFormat.of().formatHex(seal.signedBytes())).isEqualTo(HEADER_4 + "f901" + "0a01ff");
        assertThat(HexFormat.of().formatHex(seal.bytes())).isEqualTo(HEADER_4 + "f901" + "0a01ff" + SIGNATURE);
    }

    @Test
    void aVisaOfTheLargerSizeAndAllThatItMayHave() {
        String mrvA = "0130" + c40("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L8988901C4XXX4009078F9612109");
        VdsSeal seal = read(HEADER_4 + "5d01" + mrvA + "030100" + "0602ab01" + "0700" + STAY_AND_PASSPORT + SIGNATURE);
        assertThat(seal.document())
                .isEqualTo(new VdsDocument.Visa(
                        List.of(
                                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                "L8988901C4XXX4009078F9612109<<<<<<<<<<<<<<<<"),
                        0,
                        new Stay.Lasting(Period.ofDays(10)),
                        "L898902C",
                        "ab01"));
    }

    @ParameterizedTest
    @CsvSource({"000000,UNTIL_VISA_ENDS", "fefefe,TRANSIT_WITHOUT_ENTRY", "ffffff,DETERMINED_AT_ENTRY"})
    void someStaysAreNoDuration(String bytes, Stay.Special stay) {
        assertThat(Stay.decode(HexFormat.of().parseHex(bytes))).isEqualTo(stay);
    }

    @ParameterizedTest
    @CsvSource({"010203,P3Y2M1D", "5a0000,P90D", "000001,P1Y", "010101,P1Y1M1D", "fffffe,P254Y255M255D"})
    void otherStaysAreDaysMonthsYears(String bytes, Period period) {
        assertThat(Stay.decode(HexFormat.of().parseHex(bytes))).isEqualTo(new Stay.Lasting(period));
    }

    @Test
    void anEmergencyTravelDocumentHasBothLines() {
        String zone = "0230" + c40("PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F1204159<<<<<<<6");
        assertThat(read(HEADER_4 + "5e03" + zone + SIGNATURE).document())
                .isEqualTo(new VdsDocument.EmergencyTravelDocument(
                        List.of("PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")));
    }

    @Test
    void version3HasAReferenceOfFiveDigitsAndLengthsOfOneByte() {
        VdsSeal seal = read(HEADER_3 + "f901" + "0aff" + "22".repeat(255) + SIGNATURE);
        assertThat(seal.header().version()).isEqualTo(3);
        assertThat(seal.header().signer()).isEqualTo("DETS");
        assertThat(seal.header().certificateReference()).isEqualTo("00032");
        assertThat(seal.features().getFirst().value()).hasSize(255);
    }

    /** A signature on a curve of 512 bits has 128 bytes: one byte tells so in version 3, and two in version 4, as in DER. */
    @Test
    void theSignatureOfVersion3HasALengthOfOneByteToo() {
        String signature = "33".repeat(128);
        assertThat(read(HEADER_3 + "f901" + "0a00" + "ff80" + signature).signature())
                .hasSize(128);
        assertThat(read(HEADER_4 + "f901" + "0a00" + "ff8180" + signature).signature())
                .hasSize(128);
        assertThatThrownBy(() -> read(HEADER_4 + "f901" + "0a00" + "ff80" + signature))
                .isInstanceOf(UnreadableSealException.class);
        assertThat(read(HEADER_3 + "f901" + "0a00" + "ff8180" + signature).signature())
                .as("the byte 81 is the length itself, and the signature none of a curve")
                .hasSize(129);
    }

    @Test
    void aReferenceOfVersion3HasNeverFourDigits() {
        for (String signer : List.of("DETS0003", "DETS003")) {
            String header = "dc02" + c40("UTO") + c40(signer) + DAYS;
            assertThatThrownBy(() -> read(header + "f901" + "0a00" + SIGNATURE))
                    .as(signer)
                    .isInstanceOf(UnreadableSealException.class);
        }
    }

    /** Section 2.2.1: the reference is the serial number, whatever zeros stand before it. */
    @Test
    void theCertificateIsReferredToBySubjectAndSerialNumber() throws IOException {
        Certificate signer = Certificate.read(resource("sealgen_DETS32.crt"));
        assertThat(read(HEADER_3 + "f901" + "0a00" + SIGNATURE).header().refersTo(signer))
                .isTrue();
        for (String other : List.of("DETT0232", "FRTS0232", "DETS0233", "DETS043232")) {
            String header = "dc03" + c40("UTO") + c40(other) + DAYS;
            assertThat(read(header + "f901" + "0a00" + SIGNATURE).header().refersTo(signer))
                    .as(other)
                    .isFalse();
        }
    }

    @Test
    void aReferenceMayBeAsLongAsASerialNumber() {
        String reference = "B73A1D496D7ECCC46214F2335C6F7AA57A790577";
        String header = "dc03" + c40("D<<") + c40("DEZV28" + reference) + DAYS;
        VdsSeal seal = read(header + "f901" + "0a00" + SIGNATURE);
        assertThat(seal.header().certificateReference()).isEqualTo(reference);
        assertThat(seal.header().state()).isEqualTo("D");
    }

    @Test
    void whatAVisaMustHaveIsNotMissingOrOfAnotherLength() {
        for (String features : List.of(
                STAY_AND_PASSPORT,
                MRV_B + "04030a0000",
                MRV_B + "0506" + c40("L898902C<"),
                MRV_B + MRV_B.replace("022c", "012c") + STAY_AND_PASSPORT,
                MRV_B.replace("022c", "012c") + STAY_AND_PASSPORT,
                "022e" + MRV_B.substring(4) + c40("A<") + STAY_AND_PASSPORT,
                MRV_B + "04020a00" + "0506" + c40("L898902C<"),
                MRV_B + STAY_AND_PASSPORT + "03020000",
                MRV_B + STAY_AND_PASSPORT + "0600",
                MRV_B + STAY_AND_PASSPORT + "06050102030405",
                MRV_B + "04030a0000" + "0506ffffffffffff")) {
            assertThatThrownBy(() -> read(HEADER_4 + "5d01" + features + SIGNATURE))
                    .as(features)
                    .isInstanceOf(UnreadableSealException.class);
        }
        assertThat(read(HEADER_4 + "5d01" + MRV_B + STAY_AND_PASSPORT + "f00101" + SIGNATURE)
                        .features())
                .as("an unknown feature does no harm")
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dc",
                "dd03",
                "dc01",
                "dc04",
                "dc03d9c5",
                "dc030000c8a72cb10f71347d0017",
                // A length in no hexadecimal, a length of nothing, a reference shorter than its length, a reference in
                // no
                // hexadecimal, a signer that does not begin with two letters.
                "dc03d9c5 DETS0G32",
                "dc03d9c5 DETS00",
                "dc03d9c5 DETS0332",
                "dc03d9c5 DETS023G",
                "dc03d9c5 D1TS0232",
                "dc03d9c5 DE S0232",
                "dc02d9c5 DETS0003G",
                "dc02d9c5 DETS0003 "
            })
    void otherHeadersAreRefused(String header) {
        int text = header.indexOf(' ');
        String hex = text < 0 ? header : header.substring(0, text) + c40(header.substring(text + 1)) + DAYS;
        assertThatThrownBy(() -> read(hex + "f901" + "0a00" + SIGNATURE)).isInstanceOf(UnreadableSealException.class);
    }

    /** No signature, one cut off, something after it, a feature twice, a length not in its shortest form. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0a00", "0a00ff", "0a00ff0211", "0a00ff01110a00", "0a000a00ff0111", "0a8100ff0111", "0a05ff0111"
            })
    void otherMessagesAreRefused(String rest) {
        assertThatThrownBy(() -> read(HEADER_4 + "f901" + rest)).isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void whatIsLargerThanABarcodeIsRefused() {
        byte[] large = new byte[VdsSeal.MAXIMUM_BYTES + 1];
        assertThatThrownBy(() -> VdsSeal.read(large)).isInstanceOf(UnreadableSealException.class);
    }

    private static VdsSeal read(String hex) {
        return VdsSeal.read(HexFormat.of().parseHex(hex));
    }

    private static String c40(String text) {
        return HexFormat.of().formatHex(C40.encode(text));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(VdsSealTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
