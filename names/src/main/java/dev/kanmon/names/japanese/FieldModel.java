package dev.kanmon.names.japanese;

/** How usual morae are as a surname, or as a given name: known ones by their share, others by which morae follow which. */
final class FieldModel {
    /** Share of people whose surname or given name no list holds. */
    private static final double UNKNOWN = 0.15;

    private static final double FROM_SINGLE = 4;
    private static final int EDGE = 0;

    private final Shares known = new Shares();
    private double knownTotal;
    private final double[][] pairs = new double[Mora.LAST + 1][Mora.LAST + 1];
    private final double[] singles = new double[Mora.LAST + 1];
    private double singleTotal;
    private double[][] ln = new double[0][0];

    void add(Morae morae, double persons) {
        known.add(Shares.key(morae), persons);
        knownTotal += persons;
        int before = EDGE;
        for (int i = 0; i <= morae.size(); i++) {
            int mora = i < morae.size() ? morae.mora(i) : EDGE;
            pairs[before][mora]++;
            singles[mora]++;
            singleTotal++;
            before = mora;
        }
    }

    void end() {
        ln = new double[Mora.LAST + 1][Mora.LAST + 1];
        for (int before = 0; before <= Mora.LAST; before++) {
            double total = 0;
            for (double pair : pairs[before]) {
                total += pair;
            }
            for (int mora = 0; mora <= Mora.LAST; mora++) {
                double single = (singles[mora] + 0.5) / (singleTotal + Mora.LAST);
                ln[before][mora] = StrictMath.log((pairs[before][mora] + FROM_SINGLE * single) / (total + FROM_SINGLE));
            }
        }
    }

    /** The share of people who bear the morae, by the lists alone. */
    double knownShare(Morae morae) {
        return known.get(Shares.key(morae)) / knownTotal;
    }

    /** ln P(morae). */
    double ln(Morae morae) {
        double sum = 0;
        int before = EDGE;
        for (int i = 0; i < morae.size(); i++) {
            sum += ln[before][morae.mora(i)];
            before = morae.mora(i);
        }
        sum += ln[before][EDGE];
        return StrictMath.log((1 - UNKNOWN) * knownShare(morae) + UNKNOWN * StrictMath.exp(sum));
    }
}
