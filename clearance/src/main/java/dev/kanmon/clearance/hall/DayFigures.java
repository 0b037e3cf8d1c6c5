package dev.kanmon.clearance.hall;

/**
 * Figures of one of the days played: shares from 0 to 1, times in minutes, {@code NaN} where nobody is whom they are of.
 *
 * @param travellers who came
 * @param unserved whom of them nobody served
 * @param meanWait of those who were served
 * @param within20 share of all who were served within 20 minutes
 * @param japanMean as {@link Forecast.Official#japanMean}
 * @param japanWithin20 as {@link Forecast.Official#japanWithin20}
 */
public record DayFigures(
        double travellers, double unserved, double meanWait, double within20, double japanMean, double japanWithin20) {}
