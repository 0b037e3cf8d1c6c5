package dev.kanmon.seals.certificate;

import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates of States, read in place where a folder of them lies beside the project; skipped where none does. */
class CertificateCorpusTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "messages");
    private static final Pattern EMBEDDED = Pattern.compile("\"cer\"\\s*:\\s*\"([A-Za-z0-9_-]+=*)\"");

    @BeforeEach
    void whereTheFolderIs() {
        assumeTrue(Files.isDirectory(FOLDER));
    }

    @Test
    void authoritiesOfKoreaAndJapanAreRead(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"csca_jp_e3.pem", "csca_jp_e5.pem", "csca_kr_101.pem", "csca_kr_12b.pem"}) {
            Files.copy(FOLDER.resolve("sod").resolve(name), folder.resolve(name));
        }
        TrustStore trust = TrustStore.read(folder);
        assertThat(trust.problems()).isEmpty();
        assertThat(trust.authorities())
                .extracting(Certificate::serial)
                .containsExactly(
                        BigInteger.valueOf(0xE3),
                        BigInteger.valueOf(0xE5),
                        BigInteger.valueOf(0x101),
                        BigInteger.valueOf(0x12B));
        // E5 is a link: the key of E3, signed with a key of Japan that is not here. The others signed themselves.
        assertThat(trust.authorities())
                .filteredOn(one -> trust.chain(one, CertificateUse.CHIP, NOW).verdict() == ChainVerdict.WRONG_USE)
                .as("those that end a chain are no signers, and are told so")
                .hasSize(3);
        Certificate link = trust.authorities().get(1);
        assertThat(trust.chain(link, CertificateUse.CHIP, NOW).verdict()).isEqualTo(ChainVerdict.UNKNOWN_ISSUER);
        assertThat(link.keyIdentifier()).isEqualTo(trust.authorities().get(0).keyIdentifier());
    }

    @Test
    void theAustralianSealSignerLeadsToItsAuthorityAndItsListIsOutOfDate(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"au_csca.der", "au_csca.crl.der", "sealgen_DETS32.crt"}) {
            Files.copy(FOLDER.resolve("vds").resolve(name), folder.resolve(name));
        }
        TrustStore trust = TrustStore.read(folder);
        assertThat(trust.problems()).isEmpty();
        Matcher seal = EMBEDDED.matcher(Files.readString(FOLDER.resolve("vds").resolve("vdsnc_au_valid.json")));
        assertThat(seal.find()).isTrue();
        Certificate signer = Certificate.read(Base64.getUrlDecoder().decode(seal.group(1)));

        Chain chain = trust.chain(signer, CertificateUse.SEAL, NOW);
        assertThat(chain.verdict()).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(chain.path()).hasSize(2);
        assertThat(chain.state()).contains("AU");
        assertThat(chain.revocation()).isEqualTo(Chain.Revocation.LIST_OUT_OF_DATE);
        assertThat(chain.revocationUntil()).isEqualTo(Instant.parse("2021-11-17T03:56:55Z"));
        assertThat(trust.chain(signer, CertificateUse.SEAL, Instant.parse("2021-10-01T00:00:00Z"))
                        .revocation())
                .isEqualTo(Chain.Revocation.CHECKED);
        assertThat(trust.chain(signer, CertificateUse.CHIP, NOW).verdict()).isEqualTo(ChainVerdict.WRONG_USE);

        assertThat(trust.signersByName("DE", "TS", BigInteger.valueOf(0x32)))
                .containsExactlyElementsOf(trust.signers())
                .hasSize(1);
    }
}
