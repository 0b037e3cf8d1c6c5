package dev.kanmon.clearance.watchlist;

/** A list file that cannot be read at all. The message says what to do and holds nothing of the rows. */
public final class MalformedListException extends RuntimeException {
    MalformedListException(String sentence) {
        super(sentence);
    }
}
