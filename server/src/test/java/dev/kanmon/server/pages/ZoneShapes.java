package dev.kanmon.server.pages;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The characters of a zone as the reader of cameras knows them ({@code assets/mrz/shapes.js}), drawn anew from the font; run
 * it with the file's path to write them.
 */
final class ZoneShapes {
    static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

    /** Dots from one character to the next. */
    private static final int PITCH = 18;

    private static final int WIDTH = 16;
    private static final int HEIGHT = 24;

    /** Each dot is the mean of so many by so many. */
    private static final int FINE = 8;

    /** The middle between that of letters and that of digits, which stand a little higher, in parts of a pitch over the base line. */
    private static final double MIDDLE = 365.0 / 723;

    /** A camera's lens and its dots soften edges: the deviation of the softening, in dots of the shape. */
    private static final double SOFT = 0.7;

    private ZoneShapes() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), script(), StandardCharsets.UTF_8);
    }

    static String script() {
        StringBuilder text = new StringBuilder();
        text.append(
                "/*\n * The characters of OCR-B, drawn by ZoneShapes of the tests from the font of Norbert Schwarz and");
        text.append(
                " Matthew Skala (see NOTICE):\n * rows from the top, one hexadecimal digit a dot, 0 for paper and f for ink.\n */\n");
        text.append("export const CHARACTERS = '").append(CHARACTERS).append("';\n");
        text.append("/** Dots from one character to the next, and dots of a shape. */\n");
        text.append("export const SHAPE_PITCH = ").append(PITCH).append(";\n");
        text.append("export const SHAPE_WIDTH = ").append(WIDTH).append(";\n");
        text.append("export const SHAPE_HEIGHT = ").append(HEIGHT).append(";\n");
        text.append("export const SHAPES = [\n");
        for (int at = 0; at < CHARACTERS.length(); at++) {
            char character = CHARACTERS.charAt(at);
            text.append("  '").append(shape(character)).append("',\n");
        }
        return text.append("].map(shape => Array.from(shape, dot => parseInt(dot, 16)));\n")
                .toString();
    }

    private static String shape(char character) {
        int margin = 3;
        int wide = (WIDTH + 2 * margin) * FINE;
        int high = (HEIGHT + 2 * margin) * FINE;
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        double pitch = PITCH * FINE;
        pen.fill(OcrB.outline(
                character,
                AffineTransform.getTranslateInstance(wide / 2.0 - pitch / 2, high / 2.0 + MIDDLE * pitch),
                pitch));
        pen.dispose();
        double[] dots = new double[(WIDTH + 2 * margin) * (HEIGHT + 2 * margin)];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                dots[y / FINE * (WIDTH + 2 * margin) + x / FINE] +=
                        image.getRaster().getSample(x, y, 0) / 255.0 / FINE / FINE;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double sum = 0;
                double weights = 0;
                for (int dy = -margin; dy <= margin; dy++) {
                    for (int dx = -margin; dx <= margin; dx++) {
                        double weight = Math.exp(-(dx * dx + dy * dy) / (2 * SOFT * SOFT));
                        sum += weight * dots[(y + margin + dy) * (WIDTH + 2 * margin) + x + margin + dx];
                        weights += weight;
                    }
                }
                text.append(Character.forDigit((int) Math.round(15 * sum / weights), 16));
            }
        }
        return text.toString();
    }
}
