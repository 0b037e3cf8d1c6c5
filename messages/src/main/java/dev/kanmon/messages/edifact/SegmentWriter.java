package dev.kanmon.messages.edifact;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes segments with the standard separators, releasing them inside values and leaving empty elements and components at
 * the end out.
 *
 * <p>Strict: a value with a control character or half a surrogate pair is refused, and so is one that
 * {@link SegmentScanner} would cut.
 */
public final class SegmentWriter {
    private final StringBuilder text = new StringBuilder(1024);
    private boolean open;
    private int emptyElements;
    private int segments;

    SegmentWriter() {}

    /** Ends the segment before and begins the next. */
    public SegmentWriter segment(String tag) {
        end();
        text.append(tag);
        open = true;
        segments++;
        return this;
    }

    /** An element without a value. */
    public SegmentWriter element() {
        emptyElements++;
        return this;
    }

    /**
     * An element.
     *
     * @param components its components; {@code null} and empty are the same
     * @throws IllegalArgumentException if one cannot be written in any character set, or has more than {@value
     *     SegmentScanner#MAX_COMPONENT_BYTES} bytes in UTF-8, release characters counted
     */
    public SegmentWriter element(@Nullable String... components) {
        emptyElements++;
        int emptyComponents = -1;
        for (String component : components) {
            emptyComponents++;
            if (component == null || component.isEmpty()) {
                continue;
            }
            text.repeat('+', emptyElements).repeat(':', emptyComponents);
            emptyElements = 0;
            emptyComponents = 0;
            value(component);
        }
        return this;
    }

    private void value(String value) {
        int size = value.getBytes(StandardCharsets.UTF_8).length;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c) || isHalf(value, i)) {
                throw new IllegalArgumentException("a value has a character that no message may hold, at " + i);
            }
            if (c == '+' || c == ':' || c == '?' || c == '\'') {
                text.append('?');
                size++;
            }
            text.append(c);
        }
        if (size > SegmentScanner.MAX_COMPONENT_BYTES) {
            throw new IllegalArgumentException(
                    "a value has more than " + SegmentScanner.MAX_COMPONENT_BYTES + " bytes: " + size);
        }
    }

    private static boolean isHalf(String value, int at) {
        char c = value.charAt(at);
        boolean pairs = Character.isHighSurrogate(c)
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
        return Character.isSurrogate(c) && !pairs;
    }

    private void end() {
        if (open) {
            text.append('\'');
        }
        open = false;
        emptyElements = 0;
    }

    /** How many segments were begun since this was last asked. */
    int takeCount() {
        int count = segments;
        segments = 0;
        return count;
    }

    String written() {
        end();
        return text.toString();
    }
}
