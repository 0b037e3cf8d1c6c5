package dev.kanmon.server.ledger;

/** What {@link Ledger#verify} found. */
public sealed interface LedgerVerdict {
    /**
     * Every entry stands as it was written.
     *
     * @param entries how many there are
     * @param head the last of them
     */
    record Sound(long entries, LedgerHead head) implements LedgerVerdict {}

    /**
     * Something was changed, or is gone.
     *
     * @param entry number of the first entry that is bad, missing, or vouched for by no signature
     * @param reason one plain sentence
     */
    record Broken(long entry, String reason) implements LedgerVerdict {}

    /**
     * It could not be told, since a file is missing or cannot be read.
     *
     * @param reason one plain sentence
     */
    record Unreadable(String reason) implements LedgerVerdict {}
}
