package dev.kanmon.server.ledger;

/** One line of the ledger as it stands in its table. */
record LedgerEntry(long partition, long number, long at, String kind, String body, String prev, String hash) {
    /** The entry that follows {@code head}. */
    static LedgerEntry after(LedgerHead head, long at, String kind, String body) {
        long number = head.number() + 1;
        String hash = hash(Ledger.PARTITION, number, at, kind, body, head.hash());
        return new LedgerEntry(Ledger.PARTITION, number, at, kind, body, head.hash(), hash);
    }

    /** Whether the hash is that of the rest. */
    boolean hashed() {
        return hash.equals(hash(partition, number, at, kind, body, prev));
    }

    LedgerHead head() {
        return new LedgerHead(number, hash);
    }

    private static String hash(long partition, long number, long at, String kind, String body, String prev) {
        return new LedgerBytes()
                .ascii("kanmon-ledger-entry-1")
                .integer(partition)
                .integer(number)
                .integer(at)
                .text(kind)
                .text(body)
                .hex(prev)
                .sha256();
    }
}
