package dev.kanmon.messages.edifact;

/** Where an interchange begins, or goes on, after whatever stands before it. */
sealed interface InterchangeStart {
    /** UNB, UNG and UNH: any of them may be the first. */
    String HEADERS = "BGH";

    /** All of the envelope but UNT, which nothing can begin. */
    String ENVELOPE = "BGHEZ";

    /** No start within {@link InterchangeReader#MAX_JUNK} bytes. */
    record None() implements InterchangeStart {}

    /** UNA with separators that cannot separate. */
    record Unusable() implements InterchangeStart {}

    /**
     * The first segment.
     *
     * @param offset where the first segment after UNA begins
     * @param junk bytes before it, blanks not counted
     */
    record Found(int offset, Separators separators, int junk) implements InterchangeStart {}

    /** The first UNA, or header with the standard separators. */
    static InterchangeStart find(byte[] bytes, int offset) {
        return find(bytes, offset, bytes.length, HEADERS, Separators.STANDARD);
    }

    /**
     * The first UNA, or segment of the envelope, in what was taken for one segment since nothing ended the junk before it.
     *
     * @param present the separators that hold there
     */
    static InterchangeStart within(byte[] bytes, int begin, int end, Separators present) {
        return find(bytes, begin, end, ENVELOPE, present);
    }

    private static InterchangeStart find(byte[] bytes, int offset, int end, String tags, Separators present) {
        int junk = 0;
        int last = (int) Math.min(end, (long) offset + InterchangeReader.MAX_JUNK);
        for (int at = offset; at < last; at++) {
            if (bytes[at] == 'U' && startsWith(bytes, at, "UNA") && followedBySegment(bytes, at)) {
                Separators declared = Separators.declaredAt(bytes, at);
                return declared == null ? new Unusable() : new Found(at + Separators.UNA_LENGTH, declared, junk);
            }
            if (bytes[at] == 'U' && startsWithTag(bytes, at, tags, present.element())) {
                return new Found(at, present, junk);
            }
            if (!blank(bytes[at])) {
                junk++;
            }
        }
        return new None();
    }

    static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (!blank(b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\r' || b == '\n' || b == '\t';
    }

    private static boolean startsWithTag(byte[] bytes, int at, String lastLetters, int elementSeparator) {
        return startsWith(bytes, at, "UN")
                && at + 3 < bytes.length
                && lastLetters.indexOf(bytes[at + 2]) >= 0
                && (bytes[at + 3] & 0xFF) == elementSeparator;
    }

    /** The letters UNA alone may be part of a telegram's header; only with a header segment behind are they advice. */
    private static boolean followedBySegment(byte[] bytes, int at) {
        int next = at + Separators.UNA_LENGTH;
        while (next < bytes.length && blank(bytes[next])) {
            next++;
        }
        return startsWith(bytes, next, "UNB") || startsWith(bytes, next, "UNG") || startsWith(bytes, next, "UNH");
    }

    private static boolean startsWith(byte[] bytes, int at, String letters) {
        if (at + letters.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (bytes[at + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
