package dev.kanmon.names.general;

/**
 * The logistic model over what an {@link Alignment} found. Its weights were fitted on aliases of one half of the persons
 * of the sanctions lists, against persons who share a token, and on public cases of names that are to match and not: the
 * sum of the log loss of the latter and of a smooth share of aliases missed where 1% of the former are taken for one.
 */
final class Judgement {
    /** Each with what it weighs, as {@link #tell} tells it. */
    private static final double[] WEIGHTS = {
        -5.56, // always
        4.33, // nats matched, in tens, at most 30
        -1.13, // share matched of the name that tells less
        1.14, // share matched of the name that tells more
        -2.75, // nats free in both, in tens, at most 20
        0.06, // nats free in one alone, in tens, at most 30
        -1.14, // nats lost by near pairs, in tens
        -0.19, // pairs, at most 4
        1.16, // first tokens paired
        -0.07, // last tokens paired
        -0.52, // surnames known and free
        2.01, // all tokens of both paired
        -0.83, // square of the nats matched
        -2.23, // nats lost where all are paired
        0.72, // a name of one token
        0.99, // in one order
        0.51, // in more than another order of surname and given name
        0.32, // tokens free in both
        -1.68, // all tokens of one paired
        0.17, // nats matched where all of one are paired
        1.69, // share matched of it
        -0.39, // nats of the best pair, in tens
        0.10, // tokens free in one alone
        1.78, // nats free in both by nats matched, at most 2
    };

    /** Nats of a name that tells nothing, so that a share of it can be told. */
    private static final double LEAST_TOTAL = 0.5;

    private static final int COMPLETE = 11;
    private static final int ORDERED = 15;
    private static final int SCRAMBLED = 16;

    /** The least for the same parts in one order. */
    private static final double EQUAL = 0.95;

    /** The least where surname and given name have changed places. */
    private static final double TURNED = 0.9;

    /** Share of what is told that near pairs of a complete match may lose. */
    private static final double ALIKE = 0.02;

    /** ln of the odds, 1 to 30, below which two names are told as others, and no more. */
    private static final double LEAST_SUM = -3.4;

    private final Alignment alignment = new Alignment();
    private final double[] features = new double[WEIGHTS.length];

    /**
     * From 0 to 1. The lesser reading goes first, so that it is symmetric to the last bit. Cheap where one of the two is one
     * of the last call's.
     */
    double same(int[] a, int aAt, int[] b, int bAt) {
        alignment.align(a, aAt, b, bAt, isGreater(a, aAt, b, bAt));
        tell();
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * features[i];
        }
        double most = mostWhenComplete();
        if (most == 0 && sum < LEAST_SUM) {
            return 0;
        }
        double probability = 1 / (1 + StrictMath.exp(-sum));
        return most == 0 ? probability : most + (1 - most) * probability;
    }

    private static boolean isGreater(int[] a, int aAt, int[] b, int bAt) {
        int length = Math.min(a[aAt], b[bAt]);
        for (int i = 0; i < length; i++) {
            if (a[aAt + i] != b[bAt + i]) {
                return a[aAt + i] > b[bAt + i];
            }
        }
        return false;
    }

    /** Two names of the same parts are one name, however common; how rare it is is told apart. */
    private double mostWhenComplete() {
        if (features[COMPLETE] == 0 || alignment.lost > ALIKE * alignment.matched) {
            return 0;
        }
        return features[ORDERED] > 0 ? EQUAL : features[SCRAMBLED] > 0 ? 0 : TURNED;
    }

    /** Pairs the tokens in the order given. */
    Alignment align(int[] a, int aAt, int[] b, int bAt) {
        alignment.align(a, aAt, b, bAt, false);
        return alignment;
    }

    private void tell() {
        Side a = alignment.a;
        Side b = alignment.b;
        double matched = alignment.matched;
        double totalA = Math.max(a.total, LEAST_TOTAL);
        double totalB = Math.max(b.total, LEAST_TOTAL);
        double freeA = Math.max(0, totalA - alignment.matchedA);
        double freeB = Math.max(0, totalB - alignment.matchedB);
        double conflict = Math.min(freeA, freeB);
        int tokensFreeA = a.free();
        int tokensFreeB = b.free();
        int conflicts = Math.min(tokensFreeA, tokensFreeB);
        boolean contained = conflicts == 0;
        boolean complete = tokensFreeA == 0 && tokensFreeB == 0;
        int descents = descents(a);
        features[0] = 1;
        features[1] = Math.min(matched, 30) / 10;
        features[2] = matched / Math.min(totalA, totalB);
        features[3] = matched / Math.max(totalA, totalB);
        features[4] = Math.min(conflict, 20) / 10;
        features[5] = Math.min(Math.abs(freeA - freeB), 30) / 10;
        features[6] = alignment.lost / 10;
        features[7] = Math.min(alignment.pairs, 4);
        features[8] = paired(a, 0, b, 0);
        features[9] = paired(a, a.size - 1, b, b.size - 1);
        features[10] = surnameFree(a) + surnameFree(b);
        features[11] = complete ? 1 : 0;
        features[12] = features[1] * features[1];
        features[13] = complete ? alignment.lost / 10 : 0;
        features[14] = Math.min(a.size, b.size) == 1 ? 1 : 0;
        features[15] = descents == 0 ? 1 : 0;
        features[16] = descents > 1 ? 1 : 0;
        features[17] = conflicts;
        features[18] = contained ? 1 : 0;
        features[19] = contained ? features[1] : 0;
        features[20] = contained ? features[2] : 0;
        features[21] = alignment.best / 10;
        features[22] = Math.abs(tokensFreeA - tokensFreeB);
        features[23] = Math.min(2, conflict / (matched + 1));
    }

    /** Whether these tokens have partners: 1 where both have, a half where one has. */
    private static double paired(Side a, int i, Side b, int j) {
        return (a.partners[i] >= 0 ? 0.5 : 0) + (b.partners[j] >= 0 ? 0.5 : 0);
    }

    private static double surnameFree(Side side) {
        double free = 0;
        int surnames = 0;
        for (int i = 0; i < side.size; i++) {
            if (side.has(i, TokenSlice.SURNAME)) {
                surnames++;
                free += side.partners[i] < 0 ? 1 : 0;
            }
        }
        return surnames == 0 ? 0 : free / surnames;
    }

    /** How often the partners step back, read as a ring: surname first or given name first is one step, and no more. */
    private static int descents(Side side) {
        int descents = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < side.size; i++) {
            int partner = side.partners[i];
            if (partner >= 0) {
                first = first < 0 ? partner : first;
                descents += partner < last ? 1 : 0;
                last = partner;
            }
        }
        return descents == 1 && last > first ? 2 : descents;
    }
}
