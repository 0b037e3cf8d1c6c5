package dev.kanmon.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;

/**
 * The Ed25519 key (RFC 8032) that signs copies of agreements: not the ledger's, so that a signature under a copy is never
 * one under a ledger, and either key can be replaced without the other.
 *
 * @param pair as Java's own provider has it
 * @param pem the public key in PEM (RFC 7468)
 */
record CopyKey(KeyPair pair, String pem) {
    private static final String SECRET = "agreements.key";
    private static final String ALGORITHM = "Ed25519";

    static CopyKey openOrCreate(Path keysFolder) throws IOException {
        byte[] secret = SecretFile.readOrCreate(keysFolder.resolve(SECRET));
        Ed25519PublicKeyParameters published = new Ed25519PrivateKeyParameters(secret, 0).generatePublicKey();
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            KeyPair pair = new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(SigningKey.spki(published))),
                    factory.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret)));
            return new CopyKey(pair, new String(SigningKey.pem(published), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new StoreException("Ed25519 is not to be had from this Java.", e);
        }
    }
}
