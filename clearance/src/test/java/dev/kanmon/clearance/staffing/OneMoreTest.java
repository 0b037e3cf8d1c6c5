package dev.kanmon.clearance.staffing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneMoreTest {
    /**
     * Six of a third State at once, one counter at 60 seconds from 10:00 to 14:00: 0 to 5 minutes, 15 together. Two counters: 0, 0,
     * 1, 1, 2, 2, 6 together. So 9 minutes for 4 officer hours. A lane for residents does nothing, and neither does a gate.
     */
    @Test
    void aSecondCounterForSixTravellersSavesNineMinutes() {
        List<Opening> shift = List.of(new Opening(LocalTime.of(10, 0), LocalTime.of(14, 0), 1));
        Hall hall = Days.arrival(
                new Approach.Landing(0, Spread.fixed(0), Spread.fixed(1), "assumed"),
                Doubt.NONE,
                Days.gates(1, Spread.fixed(15)),
                Days.counters("residents", Set.of(Group.RESIDENT), Spread.fixed(60), shift),
                Days.counters("others", Set.of(Group.OTHER), Spread.fixed(60), shift));
        HallDay day = new HallDay(hall, Days.DAY, List.of(Days.voyage("KE703", Days.DAY.atTime(12, 0), 0, 6)));

        OneMore more = OneMore.of(day, 0, 1, 2);

        OneMore.Row first = more.rows().getFirst();
        assertThat(first.lane()).isEqualTo("others");
        assertThat(first.saved().minutes().mean()).isCloseTo(9, within(1e-9));
        assertThat(first.officerHours()).isCloseTo(4, within(1e-9));
        assertThat(requireNonNull(first.savedPerOfficerHour()).mean()).isCloseTo(2.25, within(1e-9));
        assertThat(first.meanWait().mean()).isCloseTo(1, within(1e-9));
        assertThat(more.now().everybody().mean().mean()).isCloseTo(2.5, within(1e-9));
        assertThat(more.rows()).hasSize(3);
        assertThat(more.rows().subList(1, 3))
                .allSatisfy(row -> assertThat(row.saved().minutes().mean()).isZero());
    }

    @Test
    void aGateCostsNoOfficerHoursAndComesFirstWhereItSaves() {
        HallDay day = Days.sixFlights();

        OneMore more = OneMore.of(day.with(day.hall().with(Days.gates(1, Spread.exponential(15)))), 0.4);

        OneMore.Row gate = more.rows().getFirst();
        assertThat(gate.lane()).isEqualTo("gates");
        assertThat(gate.officerHours()).isZero();
        assertThat(gate.savedPerOfficerHour()).isNull();
        assertThat(gate.saved().minutes().low()).isPositive();
    }

    /** One more of anything in a hall of one line each never makes anybody wait longer. */
    @Test
    void oneMoreNeverMakesADayLonger() {
        OneMore more = OneMore.of(Days.busy(4_000), 0.3, 3, 20);

        assertThat(more.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.saved().minutes().low()).isNotNegative());
        List<Double> worth = more.rows().stream()
                .map(OneMore.Row::savedPerOfficerHour)
                .filter(Objects::nonNull)
                .map(Band::mean)
                .toList();
        assertThat(worth).hasSize(2).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
