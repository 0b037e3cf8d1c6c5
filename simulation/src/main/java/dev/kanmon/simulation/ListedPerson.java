package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the watch list, before the list is put in order.
 *
 * @param name surname, then given name
 * @param aliases other names
 * @param birth {@code YYYY-MM-DD} or {@code YYYY}
 * @param document {@code ISSUER:NUMBER}
 * @param expires last day of the listing
 */
record ListedPerson(
        String name,
        List<String> aliases,
        String birth,
        String nationality,
        @Nullable String document,
        LocalDate expires) {
    ListedPerson {
        aliases = List.copyOf(aliases);
    }
}
