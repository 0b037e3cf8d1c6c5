package dev.kanmon.clearance.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a log with the file's bounds; a line that is not taken spoils no other. */
final class LogLines {
    /** Ten columns of at most 40 characters, quoted, with room. */
    static final int MAXIMUM_LINE_BYTES = 1_024;

    /** A million rows of 150 bytes, and as much again; beyond it somebody has chosen the wrong file. */
    static final long MAXIMUM_BYTES = 300_000_000;

    private final InputStream content;
    private final byte[] buffer = new byte[MAXIMUM_LINE_BYTES];
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int filled;
    private long bytes;
    private long number;

    LogLines(InputStream content) {
        this.content = content;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param text empty where there is a fault
     * @param fault why it cannot be read
     */
    record Line(long number, String text, RefusedRow.@Nullable Reason fault) {}

    /** The next line, null at the end. */
    @Nullable
    Line next() throws IOException {
        int next = read();
        if (next < 0) {
            return null;
        }
        number++;
        int length = 0;
        boolean tooLong = false;
        for (; next >= 0 && next != '\n'; next = read()) {
            if (length < buffer.length) {
                buffer[length++] = (byte) next;
            } else {
                tooLong = true;
            }
        }
        if (tooLong) {
            return new Line(number, "", RefusedRow.Reason.LINE_TOO_LONG);
        }
        int end = length > 0 && buffer[length - 1] == '\r' ? length - 1 : length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, 0, end))
                    .toString();
            return new Line(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, null);
        } catch (CharacterCodingException notUtf8) {
            return new Line(number, "", RefusedRow.Reason.NOT_UTF_8);
        }
    }

    private int read() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, content.read(chunk));
            bytes += filled;
            if (bytes > MAXIMUM_BYTES) {
                throw new MalformedLogException(
                        "The log has more than " + MAXIMUM_BYTES / 1_000_000 + " million bytes. Give it in parts.");
            }
        }
        return filled == 0 ? -1 : chunk[at++] & 0xFF;
    }
}
