package dev.kanmon.clearance.copies;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECKey;
import java.security.spec.NamedParameterSpec;

/** Signatures by the JDK's own Ed25519 (RFC 8032): the same bytes each time, no chance in them. */
final class Ed25519 {
    private Ed25519() {}

    /**
     * Signs.
     *
     * @throws IllegalArgumentException if the keys are not a pair of this algorithm
     */
    static byte[] sign(byte[] message, KeyPair keys) {
        if (!isOurs(keys.getPrivate()) || !isOurs(keys.getPublic())) {
            throw new IllegalArgumentException("The keys are not of Ed25519. Make a pair of that algorithm.");
        }
        byte[] signed;
        try {
            Signature signature = Signature.getInstance(CopySignature.ED25519);
            signature.initSign(keys.getPrivate());
            signature.update(message);
            signed = signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on signs by Ed25519", e);
        }
        if (!isSignedBy(keys.getPublic(), message, signed)) {
            throw new IllegalArgumentException("The public key does not belong to the private key.");
        }
        return signed;
    }

    static boolean isSignedBy(PublicKey key, byte[] message, byte[] signed) {
        if (!isOurs(key)) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(CopySignature.ED25519);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException e) {
            // What is not even formed like a signature is none.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on checks Ed25519", e);
        }
    }

    private static boolean isOurs(Key key) {
        return key instanceof EdECKey edwards
                && edwards.getParams().getName().equals(NamedParameterSpec.ED25519.getName());
    }
}
