package dev.kanmon.clearance.watchlist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a watch list.
 *
 * @param id its name in the list
 * @param names as listed, the primary one first, then aliases; empty for a record of documents alone
 * @param births birth dates, all that are told; empty where none is known
 * @param nationality alpha-3
 * @param documents travel documents
 * @param source who asked for it
 * @param basis legal basis
 * @param expires last day on which it may fire; absent while there is no end
 */
public record WatchListEntry(
        String id,
        List<String> names,
        List<ListedBirth> births,
        @Nullable String nationality,
        List<Document> documents,
        @Nullable String source,
        @Nullable String basis,
        @Nullable LocalDate expires) {
    public WatchListEntry {
        names = List.copyOf(names);
        births = List.copyOf(births);
        documents = List.copyOf(documents);
    }

    boolean expiredOn(LocalDate day) {
        return expires != null && day.isAfter(expires);
    }
}
