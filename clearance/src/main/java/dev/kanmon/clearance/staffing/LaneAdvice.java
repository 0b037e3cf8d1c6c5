package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Replay;
import dev.kanmon.clearance.hall.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which counters of a hall to move to another of its lanes for an hour, the officers staying the same. Hour by hour from
 * midnight, the move that saves most is made, as long as it saves minutes on nineteen of twenty days played and leaves
 * nobody more without service. What a move early in the day is worth together with a later one is not looked for, so that
 * more may be possible than is advised.
 *
 * @param hall its id
 * @param day local to its port
 * @param now as the hall is
 * @param moves in the order of the day
 * @param then with all of them
 * @param saved by all of them, of everybody
 */
public record LaneAdvice(String hall, LocalDate day, Forecast now, List<Move> moves, Forecast then, Saved saved) {
    /** More would empty one lane for another within an hour, which nobody can explain to those who stand in line. */
    public static final int MAXIMUM_MOVES_AN_HOUR = 2;

    /** Played to choose a move; whether it is advised, all days decide. */
    private static final int DAYS_TO_CHOOSE = 10;

    /**
     * One counter for one hour.
     *
     * @param hour the hour of the day at whose beginning it moves, 0 to 23, local to the port
     * @param from lane that has at least one counter left
     * @param to lane that is open then
     * @param saved by all travellers, after the moves before this one
     */
    public record Move(int hour, String from, String to, Saved saved) {}

    public LaneAdvice {
        moves = List.copyOf(moves);
    }

    /** With the usual seed and number of plays. */
    public static LaneAdvice of(HallDay day, double share) {
        return of(day, share, 1, Forecasting.USUAL_PLAYS);
    }

    /**
     * Looks for moves.
     *
     * @param day the hall and who comes
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     * @param seed any number
     * @param plays from 1 to {@value Plays#MAXIMUM}
     */
    public static LaneAdvice of(HallDay day, double share, long seed, int plays) {
        Plays.check(plays);
        Replay replay = new Replay(day, share, seed, Math.min(plays, DAYS_TO_CHOOSE));
        Hall hall = day.hall();
        List<Move> moves = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            for (int number = 0; number < MAXIMUM_MOVES_AN_HOUR; number++) {
                HourMove best = best(replay, hall, hour);
                if (best == null) {
                    break;
                }
                Beside beside = new Beside(day.with(hall), day.with(best.hall()), share, seed, plays);
                if (!beside.isBetter()) {
                    break;
                }
                moves.add(new Move(hour, best.from(), best.to(), beside.saved()));
                hall = best.hall();
            }
        }
        Beside whole = new Beside(day, day.with(hall), share, seed, plays);
        return new LaneAdvice(
                day.hall().id(), day.day(), whole.before.forecast(), moves, whole.after.forecast(), whole.saved());
    }

    private static @Nullable HourMove best(Replay replay, Hall hall, int hour) {
        Replay.Result now = replay.in(hall);
        HourMove best = null;
        double least = now.minutes();
        for (Lane from : hall.lanes()) {
            for (Lane to : hall.lanes()) {
                HourMove move = HourMove.of(hall, from, to, hour);
                if (move != null) {
                    Replay.Result then = replay.in(move.hall());
                    if (then.minutes() < least && then.unserved() <= now.unserved()) {
                        least = then.minutes();
                        best = move;
                    }
                }
            }
        }
        return best;
    }

    /** A day before and after, played side by side. */
    private static final class Beside {
        private final Trial before;
        private final Trial after;
        private final SavedTally tally;

        Beside(HallDay one, HallDay other, double share, long seed, int plays) {
            before = new Trial(one, share, seed, plays);
            after = new Trial(other, share, seed, plays);
            tally = new SavedTally(plays);
            for (int play = 0; play < plays; play++) {
                before.next();
                after.next();
                for (int i = 0; i < before.travellers(); i++) {
                    tally.add(before.wait(i), after.wait(i));
                }
                tally.finish(play);
            }
        }

        Saved saved() {
            return tally.saved();
        }

        boolean isBetter() {
            return saved().minutes().low() > 0
                    && after.forecast().everybody().unserved()
                            <= before.forecast().everybody().unserved();
        }
    }
}
