package dev.kanmon.server.ledger;

import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** A signed statement that the chain stood at an entry. */
record LedgerRoot(long partition, long number, long at, String hash, String prev, String signature) {
    /** RFC 8032 section 5.1.6. */
    static final int SIGNATURE_BYTES = 64;

    /** The root at {@code head} that follows another with the digest {@code prev}. */
    static LedgerRoot signed(LedgerHead head, long at, String prev, UnaryOperator<byte[]> sign) {
        LedgerRoot unsigned = new LedgerRoot(Ledger.PARTITION, head.number(), at, head.hash(), prev, "");
        String signature = HexFormat.of().formatHex(sign.apply(unsigned.bytes().toBytes()));
        return new LedgerRoot(unsigned.partition, unsigned.number, at, unsigned.hash, prev, signature);
    }

    LedgerBytes bytes() {
        return new LedgerBytes()
                .ascii("kanmon-ledger-root-1")
                .integer(partition)
                .integer(number)
                .integer(at)
                .hex(hash)
                .hex(prev);
    }

    /** What the next root names as {@code prev}. */
    String digest() {
        return bytes().hex(signature).sha256();
    }
}
