package dev.kanmon.messages.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes strings of the slices of a message. */
final class ValueText {
    /** Tags, qualifiers, States and airports have up to three characters, and few of them occur in one message. */
    private static final int CACHED_LENGTH = 3;

    private static final int CACHE_SIZE = 256;

    private final byte[] bytes;
    private final int[] cachedKeys = new int[CACHE_SIZE];
    private final @Nullable String[] cached = new @Nullable String[CACHE_SIZE];
    private int release = Separators.STANDARD.release();
    private Charset charset = StandardCharsets.UTF_8;

    ValueText(byte[] bytes) {
        this.bytes = bytes;
    }

    void release(int mark) {
        release = mark;
    }

    /** What the interchange declares; a value that is none of it is taken for ISO 8859-1. */
    void charset(Charset declared) {
        charset = declared;
    }

    /** A slice known to be printable ASCII without release characters. */
    String plain(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && bytes[start] == ' ') {
            start++;
        }
        while (end > start && bytes[end - 1] == ' ') {
            end--;
        }
        int length = end - start;
        if (length == 0) {
            return "";
        }
        return length <= CACHED_LENGTH
                ? cached(start, end)
                : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    private String cached(int from, int to) {
        int key = (int) EightBytes.first(bytes, from, to - from);
        int slot = (key * 0x9E3779B1) >>> 24;
        String known = cached[slot];
        if (known != null && cachedKeys[slot] == key) {
            return known;
        }
        String made = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        cachedKeys[slot] = key;
        cached[slot] = made;
        return made;
    }

    /** Any slice: release characters go, line ends of folded text and other control characters go, the rest is decoded. */
    String cleaned(int from, int to) {
        int end = to - from == SegmentScanner.MAX_COMPONENT_BYTES ? characterBorder(to) : to;
        byte[] kept = new byte[end - from];
        int length = 0;
        for (int i = from; i < end; i++) {
            int b = bytes[i] & 0xFF;
            if (b == release && i + 1 < end) {
                i++;
                b = bytes[i] & 0xFF;
            } else if (b == release) {
                continue;
            }
            if (b >= 0x20 && b != 0x7F) {
                kept[length++] = (byte) b;
            }
        }
        return decoded(kept, length).strip();
    }

    /** Where a value was cut within a character of UTF-8, the place before that; it has at most three bytes more. */
    private int characterBorder(int cut) {
        int border = cut;
        if (charset.equals(StandardCharsets.UTF_8)) {
            while (border > cut - 3 && border < bytes.length && (bytes[border] & 0xC0) == 0x80) {
                border--;
            }
        }
        return border;
    }

    private String decoded(byte[] kept, int length) {
        String text = new String(kept, 0, length, charset);
        if (text.indexOf('\uFFFD') >= 0) {
            text = new String(kept, 0, length, StandardCharsets.ISO_8859_1);
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
