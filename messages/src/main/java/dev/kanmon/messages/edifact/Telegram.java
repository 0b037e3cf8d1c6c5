package dev.kanmon.messages.edifact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a telegram (IATA Type B) puts around and into an interchange: address and origin lines before it, and line ends
 * wherever a line is full, within tags, within values and behind a release character. Teleprinter lines have 64 or 69
 * characters; mail gateways fold again.
 */
final class Telegram {
    /** A line end that belongs to a fold comes sooner: no telegram line has more, and no mail line by far. */
    private static final int LONGEST_LINE = 1024;

    /** Origin line: a full stop, seven characters of the sender's address, day and time. */
    private static final Pattern ORIGIN = Pattern.compile("\\.[A-Z0-9]{7}\\s*[0-9]{6}");

    private Telegram() {}

    /** Whether what stands before an interchange has the origin line of a telegram. */
    static boolean isHeader(byte[] bytes, int from, int to) {
        return ORIGIN.matcher(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1))
                .find();
    }

    /**
     * The bytes without the line ends of folded lines.
     *
     * @return the very same bytes where no line is folded
     */
    static byte[] unfolded(byte[] bytes) {
        if (!(InterchangeStart.find(bytes, 0) instanceof InterchangeStart.Found found)) {
            return bytes;
        }
        int terminator = found.separators().terminator();
        int first = firstLineEnd(bytes, found.offset());
        if (first < 0 || isLineEnd((byte) terminator)) {
            return bytes;
        }
        return hasFold(bytes, first, terminator) ? withoutLineEnds(bytes, first) : bytes;
    }

    private static int firstLineEnd(byte[] bytes, int from) {
        int last = Math.min(bytes.length, from + LONGEST_LINE);
        for (int at = from; at < last; at++) {
            if (isLineEnd(bytes[at])) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasFold(byte[] bytes, int from, int terminator) {
        int before = terminator;
        for (int at = from - 1; at < bytes.length; at++) {
            if (isLineEnd(bytes[at])) {
                if (before != terminator) {
                    return true;
                }
            } else if (bytes[at] != ' ') {
                before = bytes[at] & 0xFF;
            }
        }
        return false;
    }

    private static byte[] withoutLineEnds(byte[] bytes, int from) {
        byte[] kept = new byte[bytes.length];
        System.arraycopy(bytes, 0, kept, 0, from);
        int length = from;
        for (int at = from; at < bytes.length; at++) {
            kept[length] = bytes[at];
            length += isLineEnd(bytes[at]) ? 0 : 1;
        }
        return Arrays.copyOf(kept, length);
    }

    private static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }
}
