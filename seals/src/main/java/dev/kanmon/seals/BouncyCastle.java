package dev.kanmon.seals;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** BouncyCastle as a provider that is passed along: the list of the machine's providers stays as it is. */
public final class BouncyCastle {
    /** Safe from any thread. */
    public static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {}
}
