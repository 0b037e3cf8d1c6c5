package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** The forecast of a load that does not change, beside the formulas of {@link QueueFormulas}. */
final class KnownAnswers {
    /** A third of the bar, so that a figure that agrees does not miss it by chance. */
    private static final double ERROR = 0.0033;

    /** Days played to see how many it takes. */
    private static final int PILOT = 300;

    /** Some queues are so seldom that no number of days is enough. */
    private static final double MOST_TRAVELLERS = 4e8;

    private static final double TWENTY_MINUTES = 1_200;

    /**
     * How a load is played: the heavier, the longer the empty beginning is remembered, by 1/(1 - √load)² services over
     * counters (the term e^-(√μ - √λ)²t of the transient M/M/1; Gross and others 2008, section 2.11), so the shorter services are.
     */
    private enum Pace {
        HALF(0.5, 4, 4),
        EIGHT(0.8, 4, 8),
        NINE(0.9, 2, 16),
        NINE_AND_A_HALF(0.95, 1, 20);

        final double load;
        final double secondsEach;
        final int forgotten;

        Pace(double load, double secondsEach, int forgotten) {
            this.load = load;
            this.secondsEach = secondsEach;
            this.forgotten = forgotten;
        }

        SteadyForecast of(int counters, Function<Double, Spread> service) {
            return new SteadyForecast(counters, load, secondsEach, service.apply(counters * secondsEach), forgotten);
        }
    }

    private final List<KnownAnswer> answers = new ArrayList<>();
    private final Consumer<KnownAnswer> told;

    private KnownAnswers(Consumer<KnownAnswer> told) {
        this.told = told;
    }

    /**
     * All rows; takes minutes.
     *
     * @param told hears of each row when it is there
     */
    static List<KnownAnswer> all(Consumer<KnownAnswer> told) {
        KnownAnswers rows = new KnownAnswers(told);
        for (int counters : new int[] {1, 3, 12, 30}) {
            for (Pace pace : Pace.values()) {
                SteadyForecast queue = pace.of(counters, Spread::exponential);
                rows.mean(
                        "M/M/" + counters,
                        queue,
                        QueueFormulas.meanWaitMMc(counters, queue.perSecond(), queue.meanService()));
            }
        }
        for (int counters : new int[] {1, 3, 12, 30}) {
            for (Pace pace : List.of(Pace.EIGHT, Pace.NINE_AND_A_HALF)) {
                SteadyForecast queue = pace.of(counters, Spread::fixed);
                rows.mean(
                        "M/D/" + counters,
                        queue,
                        QueueFormulas.meanWaitMDc(counters, queue.perSecond(), queue.meanService()));
            }
        }
        for (double variation : new double[] {0.5, 1.5}) {
            for (Pace pace : List.of(Pace.EIGHT, Pace.NINE_AND_A_HALF)) {
                rows.general("gamma", variation, pace.of(1, mean -> Spread.gamma(mean, variation)));
                rows.general("lognormal", variation, pace.of(1, mean -> Spread.lognormal(mean, variation)));
            }
        }
        rows.sharesOverTwentyMinutes();
        rows.ninetieths();
        return rows.answers;
    }

    private void general(String shape, double variation, SteadyForecast queue) {
        mean(
                String.format(Locale.ROOT, "M/G/1, %s, variation %.1f", shape, variation),
                queue,
                QueueFormulas.meanWaitMG1(queue.perSecond(), queue.meanService(), variation));
    }

    private void mean(String name, SteadyForecast queue, double formula) {
        int days = days(queue, queue.answers(1, PILOT).mean(), formula);
        add(name, queue, "mean wait, s", formula, queue.answers(1, days).mean(), days);
    }

    /** Erlang's probability of waiting shows in the tail: P(W > t) = C e^-(c/service - perSecond)t, t being twenty minutes. */
    private void sharesOverTwentyMinutes() {
        for (SteadyForecast queue : List.of(
                new SteadyForecast(1, 0.5, 600, Spread.exponential(600), 52),
                new SteadyForecast(3, 0.8, 120, Spread.exponential(360), 72),
                new SteadyForecast(12, 0.8, 120, Spread.exponential(1_440), 72))) {
            double formula = QueueFormulas.erlangC(queue.counters(), queue.perSecond() * queue.meanService())
                    * Math.exp(-(1 - queue.load()) / queue.secondsEach() * TWENTY_MINUTES);
            int days = days(queue, queue.answers(1, PILOT).within20(), formula);
            Estimate within = queue.answers(1, days).within20();
            add(
                    "M/M/" + queue.counters(),
                    queue,
                    "share that waits over 20 min",
                    formula,
                    new Estimate(1 - within.mean(), within.standardError(), within.runs()),
                    days);
        }
    }

    /** With services long enough that the ten seconds to which the forecast counts waits of a quarter hour are short. */
    private void ninetieths() {
        for (int counters : new int[] {3, 12, 30}) {
            ninetieth(new SteadyForecast(counters, 0.8, 16, Spread.exponential(counters * 16), 16), 12);
            ninetieth(new SteadyForecast(counters, 0.9, 8, Spread.exponential(counters * 8), 48), 20);
        }
    }

    private void ninetieth(SteadyForecast queue, int batches) {
        double formula =
                QueueFormulas.waitNotExceededMMc(0.9, queue.counters(), queue.perSecond(), queue.meanService());
        add(
                "M/M/" + queue.counters(),
                queue,
                "90th percentile, s",
                formula,
                queue.ninetieth(1, batches),
                batches * SteadyForecast.pooled());
    }

    private static int days(SteadyForecast queue, Estimate pilot, double formula) {
        double errors = pilot.standardError() / (ERROR * formula);
        return (int) Math.clamp(
                Math.ceil(PILOT * errors * errors), PILOT, Math.max(PILOT, MOST_TRAVELLERS / queue.perDay()));
    }

    private void add(String name, SteadyForecast queue, String figure, double formula, Estimate forecast, int days) {
        KnownAnswer answer = new KnownAnswer(
                String.format(Locale.ROOT, "%s, load %.2f", name, queue.load()),
                figure,
                formula,
                forecast,
                days * queue.perDay());
        answers.add(answer);
        told.accept(answer);
    }
}
