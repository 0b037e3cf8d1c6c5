package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a watch list.
 *
 * @param id its name in the list
 * @param names as listed, the primary one first, then aliases, then weak aliases; empty for a record of documents alone
 * @param weakNames how many of the last names are weak: the list itself says that they tell little (a nickname, a word
 *     that many bear)
 * @param births birth dates, all that are told; empty where none is known
 * @param nationalities alpha-3, all that are told
 * @param sex where told
 * @param birthPlaces places of birth in the list's words
 * @param documents travel and identity documents
 * @param source who asked for it
 * @param basis legal basis
 * @param published what the source calls this state of its list, mostly a day
 * @param expires last day on which it may fire; absent while there is no end
 */
public record WatchListEntry(
        String id,
        List<String> names,
        int weakNames,
        List<ListedBirth> births,
        List<String> nationalities,
        @Nullable Sex sex,
        List<String> birthPlaces,
        List<Document> documents,
        @Nullable String source,
        @Nullable String basis,
        @Nullable String published,
        @Nullable LocalDate expires) {
    public WatchListEntry {
        names = List.copyOf(names);
        births = List.copyOf(births);
        nationalities = List.copyOf(nationalities);
        birthPlaces = List.copyOf(birthPlaces);
        documents = List.copyOf(documents);
        if (weakNames < 0 || weakNames > names.size()) {
            throw new IllegalArgumentException("weak names are among the names");
        }
    }

    /** An entry of which no more is known; {@code nationality} is alpha-3. */
    public WatchListEntry(
            String id,
            List<String> names,
            List<ListedBirth> births,
            @Nullable String nationality,
            List<Document> documents,
            @Nullable String source,
            @Nullable String basis,
            @Nullable LocalDate expires) {
        this(
                id,
                names,
                0,
                births,
                nationality == null ? List.of() : List.of(nationality),
                null,
                List.of(),
                documents,
                source,
                basis,
                null,
                expires);
    }

    /** Whether the name at this place of {@link #names} is a weak alias. */
    public boolean isWeak(int place) {
        return place >= names.size() - weakNames;
    }

    boolean expiredOn(LocalDate day) {
        return expires != null && day.isAfter(expires);
    }

    /** Only what names nobody, for logs and exceptions. */
    @Override
    public String toString() {
        return "WatchListEntry[" + id + "; " + names.size() + " names, " + births.size() + " births, "
                + documents.size() + " documents]";
    }
}
