package dev.kanmon.clearance.passcard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An image in shades of grey, white at first, and its PNG (ISO/IEC 15948). Written here because the one that Java brings
 * needs the libraries of a desktop, and its bytes are its own affair.
 */
final class GreyImage {
    static final int BLACK = 0;
    static final int WHITE = 255;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS_A_PIXEL = 8;
    private static final int HEADER_BYTES = 13;

    private final int width;
    private final int height;

    /** Lines from the top, each behind one byte of zero: the filter "none" of PNG. */
    private final byte[] lines;

    GreyImage(int width, int height) {
        this.width = width;
        this.height = height;
        this.lines = new byte[(width + 1) * height];
        Arrays.fill(lines, (byte) WHITE);
        for (int y = 0; y < height; y++) {
            lines[y * (width + 1)] = 0;
        }
    }

    int width() {
        return width;
    }

    void fill(int left, int top, int wide, int high, int shade) {
        for (int y = top; y < top + high; y++) {
            int from = at(left, y);
            Arrays.fill(lines, from, from + wide, (byte) shade);
        }
    }

    /** Makes a pixel as dark as this, or leaves it where it is darker already. Outside the image nothing happens. */
    void darken(int x, int y, int shade) {
        if (x >= 0 && y >= 0 && x < width && y < height && shade < Byte.toUnsignedInt(lines[at(x, y)])) {
            lines[at(x, y)] = (byte) shade;
        }
    }

    byte[] png() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(HEADER_BYTES)
                        .putInt(width)
                        .putInt(height)
                        .put(BITS_A_PIXEL)
                        .array());
        chunk(png, "IDAT", deflated());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private int at(int x, int y) {
        return y * (width + 1) + 1 + x;
    }

    private byte[] deflated() {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(lines);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] some = new byte[1 << 13];
            while (!deflater.finished()) {
                deflated.write(some, 0, deflater.deflate(some));
            }
            return deflated.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 check = new CRC32();
        check.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
