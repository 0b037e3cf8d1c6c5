package dev.kanmon.messages.edifact;

/**
 * Stands on one segment after the other, over bytes that it does not copy.
 *
 * <p>{@link #next} walks each byte once through a table of 256 kinds and notes where components begin and end. A value
 * becomes a string when {@link #text} is asked for it; one of up to three characters, as tags and codes are, is then
 * taken from a small cache, so that reading a segment's codes allocates nothing.
 *
 * <p>Not safe for use by several threads.
 */
public final class SegmentScanner {
    /** No segment in use has more than 30 elements; the widest of PADIS has 99. */
    public static final int MAX_ELEMENTS = 128;

    /** All elements of one segment together; five components in each are the most that the directories know. */
    public static final int MAX_COMPONENTS = 512;

    /** The directories' longest data element (FTX, 4440) has 512 characters, at most four bytes each in UTF-8. */
    public static final int MAX_COMPONENT_BYTES = 4 * 512;

    private static final byte PLAIN = 0;
    private static final byte COMPONENT = 1;
    private static final byte ELEMENT = 2;
    private static final byte RELEASE = 3;
    private static final byte TERMINATOR = 4;
    private static final byte LOWER_CASE = 5;
    private static final byte CONTROL = 6;
    private static final byte NOT_ASCII = 7;

    private final byte[] bytes;
    private final ValueText values;
    private byte[] kinds = kindsOf(Separators.STANDARD);
    private int next;
    private int count;

    private int components;
    private int elements;
    private final int[] from = new int[MAX_COMPONENTS];
    private final int[] to = new int[MAX_COMPONENTS];
    private final boolean[] needsCleaning = new boolean[MAX_COMPONENTS];
    private final int[] firstOfElement = new int[MAX_ELEMENTS + 1];
    private boolean tooWide;
    private boolean tooLong;
    private boolean terminated;
    private boolean beyondUpperCase;
    private boolean beyondAscii;

    SegmentScanner(byte[] bytes) {
        this.bytes = bytes;
        this.values = new ValueText(bytes);
    }

    void startAt(int offset, Separators separators) {
        next = offset;
        kinds = kindsOf(separators);
        values.release(separators.release());
    }

    void latin1(boolean latin1) {
        values.latin1(latin1);
    }

    /** Moves on to the next segment; blanks, line ends and empty segments between segments are passed over. */
    boolean next() {
        int at = next;
        while (at < bytes.length && (isBlank(bytes[at]) || kinds[bytes[at] & 0xFF] == TERMINATOR)) {
            at++;
        }
        next = at;
        if (at == bytes.length) {
            return false;
        }
        begin(at);
        while (at < bytes.length) {
            switch (kinds[bytes[at] & 0xFF]) {
                case PLAIN -> {}
                case COMPONENT -> separate(at, false);
                case ELEMENT -> separate(at, true);
                case RELEASE -> {
                    markForCleaning();
                    at++;
                    if (at < bytes.length) {
                        noteCharacter(kinds[bytes[at] & 0xFF]);
                    }
                }
                case TERMINATOR -> {
                    end(at);
                    terminated = true;
                    next = at + 1;
                    return true;
                }
                default -> noteCharacter(kinds[bytes[at] & 0xFF]);
            }
            at++;
        }
        end(bytes.length);
        next = bytes.length;
        return true;
    }

    private void begin(int at) {
        count++;
        components = 1;
        elements = 1;
        firstOfElement[0] = 0;
        from[0] = at;
        needsCleaning[0] = false;
        tooWide = false;
        tooLong = false;
        terminated = false;
        beyondUpperCase = false;
        beyondAscii = false;
    }

    private void separate(int at, boolean newElement) {
        if (tooWide) {
            return;
        }
        close(at);
        if (components == MAX_COMPONENTS || (newElement && elements == MAX_ELEMENTS)) {
            tooWide = true;
            return;
        }
        if (newElement) {
            firstOfElement[elements++] = components;
        }
        from[components] = at + 1;
        needsCleaning[components++] = false;
    }

    private void end(int at) {
        if (!tooWide) {
            close(at);
        }
        firstOfElement[elements] = components;
    }

    /** What lies behind the longest a component can be is left out, so that a value never costs more than a long one. */
    private void close(int at) {
        int most = from[components - 1] + MAX_COMPONENT_BYTES;
        tooLong |= at > most;
        to[components - 1] = Math.min(at, most);
    }

    private void noteCharacter(byte kind) {
        switch (kind) {
            case LOWER_CASE -> beyondUpperCase = true;
            case CONTROL, NOT_ASCII -> {
                beyondAscii = true;
                markForCleaning();
            }
            default -> {}
        }
    }

    private void markForCleaning() {
        if (!tooWide) {
            needsCleaning[components - 1] = true;
        }
    }

    /** The tag, such as {@code NAD}. */
    public String tag() {
        return text(0, 0);
    }

    /** How many elements the segment has, the tag among them. */
    public int elements() {
        return elements;
    }

    /** How many components an element has; 0 where the segment has no such element. */
    public int components(int element) {
        return element < elements ? firstOfElement[element + 1] - firstOfElement[element] : 0;
    }

    /**
     * The text of a component without its release characters, control characters and surrounding spaces.
     *
     * @return empty where the segment has no such component
     */
    public String text(int element, int component) {
        if (component >= components(element)) {
            return "";
        }
        int slot = firstOfElement[element] + component;
        return needsCleaning[slot] ? values.cleaned(from[slot], to[slot]) : values.plain(from[slot], to[slot]);
    }

    /** How many segments were passed so far, this one among them. */
    int count() {
        return count;
    }

    /** Offset of the byte after this segment. */
    int offset() {
        return next;
    }

    boolean tooWide() {
        return tooWide || tooLong;
    }

    /** Whether the segment ends with its terminator, and not because the bytes do. */
    boolean terminated() {
        return terminated;
    }

    boolean beyondUpperCase() {
        return beyondUpperCase;
    }

    boolean beyondAscii() {
        return beyondAscii;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\r' || b == '\n' || b == '\t';
    }

    private static byte[] kindsOf(Separators separators) {
        byte[] kinds = new byte[256];
        for (int b = 0; b < 256; b++) {
            if (b >= 0x80) {
                kinds[b] = NOT_ASCII;
            } else if (b < 0x20 || b == 0x7F) {
                kinds[b] = CONTROL;
            } else if (b >= 'a' && b <= 'z') {
                kinds[b] = LOWER_CASE;
            }
        }
        kinds[separators.component()] = COMPONENT;
        kinds[separators.element()] = ELEMENT;
        kinds[separators.terminator()] = TERMINATOR;
        if (separators.release() != Separators.NO_RELEASE) {
            kinds[separators.release()] = RELEASE;
        }
        return kinds;
    }
}
