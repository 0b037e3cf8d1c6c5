package dev.kanmon.messages.edifact;

/** Finds where segments end, eight bytes at a time, and notes whether anything in them is out of the usual. */
final class SegmentEnd {
    private static final long LOWER_CASE = EightBytes.HIGHEST_BITS >>> 1;
    private static final long BLANKS = EightBytes.all(' ');

    private final byte[] bytes;
    private int terminator;
    private int release;
    private long terminators;
    private long releases;
    private long unusual;
    private boolean released;

    SegmentEnd(byte[] bytes) {
        this.bytes = bytes;
    }

    void separators(Separators separators) {
        terminator = separators.terminator();
        // Without a release character the terminator is looked for twice.
        release = separators.release() == Separators.NO_RELEASE ? terminator : separators.release();
        terminators = EightBytes.all(terminator);
        releases = EightBytes.all(release);
    }

    /** The place of the next terminator that is not released; the end of the bytes where there is none. */
    int after(int begin) {
        unusual = 0;
        released = false;
        int at = begin;
        while (at + Long.BYTES <= bytes.length) {
            long word = (long) EightBytes.WORD.get(bytes, at);
            long found = EightBytes.firstEqualTo(terminators, word) | EightBytes.firstEqualTo(releases, word);
            note(word);
            if (found == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Long.numberOfTrailingZeros(found) >>> 3;
            if ((bytes[at] & 0xFF) == terminator) {
                return at;
            }
            released = true;
            at += 2;
        }
        return inTail(at);
    }

    private int inTail(int begin) {
        int at = begin;
        while (at < bytes.length) {
            int b = bytes[at] & 0xFF;
            note(b | (BLANKS & ~0xFFL));
            if (b == terminator) {
                return at;
            }
            if (b == release) {
                released = true;
                at++;
            }
            at++;
        }
        return bytes.length;
    }

    /**
     * Highest bits: a byte beyond ASCII or below the blank. Bit 6 with bit 5 is set in lower case letters and in the last
     * character of ASCII, and in a few marks; it goes to bit 6.
     */
    private void note(long word) {
        unusual |= ((word | (word - BLANKS)) & EightBytes.HIGHEST_BITS) | (word & (word << 1) & LOWER_CASE);
    }

    /** Whether the segment has a release character, or may have anything but printable ASCII; false is certain. */
    boolean isUnusual() {
        return released || unusual != 0;
    }

    /** Whether some character of the segment may be a lower case letter; false is certain. */
    boolean mayBeLowerCase() {
        // A released byte is stepped over, and may not have been noted.
        return released || (unusual & LOWER_CASE) != 0;
    }
}
