package dev.kanmon.names;

import dev.kanmon.names.NameSearch.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The best that were found so far, in order; of equal score the first added. */
final class Ranking {
    private final int top;
    private final Predicate<Found> wanted;
    private final List<Found> found = new ArrayList<>();

    Ranking(int top, Predicate<Found> wanted) {
        this.top = top;
        this.wanted = wanted;
    }

    int top() {
        return top;
    }

    /** Whether it is wanted; it is kept if it is also among the best. */
    boolean offer(Found offered) {
        if (!wanted.test(offered)) {
            return false;
        }
        if (found.size() == top) {
            if (!isBetter(offered, found.getLast())) {
                return true;
            }
            found.removeLast();
        }
        int at = found.size();
        while (at > 0 && isBetter(offered, found.get(at - 1))) {
            at--;
        }
        found.add(at, offered);
        return true;
    }

    private static boolean isBetter(Found one, Found other) {
        return one.score() > other.score() || (one.score() == other.score() && one.number() < other.number());
    }

    List<Found> found() {
        return List.copyOf(found);
    }
}
