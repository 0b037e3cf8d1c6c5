package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Replay;
import java.util.Arrays;

/**
 * Looks for the fewest officer hours, one number of officers an opening, with which a share of travellers is within 20 minutes
 * and nobody goes without service who could have it.
 *
 * <p>It takes for granted that one officer more never makes a day worse. That holds for one line; where travellers choose among
 * lines whose services differ it nearly always does, and where it does not, the answer may be an officer too many, never one
 * that misses the target.
 *
 * <p>First what each opening needs at least, all others being full. Then from about enough down, each time where an officer
 * hour is worth least (marginal analysis, Fox 1966). Then exchanges: one more here, as many as possible less elsewhere.
 * Then, as long as the effort lasts, all that could still be better is tried, branch by branch, a branch being left where even
 * the most officers that would pay are too few: if that comes to its end, nothing is better.
 *
 * <p>On 100 small random days of four openings, each compared with trying every number, exchanges ended at the fewest on 95, at
 * worst with half as many hours again, and the whole search on all 100 ({@code RandomStaffTest}).
 */
final class StaffSearch {
    private static final double NEXT_TO_NOTHING = 1e-9;

    /** Of the way on which the search begins. */
    private static final int STEPS = 16;

    private final Kept kept;
    private final double[] hours;
    private final int[] floor;
    private final int limit;
    private final long effort;

    private final int[] full;
    private final double goal;
    private final long unserved;

    private int[] least;
    private int[] best;
    private boolean proven;

    private StaffSearch(Kept kept, double[] hours, int[] floor, int limit, double target, long effort) {
        this.kept = kept;
        this.hours = hours;
        this.floor = floor;
        this.limit = limit;
        this.effort = effort;
        full = new int[hours.length];
        Arrays.fill(full, limit);
        Replay.Result most = kept.with(full);
        // Where the limit does not allow the target, the best that it does.
        goal = Math.min(target, most.within20());
        unserved = most.unserved();
        least = floor;
        best = full;
    }

    /**
     * Searches.
     *
     * @param kept how days go
     * @param hours of each opening
     * @param floor fewest officers of each, at most the limit
     * @param limit most officers of each
     * @param target share within 20 minutes; where the limit does not allow it, the best that it does
     * @param effort travellers to play at most before what was found is taken; the first descent is always made
     */
    static StaffSearch of(Kept kept, double[] hours, int[] floor, int limit, double target, long effort) {
        StaffSearch search = exchanged(kept, hours, floor, limit, target, effort);
        search.proven = true;
        search.branch(search.least.clone(), 0);
        return search;
    }

    /** As far as exchanges: what a large day gets, whose effort ends there. */
    static StaffSearch exchanged(Kept kept, double[] hours, int[] floor, int limit, double target, long effort) {
        StaffSearch search = new StaffSearch(kept, hours, floor, limit, target, effort);
        search.least = search.least(search.goal);
        // Each opening alone may make its part of those late who may be: together that is about enough.
        double most = kept.with(search.full).within20();
        int[] about = search.least(most - (most - search.goal) / hours.length);
        search.best = search.down(search.up(search.between(about)), -1);
        search.exchange();
        return search;
    }

    /** From an answer of fewer days to one of these: what is missing is added, what can go is taken away. */
    static int[] confirm(Kept kept, double[] hours, int[] floor, int limit, double target, long effort, int[] from) {
        StaffSearch search = new StaffSearch(kept, hours, floor, limit, target, effort);
        search.best = search.down(search.up(from.clone()), -1);
        search.exchange();
        return search.best();
    }

    int[] best() {
        return best.clone();
    }

    /** Whether everything that could be better was tried. */
    boolean isProven() {
        return proven;
    }

    /** Hours below which no answer lies. */
    double atLeast() {
        return proven ? cost(best) : cost(least);
    }

    private double cost(int[] officers) {
        double cost = 0;
        for (int i = 0; i < officers.length; i++) {
            cost += officers[i] * hours[i];
        }
        return cost;
    }

    private boolean isEnough(int[] officers, double share) {
        Replay.Result result = kept.with(officers);
        return result.within20() >= share - NEXT_TO_NOTHING && result.unserved() <= unserved;
    }

    /** Of each opening the fewest officers that are enough, all others being full. */
    private int[] least(double share) {
        int[] least = new int[hours.length];
        for (int i = 0; i < least.length; i++) {
            int low = floor[i];
            int high = limit;
            int[] officers = full.clone();
            while (low < high) {
                int middle = (low + high) >>> 1;
                officers[i] = middle;
                if (isEnough(officers, share)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            least[i] = low;
        }
        return least;
    }

    /** On the way from the least to more, the first that is enough; the end of it, where none is. */
    private int[] between(int[] more) {
        int low = 0;
        int high = STEPS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isEnough(between(more, middle), goal)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return between(more, low);
    }

    private int[] between(int[] more, int steps) {
        int[] officers = new int[more.length];
        for (int i = 0; i < officers.length; i++) {
            officers[i] = least[i] + Math.ceilDiv((more[i] - least[i]) * steps, STEPS);
        }
        return officers;
    }

    /** Adds where an officer hour does most, until it is enough. */
    private int[] up(int[] officers) {
        while (!isEnough(officers, goal)) {
            Replay.Result now = kept.with(officers);
            int chosen = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < officers.length; i++) {
                if (officers[i] == limit) {
                    continue;
                }
                officers[i]++;
                Replay.Result then = kept.with(officers);
                officers[i]--;
                double gain = (then.within20()
                                - now.within20()
                                // Whoever goes without service counts before whoever waits too long.
                                + Math.max(0, now.unserved() - unserved)
                                - Math.max(0, then.unserved() - unserved))
                        / hours[i];
                if (gain > most) {
                    most = gain;
                    chosen = i;
                }
            }
            officers[chosen]++;
        }
        return officers;
    }

    /** Takes away where an officer hour does least, until none can go; never from the opening that is held. */
    private int[] down(int[] officers, int held) {
        double[] worth = new double[officers.length];
        boolean[] isFresh = new boolean[officers.length];
        Arrays.fill(worth, Double.POSITIVE_INFINITY);
        if (held >= 0) {
            worth[held] = Double.NEGATIVE_INFINITY;
        }
        while (true) {
            int chosen = 0;
            for (int i = 1; i < worth.length; i++) {
                if (worth[i] > worth[chosen]) {
                    chosen = i;
                }
            }
            if (worth[chosen] == Double.NEGATIVE_INFINITY) {
                return officers;
            }
            if (isFresh[chosen]) {
                officers[chosen]--;
                Arrays.fill(isFresh, false);
            }
            // What it was worth before others went tells enough of the order; only the first in it is asked again.
            worth[chosen] = worthless(officers, chosen);
            isFresh[chosen] = true;
        }
    }

    /** Hours saved for each share of travellers that would be late without one officer; none where that is too many. */
    private double worthless(int[] officers, int opening) {
        if (officers[opening] == floor[opening]) {
            return Double.NEGATIVE_INFINITY;
        }
        double before = kept.with(officers).within20();
        officers[opening]--;
        boolean enough = isEnough(officers, goal);
        double after = kept.with(officers).within20();
        officers[opening]++;
        return enough ? hours[opening] / (Math.max(0, before - after) + NEXT_TO_NOTHING) : Double.NEGATIVE_INFINITY;
    }

    private void exchange() {
        for (int i = 0; i < best.length && kept.served() < effort; i++) {
            if (best[i] < limit) {
                int[] other = best.clone();
                other[i]++;
                other = down(other, i);
                if (cost(other) < cost(best) - NEXT_TO_NOTHING) {
                    best = other;
                    i = -1;
                }
            }
        }
    }

    /** Tries all that could be better with these officers in the openings before the next. */
    private void branch(int[] officers, int next) {
        for (int number = least[next]; number <= limit; number++) {
            officers[next] = number;
            System.arraycopy(least, next + 1, officers, next + 1, officers.length - next - 1);
            double left = cost(best) - NEXT_TO_NOTHING - cost(officers);
            if (left <= 0) {
                break;
            }
            if (kept.served() >= effort) {
                proven = false;
                break;
            }
            int[] bound = officers.clone();
            for (int i = next + 1; i < bound.length; i++) {
                bound[i] = (int) Math.min(limit, least[i] + left / hours[i]);
            }
            if (!isEnough(bound, goal)) {
                continue;
            }
            if (next + 1 == officers.length) {
                best = officers.clone();
                break;
            }
            branch(officers, next + 1);
        }
        System.arraycopy(least, next, officers, next, officers.length - next);
    }
}
