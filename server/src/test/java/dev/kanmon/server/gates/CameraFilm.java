package dev.kanmon.server.gates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** What a camera sees that is held before a code: an uncompressed film, as Chromium's camera of tests plays it. */
final class CameraFilm {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final int CODE = 900;
    private static final byte PAPER = (byte) 225;
    private static final byte INK = 30;
    private static final byte GREY = (byte) 128;

    private CameraFilm() {}

    static void write(Path file, String text) throws IOException {
        BitMatrix code;
        try {
            code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, CODE, CODE, Map.of(EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
        byte[] light = new byte[WIDTH * HEIGHT];
        Arrays.fill(light, PAPER);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    light[(y + (HEIGHT - CODE) / 2) * WIDTH + x + (WIDTH - CODE) / 2] = INK;
                }
            }
        }
        byte[] colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, GREY);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420mpeg2\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int frame = 0; frame < 2; frame++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(light);
                out.write(colour);
            }
        }
    }
}
