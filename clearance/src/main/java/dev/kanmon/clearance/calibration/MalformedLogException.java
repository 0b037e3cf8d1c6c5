package dev.kanmon.clearance.calibration;

/** A log that cannot be taken at all. The message says what to do and holds nothing of the rows. */
public final class MalformedLogException extends RuntimeException {
    /** With what to do, in a sentence. */
    public MalformedLogException(String sentence) {
        super(sentence);
    }
}
