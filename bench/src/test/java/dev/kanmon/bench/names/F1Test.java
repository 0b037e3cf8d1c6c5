package dev.kanmon.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class F1Test {
    /** By hand: at 0.8 two of three wanted are taken and nothing else: precision 1, recall 2/3, F1 4/5. */
    @Test
    void isHighestWhereComputedByHand() {
        double[] scores = {0.9, 0.8, 0.7, 0.6, 0.1};
        boolean[] matches = {true, true, false, true, false};
        assertThat(F1.at(0.8, scores, matches).value()).isCloseTo(0.8, within(1e-12));
        assertThat(F1.at(0.6, scores, matches).value()).isCloseTo(6.0 / 7, within(1e-12));
        assertThat(F1.best(scores, matches).value()).isCloseTo(6.0 / 7, within(1e-12));
        assertThat(F1.best(scores, matches).threshold()).isEqualTo(0.6);
    }

    /** Whoever takes one of equal scores takes them all. */
    @Test
    void equalScoresCannotBeParted() {
        double[] scores = {0.5, 0.5, 0.5, 0.5};
        boolean[] matches = {true, false, false, false};
        assertThat(F1.best(scores, matches).value()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void isZeroWhereNothingIsRight() {
        assertThat(F1.at(0.5, new double[] {0.1, 0.9}, new boolean[] {true, false})
                        .value())
                .isZero();
    }
}
