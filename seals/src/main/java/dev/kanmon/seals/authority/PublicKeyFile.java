package dev.kanmon.seals.authority;

import dev.kanmon.seals.BouncyCastle;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.jspecify.annotations.Nullable;

/** Public keys as the tools of hardware modules give them out. */
public final class PublicKeyFile {
    private PublicKeyFile() {}

    /**
     * Reads a public key.
     *
     * @param file with a SubjectPublicKeyInfo, as {@code pkcs11-tool --read-object} writes it, or with the certificate that
     *     {@code keytool -exportcert} writes; in PEM or DER
     * @throws UnusableKeysException where it holds neither
     */
    public static PublicKey read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > PemFile.MAXIMUM_BYTES) {
            throw noKey(file, null);
        }
        byte[] bytes = Files.readAllBytes(file);
        try (PEMParser parser = new PEMParser(new StringReader(new String(bytes, StandardCharsets.ISO_8859_1)))) {
            Object read = parser.readObject();
            SubjectPublicKeyInfo key = switch (read) {
                case null -> der(bytes);
                case SubjectPublicKeyInfo published -> published;
                case X509CertificateHolder certificate -> certificate.getSubjectPublicKeyInfo();
                default -> throw noKey(file, null);
            };
            return new JcaPEMKeyConverter().setProvider(BouncyCastle.PROVIDER).getPublicKey(key);
        } catch (UnusableKeysException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw noKey(file, e);
        }
    }

    private static SubjectPublicKeyInfo der(byte[] bytes) throws IOException {
        try {
            return new X509CertificateHolder(bytes).getSubjectPublicKeyInfo();
        } catch (IOException e) {
            return SubjectPublicKeyInfo.getInstance(bytes);
        }
    }

    private static UnusableKeysException noKey(Path file, @Nullable Exception cause) {
        String sentence = file + " holds no public key. Give one that the module's tool wrote, in PEM or DER.";
        return cause == null ? new UnusableKeysException(sentence) : new UnusableKeysException(sentence, cause);
    }
}
