package dev.kanmon.clearance.picture;

/**
 * What a part is drawn with: its class, by which a page may give it another colour, and its colour on white.
 *
 * @param name of the class
 * @param attributes of SVG
 */
record Ink(String name, String attributes) {
    static final Ink CANVAS = new Ink("hp-canvas", "fill=\"#ffffff\"");
    static final Ink TITLE = new Ink("hp-text", "fill=\"#1e2124\" font-weight=\"700\"");
    static final Ink MUTED = new Ink("hp-muted", "fill=\"#58616a\"");
    static final Ink HEADING = new Ink("hp-text", "fill=\"#1e2124\" font-weight=\"600\"");
    static final Ink GRID = new Ink("hp-grid", "stroke=\"#dfe3e6\" stroke-width=\"1\"");
    static final Ink BASE = new Ink("hp-base", "stroke=\"#6d7882\" stroke-width=\"1\"");
    static final Ink TARGET =
            new Ink("hp-target", "stroke=\"#1e2124\" stroke-width=\"1.2\" stroke-dasharray=\"2 4\" fill=\"none\"");
    static final Ink WAIT =
            new Ink("hp-wait", "fill=\"none\" stroke=\"#0b5cad\" stroke-width=\"2.75\" stroke-linejoin=\"round\"");
    static final Ink WAIT_NAME = new Ink("hp-wait-name", "fill=\"#0b5cad\" font-weight=\"700\"");
    static final Ink BAND = new Ink("hp-band", "fill=\"#0b5cad\" fill-opacity=\"0.18\"");
    static final Ink BESIDE = new Ink(
            "hp-beside",
            "fill=\"none\" stroke=\"#c2410c\" stroke-width=\"2\" stroke-dasharray=\"7 4\" stroke-linejoin=\"round\"");
    static final Ink BESIDE_NAME = new Ink("hp-beside-name", "fill=\"#a83809\" font-weight=\"700\"");
    static final Ink SAVED = new Ink("hp-saved", "fill=\"#f59e0b\" fill-opacity=\"0.2\"");
    static final Ink BARS = new Ink("hp-bars", "fill=\"#b4bcc4\"");
    static final Ink QUEUE =
            new Ink("hp-queue", "fill=\"none\" stroke=\"#1e2124\" stroke-width=\"2\" stroke-linejoin=\"round\"");
    static final Ink COUNTERS = new Ink("hp-counters", "fill=\"none\" stroke=\"#4b5a68\" stroke-width=\"2\"");
    static final Ink COUNTERS_FILL = new Ink("hp-counters-fill", "fill=\"#4b5a68\" fill-opacity=\"0.12\"");
    static final Ink NOTHING = new Ink("hp-quarter", "fill=\"none\" pointer-events=\"all\"");
}
