package dev.kanmon.clearance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {
    private static final double Z95 = 1.6449;

    @ParameterizedTest
    @CsvSource({"60, 50, 80", "30, 20, 40", "120, 90, 150", "20, 10, 35", "10, 5, 20"})
    void whatIsDrawnHasTheMeanAndThePercentilesOfTheBand(double mean, double low, double high) {
        Minutes minutes = new Minutes(new Band(mean, low, high));

        assertThat(minutes.at(-Z95)).isCloseTo(low, within(0.01));
        assertThat(minutes.at(Z95)).isCloseTo(high, within(0.01));
        assertThat(integrated(minutes)).isCloseTo(mean, within(0.05));
    }

    @Test
    void aBandWithoutWidthIsAlwaysTheSame() {
        assertThat(new Minutes(TestDay.point(7)).at(3)).isEqualTo(7);
    }

    @Test
    void noTimeIsLessThanNothing() {
        assertThat(new Minutes(new Band(2, 0, 20)).at(-4)).isZero();
        assertThat(new Minutes(new Band(5, 1, 9)).at(-9)).isZero();
    }

    /** The mean by adding up the density of the normal distribution, step by step. */
    private static double integrated(Minutes minutes) {
        double step = 0.001;
        double sum = 0;
        for (double z = -6; z < 6; z += step) {
            sum += minutes.at(z) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
        }
        return sum;
    }
}
