package dev.kanmon.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Draws the adults of a voyage by lot, nobody twice. */
final class Lots {
    private final List<Person> lots;

    Lots(List<Person> everybody, Random random) {
        this.lots = new ArrayList<>(everybody);
        Collections.shuffle(lots, random);
    }

    /** The first one who is not planted yet and will do, planted from now on; nothing where there is none. */
    Optional<Person> find(Predicate<Person> willDo) {
        Optional<Person> found = lots.stream()
                .filter(person -> person.identity().adult() && !person.planted && willDo.test(person))
                .findFirst();
        found.ifPresent(person -> person.planted = true);
        return found;
    }

    /** The first one who is not planted yet. */
    Person draw() {
        return find(any -> true)
                .orElseThrow(() -> new IllegalStateException("nobody is left on the voyage to plant this in"));
    }
}
