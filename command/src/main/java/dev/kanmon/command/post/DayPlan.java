package dev.kanmon.command.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a simulated day is made from.
 *
 * @param day of departure, local to the ports
 * @param seed of the corridor and of all chance
 * @param share of those who may take part who do, from 0 to 1
 * @param voyages how many of the timetable's voyages are looked at, from its first on; 0 for all
 * @param routes whose voyages it plays
 * @param cut when the gates of the busiest port have no network
 */
record DayPlan(LocalDate day, long seed, double share, int voyages, List<Route> routes, Cut cut) {
    DayPlan {
        routes = List.copyOf(routes);
    }

    /** When the gates have no network. */
    sealed interface Cut {
        /** They always have one. */
        record None() implements Cut {}

        /** For two hours, when most pass holders are to come. */
        record AtThePeak() implements Cut {}

        /** Between two times of the day, local to the port; an end that is not after the start is of the next day. */
        record Between(LocalTime from, LocalTime to) implements Cut {}
    }

    /** The route of a voyage; absent where it is not played. */
    @Nullable
    Route route(String from, String to) {
        return routes.stream()
                .filter(route -> route.serves(from, to))
                .findFirst()
                .orElse(null);
    }
}
