package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.CountingRule.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRuleTest {
    private static final long SEED = 20261126L;

    /**
     * Counted by hand. 90 days from 1 January to 31 March 2026; on 29 June a window of 180 days still begins on 1 January.
     * 10 days in every 20 after 1 to 5 January: on 15 January the sixth day is still one too many, on 16 January none is.
     */
    @ParameterizedTest
    @CsvSource({
        "90, 180, '',                                               2026-04-01, 90",
        "90, 180, 2026-01-01/2026-03-31,                            2026-04-01, 0",
        "90, 180, 2026-01-01/2026-03-31,                            2026-06-29, 0",
        "90, 180, 2026-01-01/2026-03-31,                            2026-06-30, 90",
        "10, 20,  2026-01-01/2026-01-05,                            2026-01-06, 5",
        "10, 20,  2026-01-01/2026-01-05,                            2026-01-15, 5",
        "10, 20,  2026-01-01/2026-01-05,                            2026-01-16, 10",
        "10, 20,  2026-01-01/2026-01-05 2026-01-03/2026-01-06,      2026-01-10, 4",
        "10, 20,  2026-01-01/2026-01-03 2026-01-08/2026-01-09,      2026-01-10, 5",
        "10, 20,  2026-01-10/2026-01-30,                            2026-01-10, 10",
        "10, 20,  2026-01-08/2026-01-30,                            2026-01-10, 8",
        "10, 20,  2024-02-29/2024-02-29,                            2024-03-01, 9",
        "1,  1,   2026-01-01/2026-01-01,                            2026-01-02, 1",
        "1,  2,   2026-01-01/2026-01-01,                            2026-01-02, 0",
        "1,  2,   2026-01-01/2026-01-01,                            2026-01-03, 1",
        "5,  5,   2026-01-01/2026-01-05,                            2026-01-06, 5"
    })
    void countedByHand(int days, int within, String stays, LocalDate arrival, int expected) {
        List<Stay> earlier = stays.isEmpty()
                ? List.of()
                : List.of(stays.split(" ", -1)).stream()
                        .map(stay ->
                                new Stay(LocalDate.parse(stay.substring(0, 10)), LocalDate.parse(stay.substring(11))))
                        .toList();
        assertThat(new CountingRule(days, within).remaining(earlier, arrival)).isEqualTo(expected);
    }

    /** The longest stay for which no window that ends on a day of it holds more days than the rule allows. */
    @Test
    void agreesWithLayingOutEveryDay() {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            int within = 1 + random.nextInt(40);
            CountingRule rule = new CountingRule(1 + random.nextInt(within), within);
            LocalDate arrival = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            List<Stay> earlier = new ArrayList<>();
            for (int stay = random.nextInt(5); stay > 0; stay--) {
                LocalDate first = arrival.minusDays(random.nextInt(70));
                earlier.add(new Stay(first, first.plusDays(random.nextInt(15))));
            }
            assertThat(rule.remaining(earlier, arrival))
                    .as("seed %s, round %s: %s after %s on %s", SEED, round, rule, earlier, arrival)
                    .isEqualTo(longest(rule, earlier, arrival));
        }
    }

    private static int longest(CountingRule rule, List<Stay> earlier, LocalDate arrival) {
        Set<LocalDate> present = new HashSet<>();
        for (Stay stay : earlier) {
            stay.arrival()
                    .datesUntil(stay.departure().plusDays(1))
                    .filter(day -> day.isBefore(arrival))
                    .forEach(present::add);
        }
        for (int length = 0; length < rule.days(); length++) {
            LocalDate next = arrival.plusDays(length);
            present.add(next);
            long inWindow = next.minusDays(rule.within() - 1L)
                    .datesUntil(next.plusDays(1))
                    .filter(present::contains)
                    .count();
            if (inWindow > rule.days()) {
                return length;
            }
        }
        return rule.days();
    }
}
