package dev.kanmon.bench.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The brute force under a load that does not change, beside formulas that know nothing of it. */
class SteadyLoadTest {
    private static final int SEEDS = 24;
    private static final double SERVICE = 72;

    /** So that a test can fail: beyond this share of the mean, agreement would mean nothing. */
    private static final double WIDEST_ERROR = 0.03;

    /** In a normal distribution one in 15,000 lies further off; the seeds are fixed, so what agrees once agrees always. */
    private static final double ERRORS = 4;

    @Test
    void exponentialServicesWaitAsErlangSays() {
        agrees(4, 0.8, new Spread.Exponential(SERVICE), QueueFormulas.meanWaitMMc(4, rate(4, 0.8), SERVICE));
        agrees(12, 0.9, new Spread.Exponential(SERVICE), QueueFormulas.meanWaitMMc(12, rate(12, 0.9), SERVICE));
    }

    @Test
    void theNinetiethPercentileIsAsErlangSays() {
        SteadyLoad load = load(4, 0.8, new Spread.Exponential(SERVICE));
        Estimate ninetieth = Estimate.of(LongStream.rangeClosed(1, SEEDS)
                .mapToDouble(seed -> load.waits(seed).ninetieth())
                .toArray());
        within(ninetieth, QueueFormulas.waitNotExceededMMc(0.9, 4, rate(4, 0.8), SERVICE));
    }

    @Test
    void constantServicesAtOneCounterWaitAsPollaczekAndKhinchineSay() {
        agrees(1, 0.8, new Spread.Exactly(SERVICE), QueueFormulas.meanWaitMD1(rate(1, 0.8), SERVICE));
    }

    @Test
    void constantServicesAtSeveralCountersWaitAsCrommelinSays() {
        agrees(4, 0.85, new Spread.Exactly(SERVICE), QueueFormulas.meanWaitMDc(4, rate(4, 0.85), SERVICE));
        agrees(12, 0.9, new Spread.Exactly(SERVICE), QueueFormulas.meanWaitMDc(12, rate(12, 0.9), SERVICE));
    }

    @Test
    void gammaAndLognormalServicesAtOneCounterWaitAsPollaczekAndKhinchineSay() {
        double expected = QueueFormulas.meanWaitMG1(rate(1, 0.7), SERVICE, 0.5);
        agrees(1, 0.7, new Spread.Gamma(SERVICE, 0.5), expected);
        agrees(1, 0.7, new Spread.Lognormal(SERVICE, 0.5), expected);
    }

    private static double rate(int counters, double load) {
        return load * counters / SERVICE;
    }

    /** About 30,000 arrivals a run; a tenth of them before counting begins. */
    private static SteadyLoad load(int counters, double load, Spread service) {
        double seconds = 30_000 / rate(counters, load);
        return new SteadyLoad(counters, rate(counters, load), service, seconds / 10, seconds);
    }

    private static void agrees(int counters, double load, Spread service, double expected) {
        within(load(counters, load, service).meanWait(1, SEEDS), expected);
    }

    private static void within(Estimate estimate, double expected) {
        assertThat(estimate.standardError()).isLessThan(WIDEST_ERROR * expected);
        assertThat(estimate.errorsFrom(expected))
                .as("%s beside %.3f, seeds 1 to %d", estimate, expected, SEEDS)
                .isBetween(-ERRORS, ERRORS);
    }
}
