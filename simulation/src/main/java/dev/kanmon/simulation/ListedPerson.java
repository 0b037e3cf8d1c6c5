package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the watch list.
 *
 * @param place among all who may be listed; nobody else of the day has it
 * @param name surname, then given name
 * @param aliases other names
 * @param birth {@code YYYY-MM-DD} or {@code YYYY}
 * @param document {@code ISSUER:NUMBER}
 * @param expires last day of the listing
 */
record ListedPerson(
        int place,
        String name,
        List<String> aliases,
        String birth,
        String nationality,
        @Nullable String document,
        LocalDate expires) {
    ListedPerson {
        aliases = List.copyOf(aliases);
    }

    String id() {
        return String.format(Locale.ROOT, "KS-%04d", place);
    }
}
