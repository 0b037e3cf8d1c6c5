package dev.kanmon.clearance.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreads beside the formulas of their distributions. */
class SpreadTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 1, 1.5, 2})
    void gammaAndLognormalHaveTheMeanAndTheVariationAskedFor(double variation) {
        for (Spread spread : new Spread[] {Spread.gamma(72, variation), Spread.lognormal(72, variation)}) {
            assertThat(spread.mean()).isCloseTo(72, within(72e-9));
            assertThat(spread.deviation()).isCloseTo(72 * variation, within(0.0005 * 72 * variation));
        }
    }

    /** Of an exponential, p of the values lie below -mean ln(1 - p). */
    @Test
    void exponentialHasTheQuantilesOfItsFormula() {
        Spread spread = Spread.exponential(60);
        for (double share : new double[] {0.1, 0.5, 0.9, 0.99}) {
            assertThat(spread.quantile(share)).isCloseTo(-60 * Math.log(1 - share), within(60 / (1 - share) / 2048));
        }
    }

    /** Of a lognormal, half lie below mean/√(1 + variation²), and 97.5 % below e^1.959964σ times that. */
    @Test
    void lognormalHasTheQuantilesOfItsFormula() {
        Spread spread = Spread.lognormal(100, 0.5);
        double sigma = Math.sqrt(Math.log(1.25));
        double median = 100 / Math.sqrt(1.25);
        assertThat(spread.quantile(0.5)).isCloseTo(median, within(0.002 * median));
        double high = median * Math.exp(1.959964 * sigma);
        assertThat(spread.quantile(0.975)).isCloseTo(high, within(0.005 * high));
    }

    @Test
    void normalIsSymmetricAndMayBeNegative() {
        Spread delay = Spread.normal(30, 600);
        assertThat(delay.mean()).isCloseTo(30, within(1e-6));
        assertThat(delay.deviation()).isBetween(598.0, 600.0);
        assertThat(delay.quantile(0.1586553)).isCloseTo(-570, within(3.0));
        assertThat(delay.quantile(0.8413447)).isCloseTo(630, within(3.0));
    }

    @Test
    void uniformLiesBetweenItsEnds() {
        Spread spread = Spread.uniform(-10, 50);
        assertThat(spread.mean()).isCloseTo(20, within(1e-9));
        assertThat(spread.deviation()).isCloseTo(60 / Math.sqrt(12), within(0.001));
        assertThat(spread.quantile(0)).isBetween(-10.0, -9.9);
        assertThat(spread.quantile(1)).isBetween(49.9, 50.0);
    }

    /** Mean 30; squares of the distances 400, 100, 0, 100, 400. */
    @Test
    void whatWasSeenKeepsItsMeanAndDeviation() {
        Spread spread = Spread.empirical(new double[] {50, 10, 40, 20, 30});
        assertThat(spread.mean()).isCloseTo(30, within(1e-9));
        assertThat(spread.deviation()).isCloseTo(Math.sqrt(200), within(0.02));
        assertThat(spread.quantile(0.05)).isEqualTo(10, within(1e-9));
        assertThat(spread.quantile(0.5)).isEqualTo(30, within(1e-9));
        assertThat(spread.quantile(0.95)).isEqualTo(50, within(1e-9));
    }

    @Test
    void oneThingSeenIsAlwaysTheSame() {
        Spread spread = Spread.empirical(new double[] {42});
        assertThat(spread.mean()).isCloseTo(42, within(1e-9));
        assertThat(spread.deviation()).isCloseTo(0, within(1e-6));
    }

    @Test
    void nothingSeenIsNoSpread() {
        assertThatThrownBy(() -> Spread.empirical(new double[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesAndPlusMoveMeanAndDeviationAlike() {
        Spread spread = Spread.gamma(60, 0.5).times(2).plus(10);
        assertThat(spread.mean()).isCloseTo(130, within(1e-6));
        assertThat(spread.deviation()).isCloseTo(60, within(0.2));
    }
}
