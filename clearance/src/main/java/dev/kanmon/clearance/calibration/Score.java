package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Band;
import java.time.LocalDate;
import java.util.List;

/**
 * How good forecasts were, in minutes. Errors are over what has a naive forecast too, so that both are judged by the same;
 * the share within the bands is over all that has a forecast. {@code NaN} where there is nothing to judge.
 *
 * @param compared how many have a truth, a forecast and a naive forecast
 * @param truth mean of what was so
 * @param forecast errors of the forecasts' means
 * @param naive errors of the naive forecast
 * @param banded how many have a truth and a forecast
 * @param within share of them inside the forecast's 90 % band, with the 90 % band of that share
 */
public record Score(int compared, double truth, Errors forecast, Errors naive, int banded, Band within) {
    /**
     * Errors, in minutes.
     *
     * @param mean absolute
     * @param bias mean of forecast less truth: above 0 where forecasts are too long
     * @param rootMeanSquare root of the mean square
     */
    public record Errors(double mean, double bias, double rootMeanSquare) {}

    /**
     * The share of the naive forecast's mean error that the forecast does without: 1 is perfect, 0 no better than the naive
     * one, below 0 worse. Where every day is like the next, forecasts that know the mean exactly have about 0.29 (1 less the
     * root of a half), since the naive one adds last week's chance to this week's. {@code NaN} where the naive one is perfect.
     */
    public double skill() {
        return naive.mean() == 0 ? Double.NaN : 1 - forecast.mean() / naive.mean();
    }

    /**
     * What is judged.
     *
     * @param naive {@code NaN} where there is none
     */
    record Judged(LocalDate day, double truth, Band forecast, double naive) {
        boolean isCompared() {
            return !Double.isNaN(naive);
        }
    }

    static Score of(List<Judged> judged) {
        List<Judged> compared = judged.stream().filter(Judged::isCompared).toList();
        return new Score(
                compared.size(),
                compared.stream().mapToDouble(Judged::truth).average().orElse(Double.NaN),
                errors(compared.stream()
                        .mapToDouble(one -> one.forecast().mean() - one.truth())
                        .toArray()),
                errors(compared.stream()
                        .mapToDouble(one -> one.naive() - one.truth())
                        .toArray()),
                judged.size(),
                ShareBand.of(judged));
    }

    private static Errors errors(double[] errors) {
        double mean = 0;
        double bias = 0;
        double squares = 0;
        for (double error : errors) {
            mean += Math.abs(error) / errors.length;
            bias += error / errors.length;
            squares += error * error / errors.length;
        }
        return errors.length == 0
                ? new Errors(Double.NaN, Double.NaN, Double.NaN)
                : new Errors(mean, bias, Math.sqrt(squares));
    }
}
