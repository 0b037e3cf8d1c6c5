package dev.kanmon.command.post;

import java.util.List;

/**
 * Many values in few figures; {@code NaN} where there are no values.
 *
 * @param number how many values
 * @param mean of them
 * @param median the middle one; of an even number the lower of the two
 * @param p90 nine in ten are no greater
 * @param most the greatest
 */
record Sample(int number, double mean, double median, double p90, double most) {
    static Sample of(List<Double> values) {
        if (values.isEmpty()) {
            return new Sample(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        List<Double> sorted = values.stream().sorted().toList();
        return new Sample(
                sorted.size(),
                sorted.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN),
                at(sorted, 0.5),
                at(sorted, 0.9),
                sorted.getLast());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
