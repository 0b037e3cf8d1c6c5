package dev.kanmon.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How recall at fixed false accepts is computed: the definition of every accuracy bar. */
class RecallTest {
    /** 0.001, 0.002 ... 1.000. */
    private static final double[] THOUSAND =
            IntStream.rangeClosed(1, 1_000).mapToDouble(i -> i / 1_000.0).toArray();

    @Test
    void theThresholdIsTheScoreThatAShareOfTheNegativesExceeds() {
        assertThat(Recall.threshold(THOUSAND, 0.01)).isEqualTo(0.990);
        assertThat(Recall.threshold(THOUSAND, 0.001)).isEqualTo(0.999);
        assertThat(Recall.threshold(THOUSAND, 0.04)).isEqualTo(0.960);
        assertThat(Recall.threshold(THOUSAND, 0)).isEqualTo(1.000);
    }

    @Test
    void ofTooFewNegativesNoneMayExceedIt() {
        assertThat(Recall.threshold(new double[] {0.2, 0.9, 0.5}, 0.01)).isEqualTo(0.9);
        assertThat(Recall.threshold(new double[] {0.4}, 0.04)).isEqualTo(0.4);
    }

    @Test
    void aShareThatBinaryFractionsMissIsStillThatShare() {
        double[] hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
        // 0.29 * 100 is 28.999999999999996.
        assertThat(Recall.threshold(hundred, 0.29)).isEqualTo(71);
    }

    @Test
    void aScoreThatEqualsTheThresholdIsAMiss() {
        Recall recall = Recall.above(0.5, new double[] {0.5, 0.5, 0.500000001, 0.9, 0.1});
        assertThat(recall).isEqualTo(new Recall(2, 5));
        assertThat(recall.share()).isEqualTo(0.4);
    }

    @Test
    void whoGivesEveryPairOneScoreFindsNothing() {
        double threshold = Recall.threshold(new double[] {1, 1, 1, 1}, 0.01);
        assertThat(Recall.above(threshold, new double[] {1, 1, 1}).share()).isZero();
    }

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervalsAreAsPublished(int hits, int of, double low, double high) {
        Recall recall = new Recall(hits, of);
        assertThat(recall.low()).isCloseTo(low, within(5e-5));
        assertThat(recall.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void ofNothingNothingIsKnown() {
        Recall none = new Recall(0, 0);
        assertThat(none.share()).isZero();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isEqualTo(1);
    }
}
