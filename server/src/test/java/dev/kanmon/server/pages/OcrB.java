package dev.kanmon.server.pages;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The font of machine readable zones, OCR-B (ISO 1073-2), as the file in the test resources has it. */
final class OcrB {
    /** Its characters are all so wide, in thousandths of its size. */
    private static final double ADVANCE = 723;

    private static final Font FONT = load();

    private OcrB() {}

    /**
     * The outline of a text.
     *
     * @param place where it stands: the left end of its base line is put to the origin first
     * @param pitch from one character to the next, in the units of the place
     */
    static Shape outline(char character, AffineTransform place, double pitch) {
        AffineTransform whole = new AffineTransform(place);
        whole.scale(pitch / ADVANCE, pitch / ADVANCE);
        FontRenderContext exact = new FontRenderContext(null, true, true);
        return whole.createTransformedShape(
                FONT.createGlyphVector(exact, new char[] {character}).getOutline());
    }

    private static Font load() {
        try (InputStream file = Objects.requireNonNull(OcrB.class.getResourceAsStream("ocr-b.otf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(1000f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
