package dev.kanmon.clearance.watchlist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file, each decoded by itself: bytes that are no UTF-8 spoil their own line only, and a line without end
 * takes no more memory than the bound. A line ends with LF or CR LF; a lone CR is part of its line.
 */
final class BoundedLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream content;
    private final int maximumBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private byte[] line = new byte[256];
    private int length;
    private long row;

    BoundedLines(InputStream content, int maximumBytes) {
        this.content = content;
        this.maximumBytes = maximumBytes;
    }

    /** One line; {@code row} counts from 1. */
    sealed interface Line {
        long row();

        record Text(long row, String text) implements Line {}

        record TooLong(long row) implements Line {}

        /** Not UTF-8; what it is if it was written as Windows-1252. */
        record NotUtf8(long row, String western) implements Line {}
    }

    /** The next line, null at the end. */
    @Nullable
    Line next() throws IOException {
        if (position == filled && !fill()) {
            return null;
        }
        row++;
        length = 0;
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (position < filled || fill())) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int taken = Math.min(end - position, maximumBytes - length);
            tooLong |= taken < end - position;
            append(taken);
            ended = end < filled;
            position = ended ? end + 1 : end;
        }
        return tooLong ? new Line.TooLong(row) : decoded();
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, content.read(buffer));
        return filled > 0;
    }

    private void append(int count) {
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
        }
        System.arraycopy(buffer, position, line, length, count);
        length += count;
    }

    private Line decoded() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        String text = new String(line, 0, end, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(end)) {
            return new Line.NotUtf8(row, new String(line, 0, end, WESTERN));
        }
        return new Line.Text(row, row == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private boolean isUtf8(int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
