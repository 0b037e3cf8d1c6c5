package dev.kanmon.clearance.yaml;

/** A file says something that cannot be taken; the sentence names the file and the field, and what to write. */
public class MalformedFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MalformedFileException(String message) {
        super(message);
    }
}
