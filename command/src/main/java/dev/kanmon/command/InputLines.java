package dev.kanmon.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of an input, each decoded by itself: bytes that are no UTF-8 spoil their own line only, and a line without end
 * takes no more memory than the bound. A line ends with LF or CR LF; the last one may do without.
 */
final class InputLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream content;
    private final byte[] buffer = new byte[1 << 16];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final int maximumBytes;
    private byte[] line = new byte[256];
    private int at;
    private int end;
    private long number;

    /**
     * Reads no further than is asked for.
     *
     * @param content not closed here
     * @param maximumBytes of one line without its end
     */
    InputLines(InputStream content, int maximumBytes) {
        this.content = content;
        this.maximumBytes = maximumBytes;
    }

    /** One line; {@code number} counts from 1. */
    sealed interface Line {
        record Text(long number, String text) implements Line {}

        record TooLong(long number) implements Line {}

        record NotUtf8(long number) implements Line {}
    }

    /** Whether the next line is not there yet, so that whoever waits for answers should be given them now. */
    boolean pauses() throws IOException {
        for (int i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return false;
            }
        }
        return content.available() == 0;
    }

    /** The next line, null at the end. */
    @Nullable
    Line next() throws IOException {
        int length = 0;
        boolean tooLong = false;
        boolean some = false;
        while (fill()) {
            some = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int more = at - from;
            // CR may be the last byte over the bound and is no part of the line.
            if (more > maximumBytes + 1 - length) {
                tooLong = true;
            } else if (more > 0) {
                if (length + more > line.length) {
                    line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
                }
                System.arraycopy(buffer, from, line, length, more);
                length += more;
            }
            if (at < end) {
                at++;
                break;
            }
        }
        if (!some) {
            return null;
        }
        number++;
        return tooLong ? new Line.TooLong(number) : decoded(length);
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, content.read(buffer));
        }
        return at < end;
    }

    private Line decoded(int length) {
        int bare = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        if (bare > maximumBytes) {
            return new Line.TooLong(number);
        }
        try {
            String text = decoder.decode(ByteBuffer.wrap(line, 0, bare)).toString();
            return new Line.Text(number, number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Line.NotUtf8(number);
        }
    }
}
