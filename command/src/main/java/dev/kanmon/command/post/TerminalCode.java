package dev.kanmon.command.post;

import dev.kanmon.clearance.passcard.QrSymbol;

/** A QR code of half blocks, two modules in the height of a character, for a phone in front of a terminal. */
final class TerminalCode {
    private static final String BOTH = "\u2588";
    private static final String UPPER = "\u2580";
    private static final String LOWER = "\u2584";

    private TerminalCode() {}

    /** Light modules are drawn, as terminals are dark; where they are not, phones read it all the same. */
    static String of(String text) {
        QrSymbol symbol = QrSymbol.of(text);
        StringBuilder lines = new StringBuilder();
        for (int y = 0; y < symbol.side(); y += 2) {
            for (int x = 0; x < symbol.side(); x++) {
                boolean above = !symbol.isDark(x, y);
                boolean below = y + 1 < symbol.side() && !symbol.isDark(x, y + 1);
                lines.append(above && below ? BOTH : above ? UPPER : below ? LOWER : " ");
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
