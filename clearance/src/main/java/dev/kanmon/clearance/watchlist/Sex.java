package dev.kanmon.clearance.watchlist;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sex of a listed person where the list tells it. */
public enum Sex {
    MALE,
    FEMALE;

    /** What a list's word for it means, null for any other word. */
    static @Nullable Sex of(@Nullable String word) {
        return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
            case "male", "m" -> MALE;
            case "female", "f" -> FEMALE;
            default -> null;
        };
    }
}
