package dev.kanmon.server.pages;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The page of a document with a zone as a camera sees it: drawn, of no person, printed by no State. */
final class DrawnDocument {
    static final int WIDTH = 1280;
    static final int HEIGHT = 960;

    /** Doc 9303 part 3: ten characters to the inch, and the lines a sixth of an inch apart from base to base line, at least. */
    private static final double PITCH_MM = 2.54;

    private static final double LINE_MM = 6.35;
    private static final double PAGE_MM = 125;

    private static final float QUALITY = 0.85f;

    private final View view;
    private final Random random;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = image.createGraphics();

    private DrawnDocument(View view, Random random) {
        this.view = view;
        this.random = random;
    }

    /**
     * A picture of a page.
     *
     * @param zone its lines; none for a page without a zone
     * @return a JPEG
     */
    static byte[] jpeg(List<String> zone, View view, Random random) {
        DrawnDocument document = new DrawnDocument(view, random);
        document.draw(zone);
        return document.seen();
    }

    /** The same with a stamp over four characters of the last line. */
    static byte[] covered(List<String> zone, View view, Random random) {
        DrawnDocument document = new DrawnDocument(view, random);
        document.draw(zone);
        document.stamp();
        return document.seen();
    }

    private void stamp() {
        pen.setColor(new Color(80, 80, 80));
        pen.fill(
                placed(new Ellipse2D.Double(-30, PAGE_MM * 0.35 - 11, 4 * PITCH_MM, 8), WIDTH * view.part() / PAGE_MM));
    }

    private void draw(List<String> zone) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(90, 90, 90));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int cells = zone.isEmpty() ? 44 : zone.getFirst().length();
        double page = zone.size() == 3 ? 86 : zone.isEmpty() || cells == 44 ? PAGE_MM : 105;
        double high = page * 0.7;
        double unit = WIDTH * view.part() / page;
        pen.setColor(new Color(228, 228, 228));
        pen.fill(placed(new Rectangle2D.Double(-page / 2, -high / 2, page, high), unit));
        // Guilloche, as security printing has it, paler than ink.
        pen.setColor(new Color(205, 205, 205));
        for (int ring = 0; ring < 40; ring++) {
            Path2D wave = new Path2D.Double();
            for (int step = 0; step <= 120; step++) {
                double x = -page / 2 + page * step / 120;
                double y = -high / 2 + high * ring / 40 + 1.5 * Math.sin(step * 0.3 + ring);
                if (step == 0) {
                    wave.moveTo(x, y);
                } else {
                    wave.lineTo(x, y);
                }
            }
            pen.draw(placed(wave, unit));
        }
        pen.setColor(new Color(120, 110, 110));
        double above = high - 18 - LINE_MM * zone.size();
        pen.fill(placed(new Rectangle2D.Double(-page / 2 + 4, -high / 2 + 8, 0.8 * above, above), unit));
        pen.setColor(new Color(60, 60, 60));
        pen.fill(placed(
                new Ellipse2D.Double(-page / 2 + 4 + 0.2 * above, -high / 2 + 14, 0.4 * above, 0.6 * above), unit));
        for (int line = 0; line < (int) (above / 5.5); line++) {
            String words = random.ints(8 + random.nextInt(12), 0, 36)
                    .mapToObj(at -> ZoneShapes.CHARACTERS.substring(at, at + 1))
                    .reduce("", String::concat);
            write(words, -page / 2 + 8 + 0.8 * above, -high / 2 + 12 + 5.5 * line, 1.7, unit);
        }
        pen.setColor(new Color(view.ink(), view.ink(), view.ink()));
        double left = -cells * PITCH_MM / 2;
        double base = high / 2 - 6 - LINE_MM * (zone.size() - 1);
        for (String line : zone) {
            write(line, left, base, PITCH_MM, unit);
            base += LINE_MM;
        }
    }

    private void write(String text, double x, double base, double pitch, double unit) {
        for (int at = 0; at < text.length(); at++) {
            AffineTransform place = AffineTransform.getTranslateInstance(x + (at + 0.5) * pitch, base);
            place.scale(view.wide(), 1);
            place.translate(-0.5 * pitch, 0);
            Shape glyph = placed(OcrB.outline(text.charAt(at), place, pitch), unit);
            pen.fill(glyph);
            pen.setStroke(new BasicStroke((float) (view.bold() * pitch * unit)));
            pen.draw(glyph);
        }
    }

    /** From millimetres of the page, counted from its middle, to dots of the picture: turned, and seen aslant. */
    private Shape placed(Shape shape, double unit) {
        Path2D found = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double turn = Math.toRadians(view.degrees());
        double[] point = new double[6];
        for (PathIterator path = shape.getPathIterator(null, 0.01); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                found.closePath();
                continue;
            }
            double x = point[0] * Math.cos(turn) - point[1] * Math.sin(turn);
            double y = point[0] * Math.sin(turn) + point[1] * Math.cos(turn);
            double depth = 1 + view.slantAcross() * x / 100 + view.slantDown() * y / 100;
            double px = WIDTH / 2.0 + unit * x / depth;
            double py = HEIGHT / 2.0 + unit * y / depth;
            if (kind == PathIterator.SEG_MOVETO) {
                found.moveTo(px, py);
            } else {
                found.lineTo(px, py);
            }
        }
        return found;
    }

    /** Through a lens, under a lamp, on a grainy sensor, and packed. */
    private byte[] seen() {
        int[] drawn = image.getRaster().getSamples(0, 0, WIDTH, HEIGHT, 0, (int[]) null);
        float[] light = new float[drawn.length];
        double towards = random.nextDouble() * 2 * Math.PI;
        for (int at = 0; at < drawn.length; at++) {
            int column = at % WIDTH;
            int row = at / WIDTH;
            double x = (column - WIDTH / 2.0) / WIDTH;
            double y = (row - HEIGHT / 2.0) / WIDTH;
            double lamp = 1 - view.shade() * (0.5 + x * Math.cos(towards) + y * Math.sin(towards));
            light[at] = (float) (drawn[at] * lamp);
        }
        light = soft(soft(light, 1, WIDTH, WIDTH), WIDTH, HEIGHT, 1);
        for (int at = 0; at < light.length; at++) {
            double grain = light[at] + view.grain() * random.nextGaussian();
            drawn[at] = Math.clamp(Math.round(grain), 0, 255);
        }
        image.getRaster().setSamples(0, 0, WIDTH, HEIGHT, 0, drawn);
        return packed(image);
    }

    /** Along one axis: a mean with weights of Gauss. */
    private float[] soft(float[] light, int step, int length, int other) {
        int reach = (int) Math.ceil(2.5 * view.blur());
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int at = -reach; at <= reach; at++) {
            weights[at + reach] = (float) Math.exp(-at * at / (2 * view.blur() * view.blur()));
            sum += weights[at + reach];
        }
        float[] found = new float[light.length];
        int rows = light.length / length;
        for (int row = 0; row < rows; row++) {
            for (int along = 0; along < length; along++) {
                float total = 0;
                for (int at = -reach; at <= reach; at++) {
                    total += weights[at + reach] * light[row * other + Math.clamp(along + at, 0, length - 1) * step];
                }
                found[row * other + along * step] = total / sum;
            }
        }
        return found;
    }

    private static byte[] packed(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
