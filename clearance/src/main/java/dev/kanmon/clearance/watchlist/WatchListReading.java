package dev.kanmon.clearance.watchlist;

import java.util.List;

/**
 * A list file as read: what was taken, and all that was not.
 *
 * @param list the rows taken
 * @param rejected the rows not taken, in order
 * @param ignoredColumns columns of the header that this form does not know, in order
 * @param notes what else there is to tell
 */
public record WatchListReading(
        WatchList list, List<RejectedRow> rejected, List<String> ignoredColumns, List<ReadingNote> notes) {
    public WatchListReading {
        rejected = List.copyOf(rejected);
        ignoredColumns = List.copyOf(ignoredColumns);
        notes = List.copyOf(notes);
    }

    /** Whether the file has rows of which not one could be taken: nobody may be cleared by such a list. */
    public boolean isWhollyRefused() {
        return list.size() == 0 && !rejected.isEmpty();
    }
}
