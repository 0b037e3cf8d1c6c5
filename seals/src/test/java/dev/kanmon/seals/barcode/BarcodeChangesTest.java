package dev.kanmon.seals.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.coding.Base32;
import dev.kanmon.seals.coding.Tlv;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** No other text is the same seal. */
class BarcodeChangesTest {
    private static final int HEADER_BYTES = 12;

    private final Certificate signer = Specimen.certificate();

    /** Every character in exchange for every other of one byte. */
    @Test
    void everyChangedCharacterIsRefusedOrDoesNotVerify() {
        String sound = Specimen.SIGNED;
        assertThat(verifies(sound)).isTrue();
        for (int at = 0; at < sound.length(); at++) {
            for (char other = 0; other < 256; other++) {
                if (other != sound.charAt(at)) {
                    assertThat(verifies(sound.substring(0, at) + other + sound.substring(at + 1)))
                            .as("character %d is %d", at, (int) other)
                            .isFalse();
                }
            }
        }
    }

    /** Every byte of the content in exchange for every other, since a character holds only five bits of them. */
    @Test
    void everyChangedByteIsRefusedOrDoesNotVerify() {
        byte[] content = content(Specimen.SIGNED);
        for (int at = 0; at < content.length; at++) {
            for (int change = 1; change < 256; change++) {
                assertThat(verifies("RDB1B" + changed(content, at, change)))
                        .as("byte %d changed by %d", at, change)
                        .isFalse();
            }
        }
    }

    @Test
    void everyChangedBitOfACertificateCarriedAlongIsRefused() {
        byte[] content = content(Specimen.WITH_CERTIFICATE);
        for (int bit = 0; bit < content.length * Byte.SIZE; bit++) {
            assertThat(verifies("RDB1B" + changed(content, bit / Byte.SIZE, 1 << bit % Byte.SIZE)))
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    /** Deflate leaves bits before its end that nobody reads: why a zipped seal is not canonical. */
    @Test
    void aChangedBitOfAZippedSealGivesNoOtherContent() {
        List<Tlv> messages = BarcodeSeal.read(Specimen.ZIPPED).messages();
        byte[] content = content(Specimen.ZIPPED);
        int same = 0;
        for (int bit = 0; bit < content.length * Byte.SIZE; bit++) {
            String text = "RDB1D" + changed(content, bit / Byte.SIZE, 1 << bit % Byte.SIZE);
            if (verifies(text)) {
                assertThat(BarcodeSeal.read(text).messages()).as("bit %d", bit).isEqualTo(messages);
                same++;
            }
        }
        assertThat(same).isLessThan(Byte.SIZE);
    }

    @Test
    void aTextCutOffOrGoneOnIsRefusedOrDoesNotVerify() {
        for (String sound : List.of(Specimen.SIGNED, Specimen.WITH_CERTIFICATE, Specimen.ZIPPED)) {
            for (int length = 0; length < sound.length(); length++) {
                assertThat(verifies(sound.substring(0, length)))
                        .as("%d characters", length)
                        .isFalse();
            }
            for (String more : List.of("A", "AA", "AAAA", "AAAAAAAA", " ", "\n", "=", "======")) {
                assertThat(verifies(sound + more)).as("followed by '%s'", more).isFalse();
            }
            assertThat(verifies(sound.toLowerCase(Locale.ROOT))).isFalse();
        }
    }

    @Test
    void aSealIsNotThatOfAnotherCertificate() {
        BarcodeSeal seal = BarcodeSeal.read(Specimen.SIGNED);
        byte[] other = signer.encoded();
        // The last byte of the certificate's own signature: same key, same name, another certificate.
        other[other.length - 1] ^= 1;
        assertThat(seal.verifies(Certificate.read(other))).isFalse();
    }

    @Test
    void aCertificateThatTheHeaderDoesNotReferToIsRefused() {
        byte[] other = signer.encoded();
        other[other.length - 1] ^= 1;
        List<Tlv> parts = parts(Specimen.WITH_CERTIFICATE);
        parts.set(1, new Tlv(0x7E, other));
        refused(parts, "The certificate is not the one that the header refers to.");
    }

    @Test
    void partsThatAreMissingTwiceOrInAnotherOrderAreRefused() {
        List<Tlv> sound = parts(Specimen.WITH_CERTIFICATE);
        Tlv group = sound.get(0);
        Tlv certificate = sound.get(1);
        Tlv signature = sound.get(2);
        for (List<Tlv> parts : List.of(
                List.<Tlv>of(),
                List.of(group),
                List.of(signature),
                List.of(group, certificate),
                List.of(certificate, group, signature),
                List.of(group, signature, certificate),
                List.of(group, group, signature),
                List.of(group, signature, signature),
                List.of(group, new Tlv(0x62, new byte[0]), signature),
                List.of(new Tlv(0x61, new byte[0]), signature),
                List.of(new Tlv(0x61, new byte[] {6, 0, 6, 0}), signature))) {
            refused(parts, null);
        }
    }

    @Test
    void aSealThatSaysItIsNotSignedHasNeitherCertificateNorSignature() {
        byte[] unsigned = content(Specimen.UNSIGNED);
        for (Tlv part : parts(Specimen.WITH_CERTIFICATE).subList(1, 3)) {
            String text = "RDB1A" + Base32.encode(join(unsigned, part.encoded()));
            assertThatThrownBy(() -> BarcodeSeal.read(text)).isInstanceOf(UnreadableSealException.class);
        }
    }

    @Test
    void whatInflatesToMoreThanItMayIsRefusedBeforeItTakesTheMemory() {
        byte[] nothings = new byte[4 << 20];
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(nothings);
        deflater.finish();
        byte[] zipped = new byte[8 << 10];
        int length = deflater.deflate(zipped);
        deflater.end();
        String text = "RDB1D" + Base32.encode(Arrays.copyOf(zipped, Math.min(length, 2600)));
        assertThatThrownBy(() -> BarcodeSeal.read(text))
                .isInstanceOf(UnreadableSealException.class)
                .hasMessageContaining("8192");
    }

    @Test
    void whatIsLongerThanABarcodeIsRefused() {
        String text = "RDB1A" + "A".repeat(BarcodeSeal.MAXIMUM_TEXT);
        assertThatThrownBy(() -> BarcodeSeal.read(text)).hasMessageContaining("4296");
    }

    @Test
    void everySealComesBack() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Tlv> messages = new ArrayList<>();
            for (int tag : random.ints(1 + random.nextInt(5), 0, 256).distinct().toArray()) {
                byte[] content = new byte[random.nextInt(400)];
                random.nextBytes(content);
                messages.add(new Tlv(tag, content));
            }
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
            boolean withCertificate = random.nextBoolean();
            BarcodeSeal made = BarcodeSeal.sign("KOR", day, messages, Specimen.signer(), withCertificate);
            BarcodeSeal read = BarcodeSeal.read(made.text());
            assertThat(read)
                    .as("seal %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEqualTo(made);
            assertThat(read.messages()).as("seal %d; seed %d", i, seed).isEqualTo(messages);
            assertThat(read.signingDay()).as("seal %d; seed %d", i, seed).contains(day);
            assertThat(read.certificate().isPresent())
                    .as("seal %d; seed %d", i, seed)
                    .isEqualTo(withCertificate);
            assertThat(read.verifies(signer)).as("seal %d; seed %d", i, seed).isTrue();
        }
    }

    private boolean verifies(String text) {
        try {
            return BarcodeSeal.read(text).verifies(signer);
        } catch (UnreadableSealException e) {
            return false;
        }
    }

    private static void refused(List<Tlv> parts, @org.jspecify.annotations.Nullable String sentence) {
        byte[] content = content(Specimen.WITH_CERTIFICATE);
        String text = "RDB1B" + Base32.encode(join(Arrays.copyOf(content, HEADER_BYTES), Tlv.encode(parts)));
        assertThatThrownBy(() -> BarcodeSeal.read(text))
                .as("%s", parts)
                .isInstanceOf(UnreadableSealException.class)
                .hasMessageContaining(sentence == null ? "" : sentence);
    }

    private static byte[] content(String text) {
        return Base32.decode(text.substring(5));
    }

    private static String changed(byte[] content, int at, int change) {
        byte[] changed = content.clone();
        changed[at] ^= (byte) change;
        return Base32.encode(changed);
    }

    private static List<Tlv> parts(String text) {
        byte[] content = content(text);
        return new ArrayList<>(Tlv.decode(Arrays.copyOfRange(content, HEADER_BYTES, content.length)));
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
