package dev.kanmon.names.chinese;

import dev.kanmon.names.reading.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the divisions of one name and writes them as a slice: length, ln P, hash of the parts that are not Chinese,
 * then each division, most likely first.
 *
 * <p>A division is one int with its penalty (8 bits), how many units are surname (4) and given (4) and the first unit
 * (16), then two units an int. A unit is the number of a form, or of a character with {@link #CHARACTER} set.
 */
final class Divisions {
    /** Set in a unit that is a character. */
    static final int CHARACTER = 0x8000;

    static final int HEAD = 3;
    static final int UNIT = 0xFFFF;

    /** Divisions kept of one name; with four units each they take 18 ints at most. */
    private static final int MAXIMUM = 5;

    /** A division this much less likely than the best, as ln, is not kept. */
    private static final double LEAST = -6;

    /** Steps of the stored penalty for a factor of e. */
    private static final int STEPS = 32;

    /**
     * The part of a division's penalty that counts when two names agree by it: a name that is more often read otherwise
     * may still be meant so.
     */
    private static final double COUNTED = 0.2;

    private static final double[] FACTORS = new double[256];

    static {
        for (int i = 0; i < FACTORS.length; i++) {
            FACTORS[i] = StrictMath.exp(-COUNTED * i / STEPS);
        }
    }

    private static final class Division {
        private final int surname;
        private final int[] units;
        private final int western;
        private double logWeight;

        Division(double logWeight, int surname, int[] units, int western) {
            this.logWeight = logWeight;
            this.surname = surname;
            this.units = units;
            this.western = western;
        }

        boolean isLike(int otherSurname, int[] others) {
            return surname == otherSurname && Arrays.equals(units, others);
        }

        /** Another way to come to this division. */
        void addWeight(double other) {
            double more = Math.max(logWeight, other);
            logWeight = more + StrictMath.log1p(StrictMath.exp(Math.min(logWeight, other) - more));
        }
    }

    private final List<Division> all = new ArrayList<>();

    /**
     * Adds a division.
     *
     * @param logWeight ln P(letters, division | Chinese)
     * @param surname how many of the units are the surname
     * @param western hash of parts left over, 0 for none
     */
    void add(double logWeight, int surname, int[] units, int western) {
        for (Division known : all) {
            if (known.isLike(surname, units)) {
                known.addWeight(logWeight);
                return;
            }
        }
        all.add(new Division(logWeight, surname, units, western));
    }

    void write(Ints out) {
        if (all.isEmpty()) {
            out.add(1);
            return;
        }
        all.sort(Comparator.comparingDouble((Division division) -> -division.logWeight)
                .thenComparing(division -> division.units, Arrays::compare)
                .thenComparingInt(division -> division.surname));
        double best = all.getFirst().logWeight;
        double sum = 0;
        for (Division division : all) {
            sum += StrictMath.exp(division.logWeight - best);
        }
        int start = out.size();
        out.add(0);
        out.add(Float.floatToRawIntBits((float) (best + StrictMath.log(sum))));
        out.add(all.getFirst().western);
        for (Division division : all.subList(0, Math.min(MAXIMUM, all.size()))) {
            if (division.logWeight - best >= LEAST) {
                write(division, best - division.logWeight, out);
            }
        }
        out.set(start, out.size() - start);
    }

    private static void write(Division division, double penalty, Ints out) {
        int[] units = division.units;
        int given = units.length - division.surname;
        out.add((int) StrictMath.round(penalty * STEPS) << 24 | division.surname << 20 | given << 16 | units[0]);
        for (int i = 1; i < units.length; i += 2) {
            out.add(units[i] << 16 | (i + 1 < units.length ? units[i + 1] : 0));
        }
    }

    /** The factor from 0 to 1 by which the division with this head counts. */
    static double factor(int head) {
        return FACTORS[head >>> 24];
    }

    static int surname(int head) {
        return head >>> 20 & 0xF;
    }

    static int given(int head) {
        return head >>> 16 & 0xF;
    }

    /** Ints that the division with this head takes. */
    static int length(int head) {
        return 1 + (surname(head) + given(head)) / 2;
    }

    /** A unit of the division that begins at {@code at}. */
    static int unit(int[] slice, int at, int number) {
        if (number == 0) {
            return slice[at] & UNIT;
        }
        int pair = slice[at + 1 + (number - 1) / 2];
        return (number & 1) == 1 ? pair >>> 16 : pair & UNIT;
    }
}
