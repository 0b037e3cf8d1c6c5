package dev.kanmon.clearance.watchlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been taken and refused of a list while it is read. */
final class Gathering {
    /** Sources and bases repeat from row to row; so many different ones are kept as one object each. */
    private static final int MAXIMUM_SHARED = 10_000;

    /** More than the days of a hundred years. */
    private static final int MAXIMUM_BIRTHS = 40_000;

    private final Map<String, ListedBirth> births = new HashMap<>();
    private final List<WatchListEntry> entries = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<ReadingNote.Kind, Long> counts = new EnumMap<>(ReadingNote.Kind.class);
    private final Map<String, String> shared = new HashMap<>();
    private int part;

    /** Rows refused from now on stand in this file of the list. */
    void enter(int filePart) {
        part = filePart;
    }

    /** Takes an entry, or refuses it with what is wrong with it; whether it was taken. */
    boolean take(long row, EntryDraft draft) {
        RejectedRow.Reason fault = draft.fault();
        if (fault == null && !ids.add(draft.id())) {
            fault = RejectedRow.Reason.DUPLICATE_ID;
        }
        if (fault != null) {
            reject(row, fault);
            return false;
        }
        bound();
        WatchListEntry entry = draft.entry();
        for (ListedBirth birth : entry.births()) {
            if (birth instanceof ListedBirth.InWords) {
                count(ReadingNote.Kind.BIRTH_IN_WORDS);
            }
        }
        count(ReadingNote.Kind.STATE_NOT_KNOWN, draft.statesNotKnown());
        entries.add(entry);
        return true;
    }

    void reject(long row, RejectedRow.Reason reason) {
        bound();
        rejected.add(new RejectedRow(part, row, reason));
    }

    void count(ReadingNote.Kind kind) {
        count(kind, 1);
    }

    void count(ReadingNote.Kind kind, long more) {
        if (more > 0) {
            counts.merge(kind, more, Long::sum);
        }
    }

    /** The same text, as one object for all rows that have it. */
    @Nullable
    String shared(@Nullable String text) {
        if (text == null || shared.size() >= MAXIMUM_SHARED) {
            return text == null ? null : shared.getOrDefault(text, text);
        }
        String earlier = shared.putIfAbsent(text, text);
        return earlier == null ? text : earlier;
    }

    /** The birth date in a home-made list's words, null if it is none; days repeat among many rows too. */
    @Nullable
    ListedBirth birth(String text) {
        ListedBirth known = births.get(text);
        if (known == null) {
            known = BirthWords.read(text);
            if (known != null && births.size() < MAXIMUM_BIRTHS) {
                births.put(text, known);
            }
        }
        return known;
    }

    WatchListReading finish(String id, String source, List<String> ignoredColumns) {
        return new WatchListReading(
                id,
                source,
                entries,
                rejected,
                ignoredColumns,
                Arrays.stream(ReadingNote.Kind.values())
                        .filter(counts::containsKey)
                        .map(kind -> new ReadingNote(kind, counts.getOrDefault(kind, 0L)))
                        .toList());
    }

    private void bound() {
        if (entries.size() + rejected.size() == WatchList.MAXIMUM_ENTRIES) {
            throw new MalformedListException(
                    "The list has more than " + WatchList.MAXIMUM_ENTRIES + " rows. Split it into several lists.");
        }
    }
}
