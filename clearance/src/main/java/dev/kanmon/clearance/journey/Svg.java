package dev.kanmon.clearance.journey;

import java.util.Locale;

/** An SVG drawing as it is written (SVG 1.1). */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a drawing.
     *
     * @param title its name, for whoever does not see it
     * @param description what it shows, likewise
     */
    Svg(int width, int height, String language, String title, String description) {
        out.append(String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" xml:lang="%s" role="img" \
                aria-labelledby="title description" font-family="sans-serif">
                <title id="title">%s</title>
                <desc id="description">%s</desc>
                <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <line x1="0" y1="0" x2="0" y2="6" stroke="#8a939c" stroke-opacity="0.45" stroke-width="2"/></pattern></defs>
                """,
                width,
                height,
                width,
                height,
                escaped(language),
                escaped(title),
                escaped(description)));
        rect(0, 0, width, height, Ink.PAPER);
    }

    void rect(double x, double y, double width, double height, String fill) {
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
                x,
                y,
                width,
                height,
                fill));
    }

    /** A part of a bar, with what a pointer that rests on it is told. */
    void part(double x, double y, double width, double height, String fill, boolean hatched, String told) {
        out.append("<g><title>").append(escaped(told)).append("</title>\n");
        rect(x, y, width, height, fill);
        if (hatched) {
            rect(x, y, width, height, "url(#hatch)");
        }
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/></g>%n",
                x + width,
                y,
                x + width,
                y + height,
                Ink.PAPER));
    }

    void line(double x1, double y1, double x2, double y2, String stroke, boolean dashed) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%s\"%s/>%n",
                x1,
                y1,
                x2,
                y2,
                stroke,
                dashed ? "2" : "1",
                dashed ? " stroke-dasharray=\"6 4\"" : ""));
    }

    /** Where a text stands by its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void text(double x, double y, int size, boolean bold, Anchor anchor, String fill, String text) {
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\"%s text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                size,
                bold ? " font-weight=\"bold\"" : "",
                anchor.name().toLowerCase(Locale.ROOT),
                fill,
                escaped(text)));
    }

    /** The finished drawing. */
    String finished() {
        return out + "</svg>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
