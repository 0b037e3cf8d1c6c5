package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.HallDay;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Seconds of one core for the forecasts of a day of {@link TenPorts}, and for the brute force to play the same days once; one
 * thread, each in turn. What the thread has of a core counts, not the clock on the wall, which other work makes run.
 *
 * @param forecast seconds a round, ascending, {@link Forecasting#USUAL_PLAYS} plays
 * @param brute seconds a round, ascending, one play
 * @param travellers of one play, all ports together
 */
record Speed(List<Double> forecast, List<Double> brute, double travellers) {
    /** Issue 7: "a day for ten ports in under one second on one core". */
    static final double BAR = 1;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The compiler has then seen both. */
    private static final int WARM_UP = 2;

    Speed {
        forecast = forecast.stream().sorted().toList();
        brute = brute.stream().sorted().toList();
    }

    static Speed measure(int rounds) {
        List<TwinDay> days = TenPorts.days();
        List<HallDay> fast = days.stream().map(FastTwin::of).toList();
        List<Scenario> slow = days.stream().map(SlowTwin::of).toList();
        List<Double> forecast = new ArrayList<>();
        List<Double> brute = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            double ours = seconds(round, seed -> {
                long travellers = 0;
                for (int i = 0; i < fast.size(); i++) {
                    travellers += Math.round(
                            Forecasting.forecast(fast.get(i), days.get(i).share(), seed, Forecasting.USUAL_PLAYS)
                                    .everybody()
                                    .travellers());
                }
                return travellers;
            });
            double theirs = seconds(
                    round,
                    seed -> slow.stream()
                            .mapToLong(
                                    scenario -> BruteForce.run(scenario, seed).size())
                            .sum());
            if (round >= 0) {
                forecast.add(ours);
                brute.add(theirs);
            }
        }
        return new Speed(
                forecast, brute, fast.stream().mapToDouble(Speed::travellers).sum());
    }

    private static double travellers(HallDay day) {
        return Forecasting.forecast(day, 0, 1, 1).everybody().travellers();
    }

    private static double seconds(long seed, LongUnaryOperator work) {
        long began = THREADS.getCurrentThreadCpuTime();
        if (work.applyAsLong(seed) <= 0) {
            throw new IllegalStateException("nobody came");
        }
        return (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
    }

    double seconds() {
        return median(forecast);
    }

    double bruteSeconds() {
        return median(brute);
    }

    /** How many times longer the brute force takes for as many plays. */
    double ratio() {
        return bruteSeconds() * Forecasting.USUAL_PLAYS / seconds();
    }

    boolean missed() {
        return seconds() > BAR;
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
