package dev.kanmon.clearance.watchlist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a newer reading makes of a list in force.
 *
 * @param list the list as it is now
 * @param added entries that are new
 * @param changed entries that say something else than before
 * @param removed entries that are gone
 */
public record ListChange(WatchList list, int added, int changed, int removed) {
    /** Of a list, so many in a hundred entries that putting them into the old one no longer pays. */
    private static final int MOST_OF_100 = 10;

    /**
     * Changes in a row that are put into one list. Each is searched on its own and leaves what it took the place of in
     * memory; so the next one makes the list anew.
     */
    private static final int MOST_STEPS = 16;

    /** Compares {@code before} with a newer reading of the same list; {@code before} stays as it is. */
    public static ListChange of(WatchList before, WatchListReading now) {
        Set<String> gone = HashSet.newHashSet(before.size());
        before.entries().forEach(entry -> gone.add(entry.id()));
        List<WatchListEntry> put = new ArrayList<>();
        int changed = 0;
        for (WatchListEntry entry : now.entries()) {
            boolean known = gone.remove(entry.id());
            if (!entry.equals(before.entry(entry.id()))) {
                put.add(entry);
                changed += known ? 1 : 0;
            }
        }
        boolean few = (long) (put.size() + gone.size()) * 100 <= (long) before.size() * MOST_OF_100;
        boolean same = before.id().equals(now.id()) && before.source().equals(now.source());
        WatchList list = few && same && before.steps() < MOST_STEPS ? before.changed(gone, put) : now.list();
        return new ListChange(list, put.size() - changed, changed, gone.size());
    }
}
