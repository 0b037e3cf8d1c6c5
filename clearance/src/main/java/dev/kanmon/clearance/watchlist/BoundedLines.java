package dev.kanmon.clearance.watchlist;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file, each decoded by itself: bytes that are no UTF-8 spoil their own line only, and a line without end
 * takes no more memory than the bound. A line ends with LF or CR LF; a lone CR is part of its line.
 */
final class BoundedLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream content;
    private final int maximumBytes;
    private long row;

    BoundedLines(InputStream content, int maximumBytes) {
        this.content = new BufferedInputStream(content, 1 << 16);
        this.maximumBytes = maximumBytes;
    }

    /** One line; {@code row} counts from 1. */
    sealed interface Line {
        record Text(long row, String text) implements Line {}

        record TooLong(long row) implements Line {}

        record NotUtf8(long row) implements Line {}
    }

    /** The next line, null at the end. */
    @Nullable
    Line next() throws IOException {
        int first = content.read();
        if (first < 0) {
            return null;
        }
        row++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        boolean tooLong = false;
        for (int next = first; next >= 0 && next != '\n'; next = content.read()) {
            if (bytes.size() < maximumBytes) {
                bytes.write(next);
            } else {
                tooLong = true;
            }
        }
        return tooLong ? new Line.TooLong(row) : decoded(bytes.toByteArray());
    }

    private Line decoded(byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            return new Line.Text(row, row == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Line.NotUtf8(row);
        }
    }
}
