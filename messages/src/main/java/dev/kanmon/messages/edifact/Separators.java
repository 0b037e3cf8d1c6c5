package dev.kanmon.messages.edifact;

import org.jspecify.annotations.Nullable;

/**
 * The characters that structure an interchange (ISO 9735, service string advice UNA).
 *
 * @param component between components of an element
 * @param element between elements of a segment
 * @param release before a character that is meant as text, or {@link #NO_RELEASE}
 * @param terminator after a segment
 */
record Separators(int component, int element, int release, int terminator) {
    /** UNA with a space in place of the release character: nothing can be released. */
    static final int NO_RELEASE = -1;

    /** Those that hold without UNA. */
    static final Separators STANDARD = new Separators(':', '+', '?', '\'');

    /** UNA, component, element, decimal mark, release, reserved, terminator. */
    static final int UNA_LENGTH = 9;

    /**
     * Reads UNA. Its decimal mark and reserved character play no part here: values are kept as sent.
     *
     * @param at where the U of UNA stands; {@link #UNA_LENGTH} bytes must follow
     * @return nothing if no segment could be told from a value with them
     */
    static @Nullable Separators declaredAt(byte[] bytes, int at) {
        int release = bytes[at + 6] == ' ' ? NO_RELEASE : bytes[at + 6] & 0xFF;
        Separators declared = new Separators(bytes[at + 3] & 0xFF, bytes[at + 4] & 0xFF, release, bytes[at + 8] & 0xFF);
        return declared.usable() ? declared : null;
    }

    private boolean usable() {
        return component != element
                && component != terminator
                && element != terminator
                && release != component
                && release != element
                && release != terminator
                && separates(component)
                && separates(element)
                && separates(terminator)
                && (release == NO_RELEASE || separates(release));
    }

    private static boolean separates(int mark) {
        boolean letterOrDigit =
                (mark >= 'A' && mark <= 'Z') || (mark >= 'a' && mark <= 'z') || (mark >= '0' && mark <= '9');
        return !letterOrDigit && mark != ' ';
    }
}
