package dev.kanmon.seals.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.seals.authority.CorridorAuthority;
import dev.kanmon.seals.authority.SigningPeriod;
import dev.kanmon.seals.certificate.Certificate;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures of RFC 6979 appendix A.2.5 (P-256 with SHA-256) and A.2.6 (P-384 with SHA-384). */
class DeterministicSignatureVectorsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private static final Vectors P256 = new Vectors(
            "secp256r1",
            "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721",
            "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6",
            "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299");

    private static final Vectors P384 = new Vectors(
            "secp384r1",
            "6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D896D5724E4C70A825F872C9EA60D2EDF5",
            "EC3A4E415B4E19A4568618029F427FA5DA9A8BC4AE92E02E06AAE5286B300C64DEF8F0EA9055866064A254515480BC13",
            "8015D9B72D7D57244EA8EF9AC0C621896708A59367F9DFB9F54CA84B3F1C9DB1288B231C3AE0D4FE7344FD2533264720");

    private record Vectors(String curve, String secret, String x, String y) {
        SoftwareSigner signer() throws GeneralSecurityException {
            AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
            named.init(new ECGenParameterSpec(curve));
            ECParameterSpec parameters = named.getParameterSpec(ECParameterSpec.class);
            KeyFactory keys = KeyFactory.getInstance("EC");
            PublicKey published =
                    keys.generatePublic(new ECPublicKeySpec(new ECPoint(number(x), number(y)), parameters));
            Certificate certificate = CorridorAuthority.create("JP", "Test", NOW)
                    .issue(
                            published,
                            new SigningPeriod(NOW, NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2))),
                            NOW);
            return SoftwareSigner.of(
                    certificate,
                    keys.generatePrivate(new ECPrivateKeySpec(number(secret), parameters))
                            .getEncoded());
        }

        private static BigInteger number(String hexadecimal) {
            return new BigInteger(hexadecimal, 16);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sample, EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716,"
                + " F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8",
        "test, F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367,"
                + " 019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083"
    })
    void signaturesOnP256AreThoseOfTheRfc(String message, String r, String s) throws GeneralSecurityException {
        SoftwareSigner signer = P256.signer();
        assertThat(signer.algorithm()).isEqualTo(Ecdsa.SHA256);
        assertThat(signed(signer, message)).isEqualTo(r + s);
    }

    @ParameterizedTest
    @CsvSource({
        "sample, 94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C81A648152E44ACF96E36DD1E80FABE46,"
                + " 99EF4AEB15F178CEA1FE40DB2603138F130E740A19624526203B6351D0A3A94FA329C145786E679E7B82C71A38628AC8",
        "test, 8203B63D3C853E8D77227FB377BCF7B7B772E97892A80F36AB775D509D7A5FEB0542A7F0812998DA8F1DD3CA3CF023DB,"
                + " DDD0760448D42D8A43AF45AF836FCE4DE8BE06B485E9B61B827C2F13173923E06A739F040649A667BF3B828246BAA5A5"
    })
    void signaturesOnP384AreThoseOfTheRfc(String message, String r, String s) throws GeneralSecurityException {
        SoftwareSigner signer = P384.signer();
        assertThat(signer.algorithm()).isEqualTo(Ecdsa.SHA384);
        assertThat(signed(signer, message)).isEqualTo(r + s);
    }

    private static String signed(SoftwareSigner signer, String message) {
        return HexFormat.of().withUpperCase().formatHex(signer.sign(message.getBytes(StandardCharsets.UTF_8)));
    }
}
