package dev.kanmon.clearance.watchlist;

import java.util.List;

/**
 * A list file as read: what was taken, and all that was not.
 *
 * @param id the list's id, by which decisions cite it
 * @param source who keeps it
 * @param entries the rows taken, in order; each with an id of its own
 * @param rejected the rows not taken, in order
 * @param ignoredColumns columns of the header that this form does not know, in order
 * @param notes what else there is to tell
 */
public record WatchListReading(
        String id,
        String source,
        List<WatchListEntry> entries,
        List<RejectedRow> rejected,
        List<String> ignoredColumns,
        List<ReadingNote> notes) {
    public WatchListReading {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
        ignoredColumns = List.copyOf(ignoredColumns);
        notes = List.copyOf(notes);
    }

    /** The list of the rows taken, made ready for searching at each call. */
    public WatchList list() {
        return WatchList.of(id, source, entries);
    }

    /** Whether the file has rows of which not one could be taken: nobody may be cleared by such a list. */
    public boolean isWhollyRefused() {
        return entries.isEmpty() && !rejected.isEmpty();
    }
}
