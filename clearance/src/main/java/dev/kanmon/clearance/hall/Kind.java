package dev.kanmon.clearance.hall;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of traveller: all who are served alike.
 *
 * @param group whose national
 * @param readiness what is known of them
 */
record Kind(Group group, Readiness readiness) {
    /** Every kind; its place here is its number. */
    static final List<Kind> ALL = Arrays.stream(Group.values())
            .flatMap(group -> Arrays.stream(Readiness.values()).map(readiness -> new Kind(group, readiness)))
            .toList();

    static int number(Group group, Readiness readiness) {
        return ALL.indexOf(new Kind(group, readiness));
    }
}
