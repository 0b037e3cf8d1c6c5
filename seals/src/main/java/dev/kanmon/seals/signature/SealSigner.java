package dev.kanmon.seals.signature;

import dev.kanmon.seals.certificate.Certificate;

/** Holds a signer's key, or reaches the module that holds it, and signs with it. Safe from any thread. */
public interface SealSigner {
    /** The certificate of the key. */
    Certificate certificate();

    /** How it signs; by the curve of the key. */
    Ecdsa algorithm();

    /**
     * Signs.
     *
     * @param message what is to be signed, before hashing
     * @return {@code r || s}, each as long as the order of the curve
     */
    byte[] sign(byte[] message);
}
