package dev.kanmon.seals.signature;

/** A key in a hardware module that cannot be used. The message says what to do, and holds no PIN. */
public final class UnreachableKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreachableKeyException(String sentence) {
        super(sentence);
    }

    UnreachableKeyException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
