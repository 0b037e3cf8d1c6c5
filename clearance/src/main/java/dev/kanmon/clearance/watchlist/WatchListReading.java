package dev.kanmon.clearance.watchlist;

import java.util.List;

/**
 * A list file as read: what was taken, and all that was not.
 *
 * @param list the rows taken
 * @param rejected the rows not taken, in order
 * @param ignoredColumns columns of the header that this form does not know, in order
 */
public record WatchListReading(WatchList list, List<RejectedRow> rejected, List<String> ignoredColumns) {
    public WatchListReading {
        rejected = List.copyOf(rejected);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
