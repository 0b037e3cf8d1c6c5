package dev.kanmon.command.delivery;

/** The very first request shows that nothing can be delivered; the message says what to do. */
public final class NoServerException extends Exception {
    private static final long serialVersionUID = 1L;

    NoServerException(String sentence) {
        super(sentence);
    }
}
