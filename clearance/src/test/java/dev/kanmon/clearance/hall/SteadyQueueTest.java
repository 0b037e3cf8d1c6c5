package dev.kanmon.clearance.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One lane under a load that does not change, beside Erlang's formulas of M/M/c (A. K. Erlang 1917). */
class SteadyQueueTest {
    private static final int DAYS = 200;

    /** By then the empty beginning is forgotten: more than ten times c services long. */
    private static final double FROM = 3 * 3_600;

    /**
     * How many must wait, and how long all wait: C and C service / (c - load).
     *
     * <p>The bars are four standard errors, from the spread of the days.
     */
    @ParameterizedTest
    @CsvSource({"1, 0.7", "3, 0.8", "12, 0.9"})
    void asManyWaitAndAsLongAsErlangSays(int counters, double busy) {
        double service = 3 * counters;
        double load = busy * counters;
        HallDay day = new HallDay(
                Days.hall(Days.counters(Spread.exponential(service), Opening.always(counters))),
                Days.DAY,
                List.of(Days.stream("00:00", "00:00", 3_600 * load / service)));
        Crowd crowd = new Crowd(day, 0);
        Playing playing = new Playing(day);
        double[] waited = new double[DAYS];
        double[] mean = new double[DAYS];
        for (int play = 0; play < DAYS; play++) {
            crowd.gather(play);
            playing.play(crowd, play);
            int came = 0;
            for (int i = 0; i < crowd.size(); i++) {
                if (crowd.reaches(i) >= FROM) {
                    came++;
                    waited[play] += playing.wait(i) > 0 ? 1 : 0;
                    mean[play] += playing.wait(i);
                }
            }
            waited[play] /= came;
            mean[play] /= came;
        }
        double mustWait = erlangC(counters, load);
        agrees(waited, mustWait);
        agrees(mean, mustWait * service / (counters - load));
    }

    private static double erlangC(int counters, double load) {
        double lost = 1;
        for (int n = 1; n <= counters; n++) {
            lost = load * lost / (n + load * lost);
        }
        return counters * lost / (counters - load * (1 - lost));
    }

    private static void agrees(double[] days, double formula) {
        double mean = Arrays.stream(days).average().orElseThrow();
        double squares =
                Arrays.stream(days).map(day -> (day - mean) * (day - mean)).sum();
        double error = Math.sqrt(squares / (days.length - 1) / days.length);
        assertThat(error).isLessThan(0.015 * formula);
        assertThat(mean).isBetween(formula - 4 * error, formula + 4 * error);
    }
}
