package dev.kanmon.bench.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadTest {
    private static final int DRAWS = 200_000;

    static Stream<Spread> spreads() {
        return Stream.of(
                new Spread.Exponential(72),
                new Spread.Gamma(72, 0.5),
                new Spread.Gamma(72, 1.6),
                new Spread.Lognormal(72, 0.7),
                new Spread.Uniform(0, 144),
                new Spread.Both(new Spread.Exponential(36), new Spread.Exponential(36)),
                new Spread.Times(2, new Spread.Gamma(36, 0.5)),
                new Spread.Rest(144, new Spread.Uniform(0, 144)));
    }

    /** Variation of each as its definition has it; the tail beyond twice the mean as an integral gives it, for the exponential. */
    @ParameterizedTest
    @MethodSource("spreads")
    void drawsHaveTheMeanAndTheVariationTheyAreNamedBy(Spread spread) {
        double variation = switch (spread) {
            case Spread.Exponential e -> 1;
            case Spread.Gamma gamma -> gamma.variation();
            case Spread.Lognormal lognormal -> lognormal.variation();
            case Spread.Exactly e -> 0;
            case Spread.Observed e -> 0;
            case Spread.AtLeast e -> 0;
            case Spread.Uniform e -> 1 / Math.sqrt(3);
            case Spread.Both e -> 1 / Math.sqrt(2);
            case Spread.Times e -> 0.5;
            case Spread.Rest e -> 1 / Math.sqrt(3);
        };
        Random random = new Random(7);
        double[] draws =
                random.doubles(DRAWS).map(ignored -> spread.sample(random)).toArray();
        double mean = Stream.of(draws)
                .flatMapToDouble(java.util.Arrays::stream)
                .average()
                .orElseThrow();
        double variance = java.util.Arrays.stream(draws)
                .map(draw -> (draw - mean) * (draw - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(72, within(4 * 72 * variation / Math.sqrt(DRAWS)));
        assertThat(Math.sqrt(variance) / mean).isCloseTo(variation, within(0.02 * variation));
        assertThat(java.util.Arrays.stream(draws).min().orElseThrow()).isNotNegative();
    }

    /** P(X > 2 mean): e^-2; Erlang-4 of mean 4 beyond 8: e^-8 (1 + 8 + 32 + 512/6); lognormal of unit variation by the Gaussian tail. */
    @Test
    void tailsAreThoseOfTheDistributionAndNotOnlyItsMoments() {
        assertThat(beyondTwice(new Spread.Exponential(1))).isCloseTo(Math.exp(-2), within(0.003));
        assertThat(beyondTwice(new Spread.Gamma(1, 0.5)))
                .isCloseTo(Math.exp(-8) * (1 + 8 + 32 + 512 / 6.0), within(0.002));
        // (ln 2 + s²/2) / s with s² = ln 2 is 1.5 x 0.832555 = 1.248832; beyond it lies 0.1059 of the Gaussian.
        assertThat(beyondTwice(new Spread.Lognormal(1, 1))).isCloseTo(0.1059, within(0.003));
    }

    @Test
    void whatWasObservedComesEachAsOften() {
        Spread observed = new Spread.Observed(List.of(10.0, 20.0, 20.0, 70.0));
        Random random = new Random(3);
        double twenties = random.doubles(DRAWS)
                        .filter(ignored -> observed.sample(random) == 20)
                        .count()
                / (double) DRAWS;
        assertThat(observed.mean()).isEqualTo(30);
        assertThat(twenties).isCloseTo(0.5, within(0.005));
    }

    @Test
    void whatIsAlwaysNeededComesOnTop() {
        assertThat(new Spread.AtLeast(30, new Spread.Exactly(12)).sample(new Random(1)))
                .isEqualTo(42);
        assertThat(new Spread.AtLeast(30, new Spread.Exponential(12)).mean()).isEqualTo(42);
    }

    private static double beyondTwice(Spread spread) {
        Random random = new Random(11);
        int beyond = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            if (spread.sample(random) > 2 * spread.mean()) {
                beyond++;
            }
        }
        return beyond / (double) DRAWS;
    }
}
