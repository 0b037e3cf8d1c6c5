package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;
import java.util.Arrays;
import java.util.List;

/**
 * A step of travellers on one of several voyages.
 *
 * @param step which
 * @param bands one a voyage, or one for all
 * @param origin where they come from
 * @param source the source itself
 */
record PartlyForecast(Step step, List<Band> bands, Origin origin, String source) {
    static PartlyForecast of(Step step, Estimate everywhere) {
        return new PartlyForecast(step, List.of(everywhere.minutes()), everywhere.origin(), everywhere.source());
    }

    /** Mean over voyages of which each takes a share of the travellers. */
    double mean(double[] shares) {
        double mean = 0;
        for (int i = 0; i < shares.length; i++) {
            mean += shares[i] * band(i).mean();
        }
        return mean;
    }

    Minutes[] minutes(int voyages) {
        Minutes[] minutes = new Minutes[voyages];
        Arrays.setAll(minutes, i -> new Minutes(band(i)));
        return minutes;
    }

    private Band band(int voyage) {
        return bands.get(bands.size() == 1 ? 0 : voyage);
    }
}
