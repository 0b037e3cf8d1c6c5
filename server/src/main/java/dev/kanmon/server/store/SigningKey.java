package dev.kanmon.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The store's Ed25519 key (RFC 8032). Signs with BouncyCastle: 0.04 ms a signature where the JDK takes 0.65 ms, and one
 * is made for every commit.
 */
final class SigningKey {
    private static final String SECRET = "signing.key";
    private static final String PUBLIC = "signing.pub.pem";
    /** SubjectPublicKeyInfo with id-Ed25519, up to the 32 bytes of the key (RFC 8410 section 4). */
    private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String PEM_BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String PEM_END = "\n-----END PUBLIC KEY-----\n";

    private final Ed25519PrivateKeyParameters secret;

    private SigningKey(Ed25519PrivateKeyParameters secret) {
        this.secret = secret;
    }

    static SigningKey openOrCreate(Path keysFolder) throws IOException {
        SigningKey key =
                new SigningKey(new Ed25519PrivateKeyParameters(SecretFile.readOrCreate(keysFolder.resolve(SECRET)), 0));
        Path published = keysFolder.resolve(PUBLIC);
        if (!Files.exists(published)) {
            SecretFile.write(published, pem(key.secret.generatePublicKey()));
        } else if (!Arrays.equals(Files.readAllBytes(published), pem(key.secret.generatePublicKey()))) {
            throw new StoreException("The key in " + published + " is not that of " + SECRET + " beside it.");
        }
        return key;
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, secret);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    static Ed25519PublicKeyParameters published(Path keysFolder) throws IOException {
        Path file = keysFolder.resolve(PUBLIC);
        if (!Files.isRegularFile(file)) {
            throw new StoreException("The file " + file + " is missing.");
        }
        byte[] pem = Files.readAllBytes(file);
        Ed25519PublicKeyParameters key = new Ed25519PublicKeyParameters(keyBytes(file, pem), 0);
        if (!Arrays.equals(pem, pem(key))) {
            throw damaged(file);
        }
        return key;
    }

    private static byte[] keyBytes(Path file, byte[] pem) {
        String text = new String(pem, StandardCharsets.US_ASCII);
        if (!text.startsWith(PEM_BEGIN) || !text.endsWith(PEM_END)) {
            throw damaged(file);
        }
        try {
            byte[] spki =
                    Base64.getDecoder().decode(text.substring(PEM_BEGIN.length(), text.length() - PEM_END.length()));
            if (spki.length != SPKI_PREFIX.length + Ed25519PublicKeyParameters.KEY_SIZE) {
                throw damaged(file);
            }
            return Arrays.copyOfRange(spki, SPKI_PREFIX.length, spki.length);
        } catch (IllegalArgumentException notBase64) {
            throw damaged(file);
        }
    }

    private static StoreException damaged(Path file) {
        return new StoreException("The file " + file + " is damaged.");
    }

    static boolean signed(Ed25519PublicKeyParameters key, byte[] message, byte[] signature) {
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, key);
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    /** The key as X.509 SubjectPublicKeyInfo. */
    static byte[] spki(Ed25519PublicKeyParameters key) {
        byte[] bytes = key.getEncoded();
        byte[] spki = Arrays.copyOf(SPKI_PREFIX, SPKI_PREFIX.length + bytes.length);
        System.arraycopy(bytes, 0, spki, SPKI_PREFIX.length, bytes.length);
        return spki;
    }

    static byte[] pem(Ed25519PublicKeyParameters key) {
        return (PEM_BEGIN + Base64.getEncoder().encodeToString(spki(key)) + PEM_END)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
