package dev.kanmon.clearance.agreement;

/** Agreement data that cannot be taken as it is. The message names the file, the field and what to do. */
public final class MalformedInstrumentException extends RuntimeException {
    MalformedInstrumentException(String sentence) {
        super(sentence);
    }
}
