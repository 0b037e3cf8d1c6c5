package dev.kanmon.names.korean;

/**
 * What each of many spellings may stand for: for each spelling a row of (unit, P(spelling | unit)), units rising. Units
 * are surnames or syllables, each with its share. Flat arrays; immutable.
 */
final class Spellings {
    /** Odds of one position beyond which nothing is gained: no spelling is surer than that of a mistyped list. */
    private static final double SUREST = 1e-4;

    /** Share of a unit that is not known: one in ten million bearers. */
    private static final float UNKNOWN_SHARE = 1e-7f;

    private final int[] starts;
    private final int[] units;
    private final float[] probabilities;
    private final float[] shares;

    /** Of each spelling: P(spelling), the sum over its units of share times P(spelling | unit). */
    private final float[] totals;

    Spellings(int[] starts, int[] units, float[] probabilities, float[] shares) {
        this.starts = starts;
        this.units = units;
        this.probabilities = probabilities;
        this.shares = shares;
        this.totals = new float[starts.length - 1];
        for (int spelling = 0; spelling < totals.length; spelling++) {
            double total = 0;
            for (int i = starts[spelling]; i < starts[spelling + 1]; i++) {
                total += (double) share(units[i]) * probabilities[i];
            }
            totals[spelling] = (float) total;
        }
    }

    /** P(spelling), from 0 to 1. */
    float total(int spelling) {
        return totals[spelling];
    }

    float share(int unit) {
        return Math.max(shares[unit], UNKNOWN_SHARE);
    }

    int size() {
        return totals.length;
    }

    int start(int spelling) {
        return starts[spelling];
    }

    int end(int spelling) {
        return starts[spelling + 1];
    }

    int unit(int place) {
        return units[place];
    }

    float probability(int place) {
        return probabilities[place];
    }

    /** Share of the unit at {@code place} times P(spelling | unit). */
    float posterior(int place) {
        return share(units[place]) * probabilities[place];
    }

    /** The unit that the spelling most likely stands for. */
    int likeliest(int spelling) {
        int best = starts[spelling];
        for (int i = best + 1; i < starts[spelling + 1]; i++) {
            if (share(units[i]) * probabilities[i] > share(units[best]) * probabilities[best]) {
                best = i;
            }
        }
        return units[best];
    }

    /** The unit that two spellings most likely share, or the first one's likeliest where they share none. */
    int likeliest(int a, int b) {
        int best = -1;
        double most = 0;
        for (int i = starts[a]; i < starts[a + 1]; i++) {
            for (int j = starts[b]; j < starts[b + 1]; j++) {
                double merit = (double) share(units[i]) * probabilities[i] * probabilities[j];
                if (units[i] == units[j] && merit > most) {
                    most = merit;
                    best = units[i];
                }
            }
        }
        return best < 0 ? likeliest(a) : best;
    }

    /**
     * The odds that one unit was spelled twice against that two different ones were: P(a, b | one unit) / P(a, b | two).
     * From 0 to 1 / {@value #SUREST}.
     */
    double odds(int a, int b) {
        int i = starts[a];
        int j = starts[b];
        double one = 0;
        double twice = 0;
        while (i < starts[a + 1] && j < starts[b + 1]) {
            if (units[i] < units[j]) {
                i++;
            } else if (units[i] > units[j]) {
                j++;
            } else {
                double share = share(units[i]);
                double both = share * probabilities[i] * probabilities[j];
                one += both;
                twice += share * both;
                i++;
                j++;
            }
        }
        if (one == 0) {
            return 0;
        }
        double two = Math.max(0, (double) totals[a] * totals[b] - twice);
        return one / (two + SUREST * one);
    }
}
