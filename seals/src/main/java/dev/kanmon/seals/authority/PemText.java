package dev.kanmon.seals.authority;

import dev.kanmon.seals.BouncyCastle;
import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfoBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.jspecify.annotations.Nullable;

/**
 * Certificates, revocation lists and private keys as texts that other tools read too (RFC 7468). A private key under a
 * password is encrypted with AES-256 by PBES2 (RFC 8018 section 6.2).
 */
final class PemText {
    /** PBKDF2 with HMAC-SHA-256: what OWASP's password storage cheat sheet asks for, some 0.2 s a try. */
    static final int ITERATIONS = 600_000;

    private PemText() {}

    static String of(Certificate certificate) {
        return pem("CERTIFICATE", certificate.encoded());
    }

    static String of(Revocations list) {
        return pem("X509 CRL", list.encoded());
    }

    static String ofKey(byte[] pkcs8, char @Nullable [] password) {
        if (password == null) {
            return pem("PRIVATE KEY", pkcs8);
        }
        try {
            byte[] encrypted = new PKCS8EncryptedPrivateKeyInfoBuilder(pkcs8)
                    .build(new JceOpenSSLPKCS8EncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                            .setProvider(BouncyCastle.PROVIDER)
                            .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
                            .setIterationCount(ITERATIONS)
                            .setPassword(password)
                            .build())
                    .getEncoded();
            return pem("ENCRYPTED PRIVATE KEY", encrypted);
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("AES-256 and PBKDF2 are in every BouncyCastle", e);
        }
    }

    static Certificate certificate(Path file) throws IOException {
        try {
            if (parsed(file, PemFile.read(file)) instanceof X509CertificateHolder holder) {
                return Certificate.read(holder.getEncoded());
            }
        } catch (UnreadableSealException e) {
            throw PemFile.damaged(file, e);
        }
        throw PemFile.damaged(file, null);
    }

    static Revocations revocations(Path file) throws IOException {
        if (parsed(file, PemFile.read(file)) instanceof X509CRLHolder holder) {
            return new Revocations(holder);
        }
        throw PemFile.damaged(file, null);
    }

    /** The private key of a file, as PKCS #8 has it. */
    static byte[] key(Path file, char @Nullable [] password) throws IOException {
        Object read = parsed(file, PemFile.readSecret(file));
        if (read instanceof PrivateKeyInfo plain) {
            return plain.getEncoded();
        }
        if (!(read instanceof PKCS8EncryptedPrivateKeyInfo encrypted)) {
            throw PemFile.damaged(file, null);
        }
        if (password == null) {
            throw new UnusableKeysException(
                    "The keys are under a password. Name the file that holds it (--password-file).");
        }
        try {
            return encrypted
                    .decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                            .setProvider(BouncyCastle.PROVIDER)
                            .build(password))
                    .getEncoded();
        } catch (PKCSException | OperatorCreationException | RuntimeException e) {
            throw new UnusableKeysException(
                    "The password is not that of the key file " + file + ", or the file is damaged.", e);
        }
    }

    private static Object parsed(Path file, String text) throws IOException {
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            Object read = parser.readObject();
            if (read != null) {
                return read;
            }
        } catch (IOException | RuntimeException e) {
            throw PemFile.damaged(file, e);
        }
        throw PemFile.damaged(file, null);
    }

    private static String pem(String kind, byte[] content) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(kind, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("\r\n", "\n");
    }
}
