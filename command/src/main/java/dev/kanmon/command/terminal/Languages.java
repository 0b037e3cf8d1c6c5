package dev.kanmon.command.terminal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The language a command speaks. */
public final class Languages {
    private static final Set<String> SPOKEN = Set.of("ko", "ja", "en");

    private Languages() {}

    /** What was asked for, or the language of the machine. */
    public static Locale of(@Nullable String asked, CommandLine line) {
        if (asked != null && !SPOKEN.contains(asked)) {
            throw new ParameterException(line, "'" + asked + "' is not spoken here: choose ko, ja or en");
        }
        return asked == null ? Locale.getDefault() : Locale.of(asked);
    }
}
