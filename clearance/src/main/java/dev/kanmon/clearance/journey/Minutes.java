package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;

/**
 * A band as something to draw from: two halves of normal distributions that meet at the median, one for what is shorter and
 * one for what is longer, such that the mean and the 5th and 95th percentile are those of the band.
 */
final class Minutes {
    /** Standard normal: 95th percentile. */
    private static final double Z95 = 1.6448536269514722;

    /** Half the mean of its absolute value. */
    private static final double HALF_MEAN = 0.3989422804014327;

    private static final double RATIO = HALF_MEAN / Z95;

    private final double median;
    private final double down;
    private final double up;

    Minutes(Band band) {
        double free = (band.mean() - RATIO * (band.high() + band.low())) / (1 - 2 * RATIO);
        // A band with a long tail and a low mean has none such; its low is the median then.
        median = Math.clamp(free, band.low(), band.high());
        down = (median - band.low()) / Z95;
        up = (band.high() - median) / Z95;
    }

    /** The minutes of somebody whose luck is so many standard deviations from the middle; never less than nothing. */
    double at(double luck) {
        return Math.max(0, median + luck * (luck < 0 ? down : up));
    }
}
