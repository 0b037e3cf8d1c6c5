package dev.kanmon.server.posts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code (ISO/IEC 18004) for an SVG.
 *
 * @param squares the dark squares as a path
 * @param side squares along one side, the quiet zone included
 */
public record QrSquares(String squares, int side) {
    /** Squares around it that stay white (ISO/IEC 18004 section 9.1). */
    private static final int QUIET_ZONE = 4;

    /** Of an image, along each side of a square: sharp on any phone. */
    private static final int PIXELS = 12;

    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    /** Of a text that fits: at most 2,331 bytes, or 3,391 capitals and digits, at level M. */
    static QrSquares of(String text) {
        BitMatrix matrix = matrix(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrSquares(path.toString(), matrix.getWidth());
    }

    /** The same as a file of its own. */
    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path d=\"M0 0h" + side + "v" + side
                + "H0z\" fill=\"#fff\"/><path d=\""
                + squares + "\"/></svg>\n";
    }

    /** As a PNG, black on white. */
    static byte[] png(String text) {
        BitMatrix matrix = matrix(text);
        int side = matrix.getWidth() * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, matrix.get(x / PIXELS, y / PIXELS) ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit into a QR code.", tooLong);
        }
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "QrSquares[" + side + "]";
    }
}
