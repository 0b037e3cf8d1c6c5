package dev.kanmon.bench.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueFormulasTest {
    /** Loads at which a group of lines loses 1 % or 2 % of calls, as tables of Erlang B print them (ITU-D handbook, 2005). */
    @ParameterizedTest
    @CsvSource({
        "5, 1.36, 0.01",
        "10, 4.46, 0.01",
        "20, 12.03, 0.01",
        "50, 37.90, 0.01",
        "100, 84.06, 0.01",
        "10, 5.08, 0.02",
        "20, 13.18, 0.02",
        "30, 21.93, 0.02",
        "50, 40.26, 0.02"
    })
    void erlangBAgreesWithPrintedTables(int lines, double load, double loss) {
        // The tables round loads to hundredths: the loss printed lies between those of half a hundredth less and more.
        assertThat(QueueFormulas.erlangB(lines, load - 0.006)).isLessThan(loss);
        assertThat(QueueFormulas.erlangB(lines, load + 0.006)).isGreaterThan(loss);
    }

    /** W. L. Winston, Operations Research, 4th edition, 2004, chapter 20, table of P(j ≥ s) of M/M/s at a load of 0.80. */
    @ParameterizedTest
    @CsvSource({"2, 0.71", "3, 0.65", "4, 0.60", "5, 0.55", "6, 0.52", "7, 0.49"})
    void erlangCAgreesWithAPrintedTable(int counters, double waits) {
        assertThat(QueueFormulas.erlangC(counters, 0.8 * counters)).isCloseTo(waits, within(0.005001));
    }

    /** Gross and others 2008, section 2.3, the eye clinic: six an hour, three doctors, 20 minutes each; p0 = 1/9, Lq = 8/9. */
    @Test
    void anEyeClinicWaitsAsInTheTextbook() {
        assertThat(QueueFormulas.erlangC(3, 2)).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(QueueFormulas.meanWaitMMc(3, 6 / 3600.0, 1200)).isCloseTo(3600 * 8 / 54.0, within(1e-9));
    }

    /** Hillier and Lieberman, Introduction to Operations Research, county hospital: two an hour, two doctors, 20 minutes: 1/24 h. */
    @Test
    void aCountyHospitalWaitsAsInTheTextbook() {
        assertThat(QueueFormulas.meanWaitMMc(2, 2 / 3600.0, 1200)).isCloseTo(150, within(1e-9));
    }

    /** In M/M/1 nine in ten wait at most ln(10 load) / (1 - load) services (Gross and others 2008, section 2.2). */
    @Test
    void theNinetiethPercentileOfOneCounterIsThatOfTheTextbook() {
        assertThat(QueueFormulas.waitNotExceededMMc(0.9, 1, 0.8, 1)).isCloseTo(Math.log(8) / 0.2, within(1e-12));
        assertThat(QueueFormulas.waitNotExceededMMc(0.9, 1, 0.05, 1)).isZero();
    }

    /** B. Render and R. M. Stair, Quantitative Analysis for Management, constant service: 8 lorries an hour, 5 minutes each: 1/12 h. */
    @Test
    void lorriesAtAPressOfConstantTimeWaitFiveMinutes() {
        assertThat(QueueFormulas.meanWaitMD1(8 / 3600.0, 300)).isCloseTo(300, within(1e-9));
    }

    @Test
    void pollaczekAndKhinchineGiveErlangCWhereServiceIsExponential() {
        assertThat(QueueFormulas.meanWaitMG1(0.9, 1, 1)).isCloseTo(QueueFormulas.meanWaitMMc(1, 0.9, 1), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.5", "0.8", "0.95", "0.99"})
    void oneCounterOfConstantTimeIsTheSameByCrommelinAndByPollaczek(double load) {
        assertThat(QueueFormulas.meanWaitMDc(1, load, 1))
                .isCloseTo(QueueFormulas.meanWaitMD1(load, 1), Percentage.withPercentage(1e-7));
    }

    /** The second way to the exact value: the chain of travellers present, looked at once a service. */
    @ParameterizedTest
    @CsvSource({"2, 0.5", "2, 0.9", "3, 0.7", "5, 0.8", "10, 0.9", "12, 0.5", "20, 0.95"})
    void severalCountersOfConstantTimeWaitAsTheChainOfThosePresentTells(int counters, double load) {
        double chain = queueByChain(counters, load * counters) / (load * counters);
        assertThat(QueueFormulas.meanWaitMDc(counters, load * counters, 1))
                .isCloseTo(chain, Percentage.withPercentage(1e-5));
    }

    /**
     * G. P. Cosmetatos, Approximate explicit formulae for the average queueing time in the processes (M/D/r) and (D/M/r), INFOR 13,
     * 1975: within 2 % at loads like these.
     */
    @ParameterizedTest
    @CsvSource({"2, 0.7", "2, 0.9", "5, 0.8", "10, 0.9", "20, 0.95"})
    void severalCountersOfConstantTimeWaitAboutAsCosmetatosSays(int counters, double load) {
        double correction = (1 - load) * (counters - 1) * (Math.sqrt(4 + 5.0 * counters) - 2) / (16 * counters * load);
        assertThat(QueueFormulas.meanWaitMDc(counters, load * counters, 1))
                .isCloseTo(
                        QueueFormulas.meanWaitMMc(counters, load * counters, 1) / 2 * (1 + correction),
                        Percentage.withPercentage(2));
    }

    @Test
    void theApproximationForAnyGapsAndServicesIsExactWhereBothAreExponentialOrOneCounterServesPoissonArrivals() {
        assertThat(QueueFormulas.allenCunneenMeanWait(4, 3, 1, 1, 1))
                .isCloseTo(QueueFormulas.meanWaitMMc(4, 3, 1), within(1e-12));
        assertThat(QueueFormulas.allenCunneenMeanWait(1, 0.7, 1, 1, 0.4))
                .isCloseTo(QueueFormulas.meanWaitMG1(0.7, 1, 0.4), within(1e-12));
    }

    @Test
    void noWaitIsGivenWhereTheQueueGrowsWithoutEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> QueueFormulas.meanWaitMMc(2, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> QueueFormulas.meanWaitMDc(2, 2.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> QueueFormulas.meanWaitMG1(1, 1, 1));
    }

    /**
     * After one service time all who were at counters are gone and those who came since are there: X' = max(0, X - c) + Poisson(load).
     * Iterated from empty until it rests; the mean of max(0, X - c) is the mean queue.
     */
    private static double queueByChain(int counters, double load) {
        int states = 1500;
        double[] arrivals = new double[states];
        arrivals[0] = Math.exp(-load);
        for (int n = 1; n < states; n++) {
            arrivals[n] = arrivals[n - 1] * load / n;
        }
        int most = (int) (load + 12 * Math.sqrt(load) + 20);
        double[] present = new double[states];
        present[0] = 1;
        double queue = 0;
        double before;
        do {
            for (int step = 0; step < 20; step++) {
                double[] next = new double[states];
                for (int x = 0; x < states; x++) {
                    int left = Math.max(0, x - counters);
                    for (int n = 0; present[x] > 1e-20 && n <= most && left + n < states; n++) {
                        next[left + n] += present[x] * arrivals[n];
                    }
                }
                present = next;
            }
            before = queue;
            queue = 0;
            for (int x = counters; x < states; x++) {
                queue += present[x] * (x - counters);
            }
        } while (Math.abs(queue - before) > 1e-10 * queue);
        return queue;
    }
}
