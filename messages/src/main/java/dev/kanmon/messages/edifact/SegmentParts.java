package dev.kanmon.messages.edifact;

import java.util.Arrays;

/**
 * Where the elements and components of one segment begin and end.
 *
 * <p>Most segments are a dozen printable characters, and every third or fourth of them separates: a branch on each byte
 * would often be guessed wrong. Such a segment is therefore split eight bytes at a time.
 */
final class SegmentParts {
    private static final byte PLAIN = 0;
    private static final byte COMPONENT = 1;
    private static final byte RELEASE = 2;

    private static final byte ELEMENT = 3;
    private static final byte TERMINATOR = 4;
    private static final byte UNPRINTABLE = 5;

    /** Beside where a component would follow: the text of the one before is not just its bytes. */
    private static final int NEEDS_CLEANING = 1 << 31;

    private final byte[] bytes;
    private final byte[] kinds = new byte[256];
    private long componentSeparators;
    private long elementSeparators;
    private int components;
    private int elements;

    /** Where each component begins, and behind the last one where the next would. */
    private final int[] starts = new int[SegmentScanner.MAX_COMPONENTS + 2];

    private final int[] firstOfElement = new int[SegmentScanner.MAX_COMPONENTS + 2];
    private boolean tooWide;
    private boolean tooLong;

    SegmentParts(byte[] bytes) {
        this.bytes = bytes;
    }

    void separators(Separators separators) {
        Arrays.fill(kinds, PLAIN);
        Arrays.fill(kinds, 0, 0x20, UNPRINTABLE);
        Arrays.fill(kinds, 0x7F, kinds.length, UNPRINTABLE);
        kinds[separators.component()] = COMPONENT;
        kinds[separators.element()] = ELEMENT;
        kinds[separators.terminator()] = TERMINATOR;
        componentSeparators = EightBytes.all(separators.component());
        elementSeparators = EightBytes.all(separators.element());
        if (separators.release() != Separators.NO_RELEASE) {
            kinds[separators.release()] = RELEASE;
        }
    }

    boolean isTerminator(int at) {
        return kind(at) == TERMINATOR;
    }

    boolean isElementSeparator(int at) {
        return kind(at) == ELEMENT;
    }

    /** Whether any byte is beyond printable ASCII; separators may be, and do not count. */
    boolean hasUnprintable(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (kind(at) == UNPRINTABLE) {
                return true;
            }
        }
        return false;
    }

    private int kind(int at) {
        return kinds[bytes[at] & 0xFF];
    }

    /**
     * Splits the bytes from {@code begin} up to {@code end}.
     *
     * @param unusual whether there may be anything but printable ASCII without release characters
     */
    void split(int begin, int end, boolean unusual) {
        starts[0] = begin;
        tooWide = false;
        tooLong = false;
        if (unusual || end - begin > SegmentScanner.MAX_COMPONENTS) {
            splitWithCare(begin, end);
        } else {
            splitPlain(begin, end);
        }
        if (elements > SegmentScanner.MAX_ELEMENTS) {
            elements = SegmentScanner.MAX_ELEMENTS;
            tooWide = true;
        }
    }

    private void splitPlain(int begin, int end) {
        int component = 0;
        int element = 1;
        for (int at = begin; at < end; at += Long.BYTES) {
            int left = Math.min(end - at, Long.BYTES);
            long word = left == Long.BYTES ? (long) EightBytes.WORD.get(bytes, at) : EightBytes.first(bytes, at, left);
            long elementsFound = EightBytes.equalTo(elementSeparators, word);
            long found = elementsFound | EightBytes.equalTo(componentSeparators, word);
            if (left < Long.BYTES) {
                // The word is filled up with zeros, which are a separator where UNA says so.
                found &= (1L << (left * Byte.SIZE)) - 1;
            }
            while (found != 0) {
                int bit = Long.numberOfTrailingZeros(found);
                starts[++component] = at + (bit >>> 3) + 1;
                firstOfElement[element] = component;
                element += (int) (elementsFound >>> bit) & 1;
                found &= found - 1;
            }
        }
        starts[component + 1] = end + 1;
        firstOfElement[element] = component + 1;
        components = component + 1;
        elements = element;
    }

    private void splitWithCare(int begin, int end) {
        components = 0;
        elements = 1;
        int from = begin;
        boolean dirty = false;
        for (int at = begin; at < end && !tooWide; at++) {
            switch (kind(at)) {
                case COMPONENT, ELEMENT -> {
                    close(from, at, dirty);
                    dirty = false;
                    from = at + 1;
                    tooWide = components == SegmentScanner.MAX_COMPONENTS;
                    if (kind(at) == ELEMENT) {
                        firstOfElement[elements++] = components;
                    }
                }
                case RELEASE -> {
                    dirty = true;
                    at++;
                }
                case UNPRINTABLE -> dirty = true;
                default -> {}
            }
        }
        if (!tooWide) {
            close(from, end, dirty);
        }
        firstOfElement[elements] = components;
    }

    private void close(int from, int to, boolean dirty) {
        tooLong |= to - from > SegmentScanner.MAX_COMPONENT_BYTES;
        starts[++components] = (to + 1) | (dirty ? NEEDS_CLEANING : 0);
    }

    int elements() {
        return elements;
    }

    int components(int element) {
        return element < elements ? firstOfElement[element + 1] - firstOfElement[element] : 0;
    }

    /** The number of a component in the whole segment; negative where there is none. */
    int slot(int element, int component) {
        return component < components(element) ? firstOfElement[element] + component : -1;
    }

    int from(int slot) {
        return starts[slot] & ~NEEDS_CLEANING;
    }

    /** What lies behind the longest a component can be is left out, so that a value never costs more than a long one. */
    int to(int slot) {
        int end = (starts[slot + 1] & ~NEEDS_CLEANING) - 1;
        return tooLong ? Math.min(end, from(slot) + SegmentScanner.MAX_COMPONENT_BYTES) : end;
    }

    boolean needsCleaning(int slot) {
        return starts[slot + 1] < 0;
    }

    boolean tooWide() {
        return tooWide || tooLong;
    }
}
