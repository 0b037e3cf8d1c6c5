package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.staffing.FewestStaff;
import dev.kanmon.clearance.staffing.OneMore;
import dev.kanmon.clearance.staffing.Shift;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What would help, as it is read.
 *
 * @param more one more in each lane, what saves most for its officer hours first
 * @param target share within 20 minutes that officers were looked for, in percent
 * @param met whether it is reached
 * @param reached share within 20 minutes with these officers, in percent
 * @param hours officer hours
 * @param hoursNow as the day is
 * @param limit most officers that a shift was given
 * @param shifts those that change
 */
record Advice(
        List<More> more,
        String target,
        boolean met,
        String reached,
        String hours,
        String hoursNow,
        int limit,
        List<Change> shifts) {
    /** Half as many again as the fullest shift: more officers than a port could find for tomorrow. */
    private static final double LIMIT = 1.5;

    private static final int LEAST_LIMIT = 4;
    private static final double MINUTES = 60;

    /** One more in a lane. */
    record More(String lane, Lane.Kind kind, String officerHours, String saved, String band, String within20) {}

    /** A shift that changes. */
    record Change(String lane, LocalTime from, LocalTime to, int now, int officers) {}

    /** What is asked of a day; answers are kept by it. */
    record Question(HallDay day, double share) {
        /** Takes seconds for a large hall; {@code null} for a hall without officers or with too many shifts to search. */
        @Nullable
        Answer answer() {
            long shifts = day.hall().lanes().stream()
                    .filter(Lane::isStaffed)
                    .mapToLong(lane -> lane.openings().size())
                    .sum();
            if (shifts == 0 || shifts > FewestStaff.MAXIMUM_OPENINGS) {
                return null;
            }
            return new Answer(
                    OneMore.of(day, share), FewestStaff.of(day, share, FewestStaff.USUAL_TARGET, limit(day.hall())));
        }
    }

    /** The answer as it is kept. */
    record Answer(OneMore more, FewestStaff fewest) {
        Advice told(Locale language) {
            return new Advice(
                    more.rows().stream().map(row -> more(row, language)).toList(),
                    Figure.told(fewest.target(), Figure.Unit.PERCENT, language),
                    fewest.met(),
                    Figure.told(fewest.forecast().everybody().within20().mean(), Figure.Unit.PERCENT, language),
                    Figure.told(fewest.officerHours(), Figure.Unit.HOURS, language),
                    Figure.told(fewest.officerHoursNow(), Figure.Unit.HOURS, language),
                    fewest.limit(),
                    fewest.shifts().stream()
                            .filter(shift -> shift.now() != shift.officers())
                            .map(Answer::change)
                            .toList());
        }

        private static Change change(Shift shift) {
            return new Change(shift.lane(), shift.from(), shift.to(), shift.now(), shift.officers());
        }

        private static More more(OneMore.Row row, Locale language) {
            return new More(
                    row.lane(),
                    row.kind(),
                    Figure.told(row.officerHours(), Figure.Unit.HOURS, language),
                    Figure.told(row.saved().minutes().mean() / MINUTES, Figure.Unit.HOURS, language),
                    Figure.told(row.saved().minutes().low() / MINUTES, Figure.Unit.HOURS, language) + "–"
                            + Figure.told(row.saved().minutes().high() / MINUTES, Figure.Unit.HOURS, language),
                    Figure.told(row.within20().mean(), Figure.Unit.PERCENT, language));
        }
    }

    private static int limit(Hall hall) {
        int fullest = hall.lanes().stream()
                .filter(Lane::isStaffed)
                .flatMap(lane -> lane.openings().stream())
                .mapToInt(Opening::counters)
                .max()
                .orElse(0);
        return Math.clamp((int) Math.ceil(fullest * LIMIT), LEAST_LIMIT, Opening.MAXIMUM_COUNTERS);
    }
}
