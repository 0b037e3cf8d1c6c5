package dev.kanmon.simulation;

import org.jspecify.annotations.Nullable;

/**
 * A planted traveller while the day is made.
 *
 * @param listed the watch list entry concerned, absent where there is none
 */
record Planted(
        Plant.Kind kind,
        Sailing sailing,
        Person person,
        @Nullable ListedPerson listed) {
    Plant plant() {
        return new Plant(kind, sailing.designator(), person.reference, listed == null ? null : listed.id());
    }
}
