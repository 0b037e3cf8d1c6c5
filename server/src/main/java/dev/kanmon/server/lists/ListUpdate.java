package dev.kanmon.server.lists;

import dev.kanmon.clearance.watchlist.WatchList;
import org.jspecify.annotations.Nullable;

/**
 * One list that is no longer as it was.
 *
 * @param before as it was in force, absent where it is new
 * @param now as its file has it, absent where the file is gone
 * @param added entries that are new
 * @param changed entries that say something else than before
 * @param removed entries that are gone
 */
public record ListUpdate(
        String id, @Nullable WatchList before, @Nullable WatchList now, int added, int changed, int removed) {}
