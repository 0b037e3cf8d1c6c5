package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Band;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Within what a true share lies, as one of nine in ten such bands. */
final class ShareBand {
    /** 95th percentile of the normal distribution. */
    private static final double Z = 1.6448536269514722;

    private ShareBand() {}

    /**
     * The share inside their forecasts' bands. Wilson's band (1927). Quarter hours of one day are kin: what makes one long makes
     * the next long. Where there are {@value MeanBand#LEAST_DAYS} days or more they count for fewer, as many as would leave the
     * share as uncertain if they were independent (Korn and Graubard 1998).
     */
    static Band of(List<Score.Judged> judged) {
        int number = judged.size();
        long inside =
                judged.stream().filter(one -> one.forecast().holds(one.truth())).count();
        return number == 0
                ? new Band(Double.NaN, Double.NaN, Double.NaN)
                : wilson((double) inside / number, effective(judged, (double) inside / number));
    }

    static Band wilson(double share, double number) {
        double by = Z * Z / number;
        double middle = (share + by / 2) / (1 + by);
        double half = Z / (1 + by) * Math.sqrt(share * (1 - share) / number + by / number / 4);
        return new Band(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    private static double effective(List<Score.Judged> judged, double share) {
        Map<LocalDate, Double> apart = new HashMap<>();
        for (Score.Judged one : judged) {
            apart.merge(one.day(), (one.forecast().holds(one.truth()) ? 1 : 0) - share, Double::sum);
        }
        int days = apart.size();
        if (days < MeanBand.LEAST_DAYS || share == 0 || share == 1) {
            return judged.size();
        }
        double squares = apart.values().stream().mapToDouble(sum -> sum * sum).sum();
        double variance = squares / ((double) judged.size() * judged.size()) * days / (days - 1);
        return Math.min(judged.size(), share * (1 - share) / variance);
    }
}
