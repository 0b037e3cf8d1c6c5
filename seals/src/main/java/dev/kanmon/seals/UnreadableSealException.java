package dev.kanmon.seals;

/**
 * Bytes that are not in the form they should be in. The message says what is wrong in one sentence and repeats nothing
 * personal of the content.
 */
public final class UnreadableSealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence that says what is wrong, such as "The signature is missing." */
    public UnreadableSealException(String sentence) {
        super(sentence);
    }

    /** The same, because of another failure. */
    public UnreadableSealException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
