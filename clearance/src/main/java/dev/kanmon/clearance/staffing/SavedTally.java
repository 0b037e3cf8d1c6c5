package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Band;
import java.util.Arrays;

/** Minutes saved of some travellers: of one day after the other. */
final class SavedTally {
    private final double[] travellers;
    private final double[] minutes;
    private final double[] perTraveller;
    private double sum;
    private int number;

    SavedTally(int plays) {
        travellers = new double[plays];
        minutes = new double[plays];
        perTraveller = new double[plays];
    }

    /** One traveller's waits in minutes; infinite where nobody served them. */
    void add(double before, double after) {
        if (Double.isInfinite(before) || Double.isInfinite(after)) {
            return;
        }
        sum += before - after;
        number++;
    }

    void finish(int play) {
        travellers[play] = number;
        minutes[play] = sum;
        perTraveller[play] = number == 0 ? Double.NaN : sum / number;
        sum = 0;
        number = 0;
    }

    Saved saved() {
        return new Saved(Arrays.stream(travellers).average().orElse(0), Band.of(minutes), Band.of(perTraveller));
    }
}
