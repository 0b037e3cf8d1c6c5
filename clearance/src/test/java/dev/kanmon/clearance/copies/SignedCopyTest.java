package dev.kanmon.clearance.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignedCopyTest {
    private static final KeyPair KOREA = keys("Ed25519", 1);
    private static final KeyPair JAPAN = keys("Ed25519", 2);
    private static final Map<String, PublicKey> TRUSTED = Map.of("KOR", KOREA.getPublic(), "JPN", JAPAN.getPublic());
    private static final List<String> BOTH = List.of("JPN", "KOR");
    private static final SourceCatalogue SOURCES =
            SourceCatalogue.read("sources.yaml", """
            sources:
              - {id: gazette, kind: gazette, publisher: "Gazette \\"A\\"", title: 関門 no. 1, date: 2025-01-01}
              - {id: press, kind: press, publisher: Press, title: said so, address: "https://example.org/1"}
              - {id: other, kind: press, publisher: Press, title: of something else}
            """.getBytes(StandardCharsets.UTF_8));
    private static final String TEXT = """
            # kept as it is, remarks too
            id: a
            title: 합의
            kind: notice
            parties:
              - {id: JPN, kind: state, name: Japan}
            sources: [gazette]
            recorded: 2026-11-26
            provisions:
              - id: a
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: visa_free_days
                value: 30
                from: 2001-01-01
                claims:
                  - {field: value, value: "30", sources: [press], confidence: low}
            """;
    private static final SignedCopy UNSIGNED = copy(TEXT);
    private static final SignedCopy SIGNED = UNSIGNED.sign("JPN", JAPAN).sign("KOR", KOREA);

    @Test
    void isGenuineWhereBothSidesSignedIt() {
        SignedCopy read = SignedCopy.read("a.json", SIGNED.write());
        assertThat(read).isEqualTo(SIGNED);
        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.verify(TRUSTED, BOTH)).isEqualTo(new Verdict.Genuine(List.of("JPN", "KOR")));
        assertThat(read.verify(TRUSTED, List.of())).isEqualTo(new Verdict.Genuine(List.of("JPN", "KOR")));
    }

    @Test
    void carriesTheSourcesItCitesAndNoOthers() {
        assertThat(SourceCatalogue.read("s", SIGNED.sources().getBytes(StandardCharsets.UTF_8))
                        .sources())
                .isEqualTo(SOURCES.sources().stream()
                        .filter(source -> !source.id().equals("other"))
                        .toList());
    }

    @Test
    void saysWhoHasNotSigned() {
        assertThat(UNSIGNED.verify(TRUSTED, BOTH)).isEqualTo(new Verdict.Unsigned());
        assertThat(UNSIGNED.sign("KOR", KOREA).verify(TRUSTED, BOTH))
                .isEqualTo(new Verdict.NotSignedBy(List.of("JPN")));
        assertThat(SIGNED.verify(Map.of("KOR", KOREA.getPublic()), BOTH)).isEqualTo(new Verdict.UnknownSigner("JPN"));
        assertThat(SIGNED.verify(Map.of("KOR", KOREA.getPublic(), "JPN", KOREA.getPublic()), BOTH))
                .isEqualTo(new Verdict.UnknownSigner("JPN"));
    }

    /** One side puts its name to what the other's key signed, or takes a signature over to another text. */
    @Test
    void findsSignaturesOfSomethingElse() {
        SignedCopy longer = copy(TEXT.replace("value: 30", "value: 90"));
        SignedCopy moved = new SignedCopy(
                longer.instrument(), longer.version(), longer.text(), longer.sources(), SIGNED.signatures());
        assertThat(moved.verify(TRUSTED, BOTH)).isEqualTo(new Verdict.BadSignature("JPN"));
        SignedCopy forged = new SignedCopy(
                SIGNED.instrument(), SIGNED.version(), longer.text(), SIGNED.sources(), SIGNED.signatures());
        assertThat(forged.verify(TRUSTED, BOTH)).isInstanceOf(Verdict.Altered.class);
        SignedCopy remark = new SignedCopy(
                SIGNED.instrument(),
                SIGNED.version(),
                TEXT.replace("remarks", "REMARKS"),
                SIGNED.sources(),
                SIGNED.signatures());
        assertThat(remark.verify(TRUSTED, BOTH)).isEqualTo(new Verdict.BadSignature("JPN"));
        SignedCopy source = new SignedCopy(
                SIGNED.instrument(),
                SIGNED.version(),
                TEXT,
                SIGNED.sources().replace("no. 1", "no. 2"),
                SIGNED.signatures());
        assertThat(source.verify(TRUSTED, BOTH)).isEqualTo(new Verdict.BadSignature("JPN"));
        SignedCopy garbage =
                new SignedCopy(SIGNED.instrument(), SIGNED.version(), ":", SIGNED.sources(), SIGNED.signatures());
        assertThat(garbage.verify(TRUSTED, BOTH)).isInstanceOf(Verdict.Altered.class);
    }

    /** Every byte of a file, with one bit changed, with all bits changed, made a blank, and taken out. */
    @Test
    void findsAChangeOfAnyByte() {
        byte[] good = SIGNED.write();
        for (int place = 0; place < good.length; place++) {
            for (int bit = 0; bit < 8; bit++) {
                assertFound(with(good, place, (byte) (good[place] ^ (1 << bit))), place);
            }
            assertFound(with(good, place, (byte) ~good[place]), place);
            assertFound(with(good, place, (byte) (good[place] == ' ' ? '\t' : ' ')), place);
            byte[] shorter = new byte[good.length - 1];
            System.arraycopy(good, 0, shorter, 0, place);
            System.arraycopy(good, place + 1, shorter, place, good.length - place - 1);
            assertFound(shorter, place);
        }
    }

    /** By the note of the package alone, with nothing of ours. */
    @Test
    void othersCanCheckItToo() throws GeneralSecurityException {
        JsonNode file = new JsonMapper().readTree(SIGNED.write());
        String message = "kanmon instrument 1\n"
                + file.get("instrument").stringValue() + "\n"
                + file.get("version").stringValue() + "\n"
                + sha256(file.get("text").stringValue()) + "\n"
                + sha256(file.get("sources").stringValue()) + "\n";
        for (JsonNode one : file.get("signatures")) {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(
                            Base64.getDecoder().decode(one.get("publicKey").stringValue()))));
            check.update(message.getBytes(StandardCharsets.UTF_8));
            assertThat(check.verify(
                            Base64.getDecoder().decode(one.get("signature").stringValue())))
                    .isTrue();
        }
        assertThat(file.get("signatures").size()).isEqualTo(2);
    }

    /** Both sides sign one hash, whatever the layout of their texts. */
    @Test
    void versionIsThatOfTheInstrumentWhateverTheLayout() {
        SignedCopy other =
                copy(TEXT.replace("# kept as it is, remarks too\n", "").replace("  - id: a", "  - id:   a"));
        assertThat(other.version())
                .isEqualTo(UNSIGNED.version())
                .isEqualTo(Instrument.read("a.yaml", TEXT.getBytes(StandardCharsets.UTF_8), SOURCES)
                        .version());
    }

    @Test
    void everyShippedInstrumentGoesOutAndComesBack() throws IOException {
        SourceCatalogue shipped = SourceCatalogue.shipped();
        for (Instrument instrument : Agreements.shipped().instruments()) {
            try (InputStream stream = Agreements.class.getResourceAsStream(instrument.id() + ".yaml")) {
                assertThat(stream).isNotNull();
                SignedCopy copy = SignedCopy.of(instrument.id(), stream.readAllBytes(), shipped)
                        .sign("KOR", KOREA);
                assertThat(copy.version()).isEqualTo(instrument.version());
                assertThat(SignedCopy.read("copy.json", copy.write()).verify(TRUSTED, List.of("KOR")))
                        .isEqualTo(new Verdict.Genuine(List.of("KOR")));
            }
        }
    }

    @Test
    void signsOnceAndWithItsOwnPairOnly() {
        assertThatThrownBy(() -> SIGNED.sign("KOR", KOREA)).hasMessageContaining("signed twice");
        assertThatThrownBy(() -> UNSIGNED.sign("Korea", KOREA)).hasMessageContaining("signer");
        assertThatThrownBy(() -> UNSIGNED.sign("KOR", new KeyPair(KOREA.getPublic(), JAPAN.getPrivate())))
                .hasMessageContaining("does not belong");
        assertThatThrownBy(() -> UNSIGNED.sign("KOR", keys("Ed448", 3))).hasMessageContaining("not of Ed25519");
    }

    @Test
    void refusesWhatIsNoCopy() {
        for (String content : List.of("", "{}", "[]", "null", "[".repeat(100_000), "{\"signatures\": [1]}")) {
            assertThatThrownBy(() -> SignedCopy.read("a.json", content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(MalformedFileException.class)
                    .hasMessageStartingWith("a.json: the copy ");
        }
        assertThatThrownBy(() -> SignedCopy.read("a.json", new byte[CopyFile.MAXIMUM_BYTES + 1]))
                .hasMessageContaining("larger");
        byte[] latin = TEXT.replace("합의", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SignedCopy.of("a", latin, SOURCES)).isInstanceOf(MalformedFileException.class);
    }

    private static void assertFound(byte[] changed, int place) {
        try {
            Verdict verdict = SignedCopy.read("a.json", changed).verify(TRUSTED, BOTH);
            assertThat(verdict).as("byte %d", place).isNotInstanceOf(Verdict.Genuine.class);
        } catch (MalformedFileException e) {
            assertThat(e).hasMessageStartingWith("a.json: ");
        }
    }

    private static byte[] with(byte[] good, int place, byte value) {
        byte[] changed = good.clone();
        changed[place] = value;
        return changed;
    }

    private static SignedCopy copy(String text) {
        return SignedCopy.of("a", text.getBytes(StandardCharsets.UTF_8), SOURCES);
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static KeyPair keys(String algorithm, int seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("Ed448") ? 448 : 255, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
