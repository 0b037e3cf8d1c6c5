package dev.kanmon.server.store;

/** More is waiting than the store takes in; nothing was written, and the caller may try again (HTTP 503). */
public final class BusyException extends StoreException {
    BusyException(String sentence) {
        super(sentence);
    }
}
