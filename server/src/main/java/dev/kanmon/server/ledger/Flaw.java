package dev.kanmon.server.ledger;

/** Ends a verification at the first thing that is not as it was written. */
final class Flaw extends RuntimeException {
    private final LedgerVerdict.Broken verdict;

    /**
     * @param entry number of the first entry that is bad, missing, or vouched for by no signature
     * @param sentence plain
     */
    Flaw(long entry, String sentence) {
        super(sentence);
        this.verdict = new LedgerVerdict.Broken(entry, sentence);
    }

    LedgerVerdict.Broken verdict() {
        return verdict;
    }
}
