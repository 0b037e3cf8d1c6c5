package dev.kanmon.clearance.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.hall.Forecast;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line at a post, beside Erlang's formulas (A. K. Erlang 1917), worked out here apart from the model. */
class PostQueueTest {
    private static final LocalDate DAY = LocalDate.of(2030, 6, 15);
    private static final SlotRules RULES = SlotRules.USUAL;
    private static final double MINUTE = 60;

    private static Post post(int officers) {
        return WrittenPost.of(
                "kind: pre_entry_screening",
                "{hours: \"06:00/21:00\", arrangement: {host_law: KOR, places: [{port: ICN, officers: " + officers
                        + ", cut_off_minutes: 40}]}}");
    }

    /** All slots given away; who comes within a slot is spread over it, which is more even than a Poisson stream, and times of
     * service vary less than the exponential: so waits stay below those of M/M/c at the same load, in the mean and for nine of
     * ten. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 14})
    void aFullBookKeepsTheLineShorterThanErlangC(int officers) {
        Post post = post(officers);
        Map<LocalDateTime, Integer> full = new HashMap<>();
        for (Slot slot : new SlotBook(post, RULES, DAY, List.of()).slots()) {
            full.put(slot.start(), slot.capacity());
        }
        int each = full.values().iterator().next();
        double service = RULES.service().toSeconds();
        double load = each * service / RULES.length().toSeconds();
        assertThat(load / officers).isLessThanOrEqualTo(RULES.load());
        double mustWait = erlangC(officers, load);
        double mean = mustWait * service / (officers - load) / MINUTE;
        // P(wait > t) = C e^(-(c - a) t / s), so that a tenth wait longer than s / (c - a) ln(10 C).
        double nineOfTen = service / (officers - load) * Math.log(10 * mustWait) / MINUTE;
        Forecast forecast = PostQueue.forecast(post, RULES, DAY, full);
        assertThat(forecast.everybody().travellers()).isEqualTo(each * full.size());
        assertThat(forecast.everybody().unserved()).isZero();
        assertThat(forecast.everybody().mean().mean()).isPositive().isLessThan(mean);
        assertThat(forecast.everybody().p90().mean()).isLessThan(nineOfTen);
    }

    private static double erlangC(int counters, double load) {
        double lost = 1;
        for (int n = 1; n <= counters; n++) {
            lost = load * lost / (n + load * lost);
        }
        return counters * lost / (counters - load * (1 - lost));
    }

    @Test
    void quartersAreThoseInWhichSomebodyHasASlot() {
        Post post = post(2);
        Forecast forecast = PostQueue.forecast(
                post, RULES, DAY, Map.of(DAY.atTime(9, 0), 6, DAY.atTime(9, 30), 3, DAY.atTime(12, 0), 0));
        assertThat(forecast.quarters())
                .extracting(Forecast.Quarter::at)
                .startsWith(DAY.atTime(9, 0))
                .contains(DAY.atTime(9, 30))
                .doesNotContain(DAY.atTime(12, 0));
        assertThat(forecast.quarters().getFirst().counters()).isEqualTo(2);
        assertThat(forecast.everybody().travellers()).isEqualTo(9);
    }

    @Test
    void nobodyExpectedIsNoLine() {
        assertThat(PostQueue.forecast(post(2), RULES, DAY, Map.of()).quarters()).isEmpty();
    }

    /** Who comes in the last slot is seen though the post closes: the grace of the rules is long enough for their line. */
    @Test
    void whoStandsInLineAtClosingIsSeen() {
        Forecast forecast = PostQueue.forecast(post(1), RULES, DAY, Map.of(DAY.atTime(20, 50), 5));
        assertThat(forecast.everybody().unserved()).isZero();
    }
}
