package dev.kanmon.seals.vdsnc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.authority.SignerCurve;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.signature.SealSigner;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class VdsNcTest {
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
    private static final VdsNc.Header HEADER = new VdsNc.Header("icao.dta", 1, "JPN");

    @TempDir
    static Path folder;

    private static SealSigner signer;
    private static VdsNc seal;

    @BeforeAll
    static void make() throws IOException {
        signer = signer(SignerCurve.P256);
        seal = VdsNc.sign(HEADER, message(), signer);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSignedVerifiesAndIsTheSameEachTime(SignerCurve curve) throws IOException {
        SealSigner other = signer(curve);
        VdsNc made = VdsNc.sign(HEADER, message(), other);
        VdsNc read = VdsNc.read(made.text().getBytes(StandardCharsets.UTF_8));
        assertThat(read.verifies()).isTrue();
        assertThat(read.header()).isEqualTo(HEADER);
        assertThat(read.message()).isEqualTo(message());
        assertThat(VdsNc.sign(HEADER, message(), other).text()).isEqualTo(made.text());
    }

    @Test
    void spacesAndOrderOfMembersDoNotMatter() {
        String pretty = new JsonMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new JsonMapper().readTree(seal.text()));
        assertThat(VdsNc.read(pretty).verifies()).isTrue();
        assertThat(VdsNc.read(pretty).text()).isEqualTo(seal.text());
    }

    @Test
    void aSealInAnArrayIsRead() {
        assertThat(VdsNc.read("[" + seal.text() + "]").verifies()).isTrue();
        assertThatThrownBy(() -> VdsNc.read("[" + seal.text() + "," + seal.text() + "]"))
                .isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void plainBase64IsRead() {
        String plain = Base64.getEncoder().encodeToString(signer.certificate().encoded());
        assertThat(VdsNc.read(replaced("cer", plain)).verifies()).isTrue();
    }

    @Test
    void aSignatureInDerIsRead() throws IOException {
        byte[] raw = Base64.getUrlDecoder().decode(value("sigvl"));
        byte[] der = new DERSequence(new ASN1Integer[] {
                    new ASN1Integer(new BigInteger(1, Arrays.copyOf(raw, 32))),
                    new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(raw, 32, 64)))
                })
                .getEncoded();
        assertThat(VdsNc.read(replaced("sigvl", Base64.getUrlEncoder().encodeToString(der)))
                        .verifies())
                .isTrue();
    }

    /** The last character of 64 bytes has four bits to spare. */
    @Test
    void aSecondTextForTheSameSignatureIsRefused() {
        String value = value("sigvl");
        String last = value.substring(value.length() - 1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String other = value.substring(0, value.length() - 1) + alphabet.charAt(alphabet.indexOf(last) + 1);
        assertThatThrownBy(() -> VdsNc.read(replaced("sigvl", other))).isInstanceOf(UnreadableSealException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"data\":{}}",
                "{\"data\":{\"hdr\":{\"t\":\"x\",\"v\":1,\"is\":\"JPN\"},\"msg\":{}},\"sig\":{\"alg\":\"none\",\"cer\":\"\",\"sigvl\":\"\"}}",
                "{\"data\":1,\"data\":2}",
                "{\"data\":{},\"sig\":{}} x"
            })
    void rubbishIsRefused(String text) {
        assertThatThrownBy(() -> VdsNc.read(text)).isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void membersThatAreNotSignedAreRefused() {
        assertThatThrownBy(() -> VdsNc.read(seal.text().replaceFirst("\\{\"data\"", "{\"extra\":1,\"data\"")))
                .isInstanceOf(UnreadableSealException.class);
        assertThatThrownBy(() -> VdsNc.read(seal.text().replaceFirst("\"alg\"", "\"x5c\":[],\"alg\"")))
                .isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void aMemberTwiceIsRefused() {
        assertThatThrownBy(() -> VdsNc.read(seal.text().replaceFirst("\"dtan\"", "\"dtan\":\"X\",\"dtan\"")))
                .isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void anotherAlgorithmThanTheKeysDoesNotVerify() {
        assertThat(VdsNc.read(seal.text().replace("ES256", "ES384")).verifies()).isFalse();
    }

    @Test
    void depthAndLengthAreBounded() {
        String deep = "[".repeat(1_000) + "]".repeat(1_000);
        assertThatThrownBy(() -> VdsNc.read("{\"data\":" + deep + "}")).isInstanceOf(UnreadableSealException.class);
        assertThatThrownBy(() -> VdsNc.read(" ".repeat(VdsNc.MAXIMUM_BYTES) + seal.text()))
                .isInstanceOf(UnreadableSealException.class);
        assertThatThrownBy(() -> VdsNc.read(new byte[VdsNc.MAXIMUM_BYTES + 1]))
                .isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = seal.text().getBytes(StandardCharsets.UTF_8);
        bytes[seal.text().indexOf("KIM")] = (byte) 0xff;
        assertThatThrownBy(() -> VdsNc.read(bytes)).isInstanceOf(UnreadableSealException.class);
    }

    private static String value(String name) {
        return new JsonMapper().readTree(seal.text()).get("sig").get(name).stringValue();
    }

    private static String replaced(String name, String value) {
        ObjectNode root = (ObjectNode) new JsonMapper().readTree(seal.text());
        ((ObjectNode) root.get("sig")).put(name, value);
        return root.toString();
    }

    private static ObjectNode message() {
        return new JsonMapper().createObjectNode().put("dtan", "JP26331000425").put("n", "KIM  MIN JUN");
    }

    private static SealSigner signer(SignerCurve curve) throws IOException {
        Path keys = folder.resolve(curve.name().toLowerCase(Locale.ROOT));
        return (java.nio.file.Files.exists(keys)
                        ? SignerKeys.open(keys, null)
                        : SignerKeys.create(keys, null, "JP", "Kanmon test", curve, NOW))
                .signerAt(NOW);
    }
}
