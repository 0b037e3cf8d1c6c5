package dev.kanmon.messages;

import org.jspecify.annotations.Nullable;

/**
 * The carrier's number of one request (RFF+TN), which the answer echoes.
 *
 * @param number as sent (1154)
 * @param revision of the same request (1060), absent where there is none
 */
public record Transaction(String number, @Nullable String revision) {
    /**
     * Whether this one takes the place of another: the same number, and a higher revision. Revisions are whole numbers; one
     * that is none, or is missing, stands before all that are.
     */
    public boolean supersedes(Transaction other) {
        return number.equals(other.number) && rank(revision) > rank(other.revision);
    }

    private static int rank(@Nullable String revision) {
        boolean number = revision != null && revision.matches("[0-9]{1,9}");
        return number ? Integer.parseInt(revision) : -1;
    }
}
