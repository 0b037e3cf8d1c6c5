package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.Name;
import dev.kanmon.names.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is sought in a list.
 *
 * @param name may be empty; then only documents are sought
 * @param births every day the birth date may mean; empty where it is missing or impossible
 * @param nationality alpha-3, absent where it is not known
 * @param sex absent where it is not known
 * @param documents every document reported
 */
public record Subject(
        Name name,
        List<LocalDate> births,
        @Nullable String nationality,
        @Nullable Sex sex,
        List<Document> documents) {
    public Subject {
        births = List.copyOf(births);
        documents = List.copyOf(documents);
    }

    /** Only what names nobody, for logs and exceptions. */
    @Override
    public String toString() {
        return "Subject[" + births.size() + " births, " + documents.size() + " documents]";
    }
}
