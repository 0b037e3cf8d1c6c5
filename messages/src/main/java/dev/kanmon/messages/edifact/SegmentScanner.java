package dev.kanmon.messages.edifact;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Stands on one segment after the other, over bytes that it does not copy.
 *
 * <p>{@link #next} looks for the end of a segment only, eight bytes at a time; its elements and components are told apart
 * when one of them is first asked for, so that a segment nobody reads costs little more than its length. A value becomes a
 * string when {@link #text} is asked for it, and a short code an {@code int} when {@link #code} is, so that telling
 * segments and qualifiers apart allocates nothing.
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

    /** What {@link #code} gives for a value of more than four characters. */
    public static final int LONG = -1;

    private static final int MAX_CODE_BYTES = 4;
    private static final int TAG_BYTES = 3;

    private final byte[] bytes;
    private final SegmentEnd segmentEnd;
    private final SegmentParts parts;
    private final ValueText values;
    private Separators separators = Separators.STANDARD;
    private int next;
    private int count;
    private int start;
    private int end;
    private boolean split;

    SegmentScanner(byte[] bytes) {
        this.bytes = bytes;
        this.segmentEnd = new SegmentEnd(bytes);
        this.parts = new SegmentParts(bytes);
        this.values = new ValueText(bytes);
    }

    void startAt(int offset, Separators separators) {
        next = offset;
        this.separators = separators;
        segmentEnd.separators(separators);
        parts.separators(separators);
        values.release(separators.release());
    }

    void charset(Charset declared) {
        values.charset(declared);
    }

    /** Moves on to the next segment; blanks, line ends and empty segments between segments are passed over. */
    boolean next() {
        int at = next;
        while (at < bytes.length && (isBlank(bytes[at]) || parts.isTerminator(at))) {
            at++;
        }
        next = at;
        if (at == bytes.length) {
            return false;
        }
        count++;
        start = at;
        end = segmentEnd.after(at);
        next = Math.min(end + 1, bytes.length);
        split = false;
        return true;
    }

    private SegmentParts parts() {
        if (!split) {
            split = true;
            parts.split(start, end, segmentEnd.isUnusual());
        }
        return parts;
    }

    /** The tag, such as {@code NAD}. */
    public String tag() {
        return text(0, 0);
    }

    /** The tag as {@link #code} gives it; of a tag that has not three characters, nothing but that it is none that has. */
    public int tagCode() {
        boolean plain =
                end - start > TAG_BYTES && parts.isElementSeparator(start + TAG_BYTES) && !segmentEnd.isUnusual();
        return plain ? packed(start, start + TAG_BYTES) : code(0, 0);
    }

    /** How many elements the segment has, the tag among them. */
    public int elements() {
        return parts().elements();
    }

    /** How many components an element has; 0 where the segment has no such element. */
    public int components(int element) {
        return parts().components(element);
    }

    /**
     * The text of a component without its release characters, control characters and surrounding spaces.
     *
     * @return empty where the segment has no such component
     */
    public String text(int element, int component) {
        int slot = parts().slot(element, component);
        if (slot < 0) {
            return "";
        }
        return parts.needsCleaning(slot)
                ? values.cleaned(parts.from(slot), parts.to(slot))
                : values.plain(parts.from(slot), parts.to(slot));
    }

    /** The texts of an element's components that are not empty, put together; nothing where all are. */
    public @Nullable String joined(int element, String between) {
        StringBuilder joined = new StringBuilder();
        for (int component = 0; component < components(element); component++) {
            String part = text(element, component);
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : between).append(part);
            }
        }
        return joined.isEmpty() ? null : joined.toString();
    }

    /**
     * The text of a component of up to four characters as a number: one byte a character, the first one lowest, so that
     * {@code NAD} is {@code 'N' | 'A' << 8 | 'D' << 16}.
     *
     * @return 0 where the segment has no such component or it is empty, {@link #LONG} where it is longer
     */
    public int code(int element, int component) {
        int slot = parts().slot(element, component);
        if (slot < 0) {
            return 0;
        }
        int from = parts.from(slot);
        int to = parts.to(slot);
        if (parts.needsCleaning(slot) || (from < to && (bytes[from] == ' ' || bytes[to - 1] == ' '))) {
            return code(text(element, component));
        }
        return to - from > MAX_CODE_BYTES ? LONG : packed(from, to);
    }

    private int packed(int from, int to) {
        return (int) EightBytes.first(bytes, from, to - from);
    }

    private static int code(String text) {
        if (text.length() > MAX_CODE_BYTES) {
            return LONG;
        }
        int code = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                return LONG;
            }
            code |= c << (i * Byte.SIZE);
        }
        return code;
    }

    /** How many segments were passed so far, this one among them. */
    int count() {
        return count;
    }

    /** Offset of the first byte of this segment. */
    int begin() {
        return start;
    }

    /** Where within this segment, which is none of the envelope, the envelope goes on. */
    InterchangeStart envelopeWithin() {
        return InterchangeStart.within(bytes, start, end, separators);
    }

    /** Offset of the byte after this segment. */
    int offset() {
        return next;
    }

    /** Whether the tag begins as those of the envelope do; a tag that is folded or has blanks around it may. */
    boolean isService() {
        return bytes[start] == 'U' || segmentEnd.isUnusual();
    }

    /** Whether there is nothing to be told of the segment's form. */
    boolean isOrdinary() {
        return end - start <= MAX_ELEMENTS && !segmentEnd.isUnusual();
    }

    /** A segment of fewer bytes than the least bound has nothing too many. */
    boolean tooWide() {
        return end - start > MAX_ELEMENTS && parts().tooWide();
    }

    /** Whether the segment ends with its terminator, and not because the bytes do. */
    boolean terminated() {
        return end < bytes.length;
    }

    boolean beyondUpperCase() {
        return segmentEnd.mayBeLowerCase() && hasLowerCase();
    }

    boolean beyondAscii() {
        return segmentEnd.isUnusual() && parts.hasUnprintable(start, end);
    }

    private boolean hasLowerCase() {
        for (int i = start; i < end; i++) {
            if (bytes[i] >= 'a' && bytes[i] <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\r' || b == '\n' || b == '\t';
    }
}
