package dev.kanmon.clearance.measured;

import java.util.Arrays;
import java.util.Optional;

/**
 * The difference between those who took part and the others of the same voyage on the same day, over many voyages: least squares
 * with an effect for each voyage (the <em>within</em> estimator; Wooldridge, Econometric Analysis of Cross Section and Panel Data,
 * 2010, section 10.5). What made a whole voyage slow drops out.
 */
final class Within {
    private int travellers;
    private int voyages;
    private int tookPart;
    private double sumXx;
    private double sumXy;
    private double sumYy;

    /** One voyage on one day; one without travellers on both sides says nothing. */
    void add(double[] took, double[] others) {
        if (took.length == 0 || others.length == 0) {
            return;
        }
        int all = took.length + others.length;
        double mean = (Arrays.stream(took).sum() + Arrays.stream(others).sum()) / all;
        double weight = (double) took.length * others.length / all;
        travellers += all;
        tookPart += took.length;
        voyages++;
        sumXx += weight;
        sumXy += weight
                * (Arrays.stream(took).average().orElseThrow()
                        - Arrays.stream(others).average().orElseThrow());
        sumYy += squares(took, mean) + squares(others, mean);
    }

    /** Empty where too few were on both sides to tell how sure it is. */
    Optional<Difference> difference() {
        int free = travellers - voyages - 1;
        if (voyages == 0 || free < 1) {
            return Optional.empty();
        }
        double slope = sumXy / sumXx;
        double left = Math.max(0, sumYy - slope * sumXy);
        return Optional.of(new Difference(slope, Math.sqrt(left / free / sumXx), tookPart, travellers - tookPart));
    }

    private static double squares(double[] values, double mean) {
        return Arrays.stream(values).map(one -> (one - mean) * (one - mean)).sum();
    }
}
