package dev.kanmon.server.ledger;

/**
 * The last entry of a ledger, as someone may note it down to hold the ledger to it later.
 *
 * @param number the entry's number; 0 where there is none yet
 * @param hash the entry's hash, 64 lower-case hexadecimal digits; zeros where there is none yet
 */
public record LedgerHead(long number, String hash) {
    /** The head before the first entry. */
    static final LedgerHead NONE = new LedgerHead(0, "0".repeat(2 * LedgerBytes.DIGEST_BYTES));
}
