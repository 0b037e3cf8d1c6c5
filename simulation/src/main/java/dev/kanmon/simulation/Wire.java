package dev.kanmon.simulation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dresses an interchange as the systems of a carrier do. */
final class Wire {
    /** Characters of a telegram's line. */
    private static final int TELEGRAM_LINE = 64;

    /** Day of the month and time of the origin line. */
    private static final DateTimeFormatter DDHHMM = DateTimeFormatter.ofPattern("ddHHmm", Locale.ROOT);

    private static final String ADVICE = "UNA:+.? '";
    private static final String OTHER_ADVICE = "UNA:*.? #";

    private Wire() {}

    /**
     * The bytes on the wire.
     *
     * @param interchange with the separators that hold without advice
     * @param sent local to the sender
     */
    static byte[] bytes(String interchange, CarrierCustom.Dress dress, String carrier, LocalDateTime sent) {
        String dressed = switch (dress) {
            case PLAIN -> interchange;
            case ADVICE -> ADVICE + interchange;
            case LINES -> inLines(interchange);
            case OTHER_SEPARATORS -> OTHER_ADVICE + otherwise(interchange);
            case TELEGRAM -> telegram(interchange, carrier, sent);
        };
        return dressed.getBytes(StandardCharsets.UTF_8);
    }

    private static String inLines(String interchange) {
        StringBuilder lines = new StringBuilder(interchange.length() + interchange.length() / 16);
        boolean released = false;
        for (int i = 0; i < interchange.length(); i++) {
            char c = interchange.charAt(i);
            lines.append(c);
            if (c == '\'' && !released) {
                lines.append("\r\n");
            }
            released = c == '?' && !released;
        }
        return lines.toString();
    }

    private static String otherwise(String interchange) {
        StringBuilder other = new StringBuilder(interchange.length());
        boolean released = false;
        for (int i = 0; i < interchange.length(); i++) {
            char c = interchange.charAt(i);
            if (released) {
                released = false;
                value(c, other);
            } else if (c == '?') {
                released = true;
            } else if (c == '+') {
                other.append('*');
            } else if (c == '\'') {
                other.append('#');
            } else if (c == ':') {
                other.append(':');
            } else {
                value(c, other);
            }
        }
        return other.toString();
    }

    private static void value(char c, StringBuilder other) {
        if (c == '*' || c == '#' || c == ':' || c == '?') {
            other.append('?');
        }
        other.append(c);
    }

    private static String telegram(String interchange, String carrier, LocalDateTime sent) {
        StringBuilder telegram = new StringBuilder(interchange.length() + interchange.length() / 16);
        telegram.append("QU TYOKM7X\r\n.SEL")
                .append(carrier, 0, 2)
                .append("7X ")
                .append(DDHHMM.format(sent));
        telegram.append("\r\n");
        for (int at = 0; at < interchange.length(); at += TELEGRAM_LINE) {
            telegram.append(interchange, at, Math.min(interchange.length(), at + TELEGRAM_LINE))
                    .append("\r\n");
        }
        return telegram.toString();
    }
}
