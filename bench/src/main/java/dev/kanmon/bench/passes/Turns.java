package dev.kanmon.bench.passes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/** What is measured, and how often a second it was done in each of its turns. */
final class Turns {
    private final String name;
    private final IntPredicate work;
    private final List<Double> rates = new ArrayList<>();

    /**
     * What is measured.
     *
     * @param work does it for the pass at a place, and tells whether it came out right
     */
    Turns(String name, IntPredicate work) {
        this.name = name;
        this.work = work;
    }

    String name() {
        return name;
    }

    void work(int place) {
        if (!work.test(place)) {
            throw new IllegalStateException(name + " went wrong at pass " + place);
        }
    }

    void add(double aSecond) {
        rates.add(aSecond);
        Collections.sort(rates);
    }

    double median() {
        int middle = rates.size() / 2;
        return rates.size() % 2 == 1 ? rates.get(middle) : (rates.get(middle - 1) + rates.get(middle)) / 2;
    }

    double slowest() {
        return rates.getFirst();
    }

    double fastest() {
        return rates.getLast();
    }
}
