package dev.kanmon.server.store;

/** The store could not do what was asked. */
public class StoreException extends RuntimeException {
    private final String sentence;

    /**
     * @param sentence plain, for whoever runs the server, and without personal data
     */
    public StoreException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /**
     * @param sentence plain, for whoever runs the server, and without personal data
     */
    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
