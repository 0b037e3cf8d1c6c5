package dev.kanmon.names;

import dev.kanmon.names.NameSearch.Found;
import java.util.ArrayList;
import java.util.List;

/** The best that were found so far, in order; of equal score the first added. */
final class Ranking {
    private final int top;
    private final double minimum;
    private final double rarity;
    private final List<Found> found = new ArrayList<>();

    Ranking(int top, double minimum, double rarity) {
        this.top = top;
        this.minimum = minimum;
        this.rarity = rarity;
    }

    int top() {
        return top;
    }

    void offer(int number, double same, BirthEvidence birth, double score) {
        if (score < minimum || (found.size() == top && !isBetter(score, number, found.getLast()))) {
            return;
        }
        if (found.size() == top) {
            found.removeLast();
        }
        int at = found.size();
        while (at > 0 && isBetter(score, number, found.get(at - 1))) {
            at--;
        }
        found.add(at, new Found(number, new Likeness(same, rarity), birth, score));
    }

    private static boolean isBetter(double score, int number, Found other) {
        return score > other.score() || (score == other.score() && number < other.number());
    }

    List<Found> found() {
        return List.copyOf(found);
    }
}
