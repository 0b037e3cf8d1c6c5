package dev.kanmon.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language a command speaks. */
final class Languages {
    private Languages() {}

    /** What was asked for, or the language of the machine. */
    static Locale of(@Nullable String asked) {
        return asked == null ? Locale.getDefault() : Locale.forLanguageTag(asked);
    }
}
