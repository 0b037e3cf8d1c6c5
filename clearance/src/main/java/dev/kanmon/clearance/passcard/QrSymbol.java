package dev.kanmon.clearance.passcard;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code (ISO/IEC 18004) with error correction M: 15 of 100 code words may be dirt. Texts of the barcode structure are
 * capitals and digits and take the alphanumeric mode, 5.5 bits a character. Immutable.
 */
public final class QrSymbol {
    /** What the standard asks for on each side, in modules. */
    public static final int QUIET_ZONE = 4;

    /** The largest code has 185 modules along a side, quiet zone included; a poster needs no more than 40 pixels each. */
    public static final int MAXIMUM_SCALE = 40;

    private final ByteMatrix modules;

    private QrSymbol(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of a text.
     *
     * @param text characters of ISO 8859-1; at most 3,391 of capitals and digits, 2,331 of others
     * @throws IllegalArgumentException where it is empty, longer or of other characters
     */
    public static QrSymbol of(String text) {
        if (text.isEmpty() || text.chars().anyMatch(character -> character > 0xff)) {
            throw new IllegalArgumentException("This text cannot stand in a QR code as it is.");
        }
        try {
            return new QrSymbol(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text is too long for a QR code.", e);
        }
    }

    /** Modules along one side, the quiet zone included. */
    public int side() {
        return modules.getWidth() + 2 * QUIET_ZONE;
    }

    /** Whether a module is dark; the quiet zone counts, the upper left corner is (0, 0). */
    public boolean isDark(int x, int y) {
        int column = x - QUIET_ZONE;
        int row = y - QUIET_ZONE;
        return column >= 0
                && row >= 0
                && column < modules.getWidth()
                && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }

    /**
     * As SVG, crisp at every size: one path, whose squares of a line are drawn in one piece so that no seams show. It has a
     * size only by what surrounds it.
     *
     * @param title told to who cannot see it
     */
    public String svg(String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" role=\"img\">"
                        .formatted(side(), side())
                + "<title>" + Markup.escaped(title) + "</title>"
                + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>".formatted(side(), side())
                + "<path fill=\"#000\" d=\"" + path() + "\"/></svg>";
    }

    /**
     * As a PNG.
     *
     * @param scale pixels along the side of a module, from 1 to {@link #MAXIMUM_SCALE}
     */
    public byte[] png(int scale) {
        if (scale < 1 || scale > MAXIMUM_SCALE) {
            throw new IllegalArgumentException("A module has 1 to " + MAXIMUM_SCALE + " pixels along its side.");
        }
        GreyImage image = new GreyImage(side() * scale, side() * scale);
        draw(image, 0, 0, scale);
        return image.png();
    }

    /** Draws it with its quiet zone; the corner is the upper left one. */
    void draw(GreyImage image, int left, int top, int scale) {
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    image.fill(
                            left + (x + QUIET_ZONE) * scale,
                            top + (y + QUIET_ZONE) * scale,
                            scale,
                            scale,
                            GreyImage.BLACK);
                }
            }
        }
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                    path.append('h')
                            .append(x - from)
                            .append("v1h")
                            .append(from - x)
                            .append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
