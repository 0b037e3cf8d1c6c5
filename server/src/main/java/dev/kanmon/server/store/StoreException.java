package dev.kanmon.server.store;

/** The store could not do what was asked; the message is one plain sentence without personal data. */
public class StoreException extends RuntimeException {
    public StoreException(String sentence) {
        super(sentence);
    }

    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
