package dev.kanmon.clearance.passcard;

import java.util.Map;

/**
 * Letters drawn without a font: strokes with round ends on a grid of 4 by 6, anti-aliased by the distance of each pixel from
 * the nearest stroke. Zero has a stroke through it and one a foot, so that O and I are told from them.
 */
final class Lettering {
    /** Height of a capital. */
    static final int GRID_HEIGHT = 6;

    /** From one letter to the next: four, and the gap. */
    private static final double ADVANCE = 5.7;

    private static final double GRID_WIDTH = 4;

    /** Half as wide as a stroke. */
    private static final double PEN = 0.42;

    /** Strokes apart by slashes, each a line through points, x and y a digit each, y from the top. */
    private static final Map<Character, double[][]> GLYPHS = Map.ofEntries(
            glyph('A', "06 02 20 42 46/04 44"),
            glyph('B', "00 06 36 45 44 33 03/33 42 41 30 00"),
            glyph('C', "41 30 10 01 05 16 36 45"),
            glyph('D', "00 06 26 44 42 20 00"),
            glyph('E', "40 00 06 46/03 33"),
            glyph('F', "40 00 06/03 33"),
            glyph('G', "41 30 10 01 05 16 36 45 43 23"),
            glyph('H', "00 06/40 46/03 43"),
            glyph('I', "10 30/20 26/16 36"),
            glyph('J', "40 45 36 16 05"),
            glyph('K', "00 06/40 03 46"),
            glyph('L', "00 06 46"),
            glyph('M', "06 00 23 40 46"),
            glyph('N', "06 00 46 40"),
            glyph('O', "10 30 41 45 36 16 05 01 10"),
            glyph('P', "06 00 30 41 42 33 03"),
            glyph('Q', "10 30 41 45 36 16 05 01 10/24 46"),
            glyph('R', "06 00 30 41 42 33 03/23 46"),
            glyph('S', "41 30 10 01 02 13 33 44 45 36 16 05"),
            glyph('T', "00 40/20 26"),
            glyph('U', "00 05 16 36 45 40"),
            glyph('V', "00 26 40"),
            glyph('W', "00 06 23 46 40"),
            glyph('X', "00 46/40 06"),
            glyph('Y', "00 23 40/23 26"),
            glyph('Z', "00 40 06 46"),
            glyph('0', "10 30 41 45 36 16 05 01 10/14 32"),
            glyph('1', "11 20 26/16 36"),
            glyph('2', "01 10 30 41 42 06 46"),
            glyph('3', "01 10 30 41 42 33 44 45 36 16 05/13 33"),
            glyph('4', "36 30 04 44"),
            glyph('5', "40 00 03 33 44 45 36 16 05"),
            glyph('6', "41 30 10 01 05 16 36 45 44 33 13 04"),
            glyph('7', "00 40 41 16"),
            glyph('8', "10 30 41 42 33 13 02 01 10/13 04 05 16 36 45 44 33"),
            glyph('9', "05 16 36 45 41 30 10 01 02 13 33 42"),
            glyph('-', "13 33"),
            glyph(',', "25 16"),
            glyph('>', "03 43/31 43 35"),
            Map.entry(' ', new double[0][]));

    private Lettering() {}

    /**
     * Writes a line in the middle of an image; smaller where it would be wider than allowed.
     *
     * @param text capitals, digits, spaces, hyphens; {@code >} is an arrow
     * @param top upper edge of the capitals
     * @param height of the capitals where the line is short enough
     * @param widest how wide the line may be
     */
    static void line(GreyImage image, String text, int top, int height, int widest) {
        double units = (text.length() - 1) * ADVANCE + GRID_WIDTH + 2 * PEN;
        double unit = Math.min((double) height / GRID_HEIGHT, widest / units);
        // A smaller line stands in the middle of its height.
        double y = top + (height - unit * GRID_HEIGHT) / 2;
        double x = (image.width() - units * unit) / 2 + PEN * unit;
        for (int i = 0; i < text.length(); i++) {
            double[][] strokes = GLYPHS.get(text.charAt(i));
            if (strokes == null) {
                throw new IllegalArgumentException("A pass has capitals, digits and spaces only.");
            }
            draw(image, strokes, x, y, unit);
            x += ADVANCE * unit;
        }
    }

    private static void draw(GreyImage image, double[][] strokes, double left, double top, double unit) {
        int edge = (int) Math.ceil(unit);
        for (int y = (int) top - edge; y <= top + GRID_HEIGHT * unit + edge; y++) {
            for (int x = (int) left - edge; x <= left + GRID_WIDTH * unit + edge; x++) {
                double away = distance(strokes, (x + 0.5 - left) / unit, (y + 0.5 - top) / unit) - PEN;
                double white = Math.clamp(away * unit + 0.5, 0, 1);
                image.darken(x, y, (int) Math.round(white * GreyImage.WHITE));
            }
        }
    }

    private static double distance(double[][] strokes, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (double[] stroke : strokes) {
            for (int i = 0; i + 3 < stroke.length; i += 2) {
                nearest = Math.min(nearest, distance(stroke, i, x, y));
            }
        }
        return nearest;
    }

    /** From the part of a stroke between two points that follow each other. */
    private static double distance(double[] stroke, int i, double x, double y) {
        double dx = stroke[i + 2] - stroke[i];
        double dy = stroke[i + 3] - stroke[i + 1];
        double along = ((x - stroke[i]) * dx + (y - stroke[i + 1]) * dy) / (dx * dx + dy * dy);
        double part = Math.clamp(along, 0, 1);
        double awayX = x - stroke[i] - part * dx;
        double awayY = y - stroke[i + 1] - part * dy;
        return Math.sqrt(awayX * awayX + awayY * awayY);
    }

    private static Map.Entry<Character, double[][]> glyph(char letter, String drawing) {
        String[] strokes = drawing.split("/", -1);
        double[][] points = new double[strokes.length][];
        for (int i = 0; i < strokes.length; i++) {
            points[i] = strokes[i]
                    .chars()
                    .filter(digit -> digit != ' ')
                    .mapToDouble(digit -> digit - '0')
                    .toArray();
        }
        return Map.entry(letter, points);
    }
}
