package dev.kanmon.clearance.picture;

import java.util.Locale;

/** SVG as it is written; texts are escaped. Not for use by several threads. */
final class Drawing {
    /** Where a text stands to its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder svg = new StringBuilder(16_384);

    void raw(String text) {
        svg.append(text);
    }

    void element(String name, String text) {
        svg.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    void rectangle(double x, double y, double width, double height, Ink ink) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                ink.name(),
                x,
                y,
                width,
                height,
                ink.attributes()));
    }

    /** A rectangle that tells a text to whoever points at it. */
    void hint(double x, double y, double width, double height, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s><title>%s</title></rect>",
                Ink.NOTHING.name(),
                x,
                y,
                width,
                height,
                Ink.NOTHING.attributes(),
                escaped(text)));
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %s/>",
                ink.name(),
                x1,
                y1,
                x2,
                y2,
                ink.attributes()));
    }

    /** A path; nothing for an empty one. */
    void path(String d, Ink ink) {
        if (!d.isEmpty()) {
            svg.append("<path class=\"")
                    .append(ink.name())
                    .append("\" d=\"")
                    .append(d)
                    .append("\" ");
            svg.append(ink.attributes()).append("/>");
        }
    }

    void text(double x, double y, int size, Anchor anchor, Ink ink, String text) {
        letters(x, y, size, anchor, ink, "", text);
    }

    /** A text over what is drawn, with a rim of the background. */
    void label(double x, double y, int size, Anchor anchor, Ink ink, String text) {
        letters(
                x,
                y,
                size,
                anchor,
                new Ink(ink.name() + " hp-halo", ink.attributes()),
                " paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"4\" stroke-linejoin=\"round\"",
                text);
    }

    private void letters(double x, double y, int size, Anchor anchor, Ink ink, String more, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\" %s%s>%s</text>",
                ink.name(),
                x,
                y,
                size,
                anchor.name().toLowerCase(Locale.ROOT),
                ink.attributes(),
                more,
                escaped(text)));
    }

    static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
