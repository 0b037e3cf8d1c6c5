package dev.kanmon.clearance.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    /**
     * Six at once, one counter at 60 seconds open from 10:00: a mean wait of 2.5 minutes. A tenth longer: 2.75. They land at
     * 9:50 and wait for the opening: ten minutes more, of which 15 minutes' delay takes all.
     */
    @Test
    void changesOfSixTravellersAreThoseWorkedOutByHand() {
        Hall hall = Days.arrival(
                new Approach.Landing(0, Spread.fixed(0), Spread.fixed(1), "assumed"),
                Doubt.NONE,
                Days.counters(
                        "others",
                        Set.of(Group.OTHER),
                        Spread.fixed(60),
                        List.of(new Opening(LocalTime.of(10, 0), LocalTime.of(14, 0), 1))));
        HallDay day = new HallDay(hall, Days.DAY, List.of(Days.voyage("KE703", Days.DAY.atTime(9, 50), 0, 6)));

        Sensitivity sensitivity = Sensitivity.of(day, 0, 1, 3);

        assertThat(sensitivity.now().everybody().mean().mean()).isCloseTo(12.5, within(1e-9));
        assertThat(row(sensitivity, Change.SERVICE_LONGER).meanWait().mean()).isCloseTo(0.25, within(1e-9));
        assertThat(row(sensitivity, Change.SERVICE_SHORTER).meanWait().mean()).isCloseTo(-0.25, within(1e-9));
        assertThat(row(sensitivity, Change.LATE).meanWait().mean()).isCloseTo(-10, within(1e-9));
        // Two counters: waits of 0, 0, 1, 1, 2, 2 after the opening.
        assertThat(row(sensitivity, Change.OFFICER_MORE).meanWait().mean()).isCloseTo(-1.5, within(1e-9));
        // Landing permission is a minute after the wait: a mean of 13.5 minutes, and a tenth of 3.5 more.
        assertThat(row(sensitivity, Change.SERVICE_LONGER).japanMean().mean()).isCloseTo(0.35, within(1e-9));
        // The only officer stays, and a delay that is never otherwise cannot spread.
        assertThat(row(sensitivity, Change.OFFICER_LESS).meanWait().mean()).isZero();
        assertThat(sensitivity.rows()).extracting(Sensitivity.Row::change).doesNotContain(Change.DELAYS_WIDER);
    }

    @Test
    void everyChangeMovesTheWaitTheWayItMust() {
        Sensitivity sensitivity = Sensitivity.of(Days.busy(6_000).with(tight()), 0.2, 1, 30);

        assertThat(sensitivity.rows()).extracting(Sensitivity.Row::change).containsExactly(Change.values());
        for (Change longer : List.of(Change.SERVICE_LONGER, Change.LOAD_MORE, Change.OFFICER_LESS)) {
            assertThat(row(sensitivity, longer).meanWait().low()).isPositive();
            assertThat(row(sensitivity, longer).within20().high()).isNotPositive();
            assertThat(row(sensitivity, longer).japanMean().low()).isPositive();
            assertThat(row(sensitivity, longer).japanWithin20().high()).isNotPositive();
        }
        for (Change shorter : List.of(Change.SERVICE_SHORTER, Change.LOAD_LESS, Change.OFFICER_MORE)) {
            assertThat(row(sensitivity, shorter).meanWait().high()).isNegative();
            assertThat(row(sensitivity, shorter).within20().low()).isNotNegative();
            assertThat(row(sensitivity, shorter).japanMean().high()).isNegative();
        }
        // The walking time that the measure takes off stays: who walks longer is later by the measure.
        assertThat(row(sensitivity, Change.WALK_LONGER).japanMean().mean()).isPositive();
        assertThat(row(sensitivity, Change.WALK_SHORTER).japanMean().mean()).isNegative();
        assertThat(sensitivity.rows()).allSatisfy(row -> {
            assertThat(row.meanWait().low()).isLessThanOrEqualTo(row.meanWait().mean());
            assertThat(row.meanWait().mean()).isLessThanOrEqualTo(row.meanWait().high());
        });
    }

    private static Hall tight() {
        Hall hall = Days.busy(6_000).hall();
        return hall.with(hall.lanes().getFirst().with(List.of(Opening.always(6))));
    }

    private static Sensitivity.Row row(Sensitivity sensitivity, Change change) {
        return sensitivity.rows().stream()
                .filter(row -> row.change() == change)
                .findFirst()
                .orElseThrow();
    }
}
