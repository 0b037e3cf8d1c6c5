package dev.kanmon.server;

/** The server could not start; the message is one plain sentence that says what to do. */
public final class ServerStartException extends RuntimeException {
    ServerStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
