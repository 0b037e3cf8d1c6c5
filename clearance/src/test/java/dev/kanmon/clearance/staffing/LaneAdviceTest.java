package dev.kanmon.clearance.staffing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaneAdviceTest {
    /**
     * At noon six partners, at 15:00 six of a third State; each lane has two counters at 60 seconds. Two counters: waits of
     * 0, 0, 1, 1, 2, 2; three: 0, 0, 0, 1, 1, 1. So three minutes are saved in each of the two hours.
     */
    @Test
    void theIdleCounterMovesToWhereTravellersStand() {
        List<Opening> shift = List.of(new Opening(LocalTime.of(8, 0), LocalTime.of(2, 0), 2));
        Hall hall = hall(
                Days.counters("partners", Set.of(Group.PARTNER), Spread.fixed(60), shift),
                Days.counters("others", Set.of(Group.OTHER), Spread.fixed(60), shift));
        HallDay day = new HallDay(
                hall,
                Days.DAY,
                List.of(
                        Days.voyage("KE703", Days.DAY.atTime(12, 0), 6, 0),
                        Days.voyage("KE705", Days.DAY.atTime(15, 0), 0, 6)));

        LaneAdvice advice = LaneAdvice.of(day, 0, 1, 3);

        assertThat(advice.moves()).hasSize(2);
        LaneAdvice.Move noon = advice.moves().getFirst();
        assertThat(noon.hour()).isEqualTo(12);
        assertThat(noon.from()).isEqualTo("others");
        assertThat(noon.to()).isEqualTo("partners");
        assertThat(noon.saved().minutes().mean()).isCloseTo(3, within(1e-9));
        assertThat(advice.moves().getLast().hour()).isEqualTo(15);
        assertThat(advice.moves().getLast().to()).isEqualTo("others");
        assertThat(advice.saved().minutes().mean()).isCloseTo(6, within(1e-9));
        assertThat(advice.now().everybody().mean().mean()).isCloseTo(1, within(1e-9));
        assertThat(advice.then().everybody().mean().mean()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aLaneKeepsItsLastCounter() {
        List<Opening> one = List.of(Opening.always(1));
        Hall hall = hall(
                Days.counters("partners", Set.of(Group.PARTNER), Spread.fixed(60), one),
                Days.counters("others", Set.of(Group.OTHER), Spread.fixed(60), one));
        HallDay day = new HallDay(hall, Days.DAY, List.of(Days.voyage("KE703", Days.DAY.atTime(12, 0), 6, 0)));

        LaneAdvice advice = LaneAdvice.of(day, 0, 1, 3);

        assertThat(advice.moves()).isEmpty();
        assertThat(advice.saved().minutes().mean()).isZero();
        assertThat(advice.then()).isEqualTo(advice.now());
    }

    /** Whatever the hour and however a shift lies about midnight, as many officers are open at every moment. */
    @Test
    void aMoveLeavesTheOfficersOfEveryHourAsTheyWere() {
        List<List<Opening>> shifts = List.of(
                List.of(Opening.always(3)),
                List.of(new Opening(LocalTime.of(5, 0), LocalTime.of(5, 0), 3)),
                List.of(new Opening(LocalTime.of(19, 30), LocalTime.of(2, 0), 3)),
                List.of(
                        new Opening(LocalTime.of(6, 0), LocalTime.of(14, 0), 2),
                        new Opening(LocalTime.of(12, 0), LocalTime.of(0, 0), 2)));
        int moves = 0;
        for (List<Opening> from : shifts) {
            for (List<Opening> to : shifts) {
                Lane giver = Days.counters("from", Set.of(Group.OTHER), Spread.fixed(60), from);
                Lane taker = Days.counters("to", Set.of(Group.PARTNER), Spread.fixed(60), to);
                Hall hall = hall(giver, taker);
                for (int hour = 0; hour < 24; hour++) {
                    HourMove move = HourMove.of(hall, giver, taker, hour);
                    if (move != null) {
                        moves++;
                        for (int at = 0; at < 48; at++) {
                            int by = at / 2 == hour ? 1 : 0;
                            assertThat(open(move.hall(), "from", at)).isEqualTo(open(hall, "from", at) - by);
                            assertThat(open(move.hall(), "to", at)).isEqualTo(open(hall, "to", at) + by);
                        }
                        assertThat(move.hall().officerHours()).isCloseTo(hall.officerHours(), within(1e-9));
                    }
                }
            }
        }
        assertThat(moves).isGreaterThan(100);
    }

    /** Counters open in a half hour of the day, counted anew. */
    private static int open(Hall hall, String lane, int halfHour) {
        int second = halfHour * 1_800 + 900;
        return requireNonNull(hall.lane(lane).orElse(null)).openings().stream()
                .filter(opening -> {
                    int begin = opening.from().toSecondOfDay();
                    int end = opening.to().toSecondOfDay();
                    return begin < end ? second >= begin && second < end : second >= begin || second < end;
                })
                .mapToInt(Opening::counters)
                .sum();
    }

    private static Hall hall(Lane... lanes) {
        return Days.arrival(new Approach.Landing(0, Spread.fixed(0), Spread.fixed(1), "assumed"), Doubt.NONE, lanes);
    }
}
