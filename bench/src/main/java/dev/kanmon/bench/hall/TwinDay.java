package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day of a hall that is told once and played by both: {@link FastTwin} writes it down for the forecast, {@link SlowTwin} for
 * the brute force. Only descriptions are shared, none of what serves travellers.
 *
 * @param name for the table
 * @param share of those who may be pre-confirmed who are, from 0 to 1; 1 at a post, as the brute force knows only who comes
 */
record TwinDay(
        String name,
        Hall.Kind kind,
        double share,
        Way way,
        List<Flight> flights,
        List<Coming.Stream> streams,
        List<Line> lanes) {
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    /** How travellers of flights come. */
    sealed interface Way {
        /**
         * They get off evenly over {@code secondsEach} times their number, and walk.
         *
         * @param pace seconds a metre
         */
        record Landing(double secondsEach, double metres, TwinTime pace) implements Way {}

        /**
         * They come before the departure.
         *
         * @param longest seconds; {@code before} never exceeds it
         */
        record Departing(TwinTime before, double longest) implements Way {}
    }

    /**
     * A flight whose list has come.
     *
     * @param post whether its travellers of the other State may be pre-confirmed
     * @param partnerLane whether they are offered lanes of that kind
     */
    record Flight(String name, LocalTime moment, boolean post, boolean partnerLane, List<OnBoard> onBoard) {}

    /** A lane. */
    record Line(
            String id,
            Lane.Kind kind,
            Set<Group> groups,
            Map<Readiness, TwinTime> services,
            List<Opening> openings,
            Lane.@Nullable Onward onward) {}
}
