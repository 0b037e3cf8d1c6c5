package dev.kanmon.names.general;

/** Pairs the tokens of two names. One instance a thread; makes no objects. */
final class Alignment {
    /** A pair that may stand before joined parts are looked for. */
    private static final double FIRM = 0.5;

    private static final double INITIAL_QUALITY = 0.8;
    private static final double INITIAL_INFORMATION = 2;

    final Side a = new Side();
    final Side b = new Side();

    /** Nats that both names tell alike, those that near pairs lose, and those of each name that are paired at all. */
    double matched;

    double lost;
    double matchedA;
    double matchedB;

    /** Nats of the pair that tells most. */
    double best;

    int pairs;

    private final TokenPairs tokens = new TokenPairs();
    private final double[] likenesses = new double[TokenSlice.MAXIMUM_TOKENS * TokenSlice.MAXIMUM_TOKENS];

    /** Pairs the tokens; what it found stands in the fields until the next call. */
    void align(int[] aValues, int aAt, int[] bValues, int bAt) {
        a.load(aValues, aAt);
        b.load(bValues, bAt);
        matched = 0;
        lost = 0;
        matchedA = 0;
        matchedB = 0;
        best = 0;
        pairs = 0;
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size; j++) {
                likenesses[i * TokenSlice.MAXIMUM_TOKENS + j] = tokens.likeness(a, i, b, j);
            }
        }
        pairBest(FIRM);
        pairJoined(a, b);
        pairJoined(b, a);
        pairBest(TokenLikeness.LEAST);
    }

    /** How like two tokens of the names last aligned are, on their own. */
    double likeness(int i, int j) {
        return likenesses[i * TokenSlice.MAXIMUM_TOKENS + j];
    }

    private void pairBest(double least) {
        while (true) {
            double most = least;
            int mostA = -1;
            int mostB = -1;
            for (int i = 0; i < a.size; i++) {
                for (int j = 0; j < b.size && a.partners[i] < 0; j++) {
                    double likeness = likeness(i, j);
                    if (b.partners[j] < 0 && likeness > most) {
                        most = likeness;
                        mostA = i;
                        mostB = j;
                    }
                }
            }
            if (mostA < 0) {
                return;
            }
            a.partners[mostA] = mostB;
            b.partners[mostB] = mostA;
            if (TokenSlice.isInitial(a.heads[mostA]) || TokenSlice.isInitial(b.heads[mostB])) {
                count(Math.max(most, INITIAL_QUALITY), INITIAL_INFORMATION, INITIAL_INFORMATION);
                matchedA += a.information(mostA) - INITIAL_INFORMATION;
                matchedB += b.information(mostB) - INITIAL_INFORMATION;
            } else {
                count(most, a.information(mostA), b.information(mostB));
            }
        }
    }

    private void count(double likeness, double informationA, double informationB) {
        double information = Math.min(informationA, informationB);
        matched += likeness * information;
        lost += (1 - likeness) * information;
        matchedA += informationA;
        matchedB += informationB;
        best = Math.max(best, likeness * information);
        pairs++;
    }

    /** Two or three neighbours of one name against one token of the other. */
    private void pairJoined(Side one, Side other) {
        for (int j = 0; j < other.size; j++) {
            for (int count = 2; count <= 3; count++) {
                for (int i = 0; i + count <= one.size && other.free(j, 1); i++) {
                    if (one.free(i, count)) {
                        pairJoined(one, i, count, other, j);
                    }
                }
            }
        }
    }

    private void pairJoined(Side one, int from, int count, Side other, int at) {
        double likeness = tokens.joinedLikeness(one, from, count, other, at);
        if (likeness <= FIRM) {
            return;
        }
        double information = 0;
        for (int i = from; i < from + count; i++) {
            one.partners[i] = at;
            information += one.information(i);
        }
        other.partners[at] = from;
        double otherInformation = other.information(at);
        count(likeness, one == a ? information : otherInformation, one == a ? otherInformation : information);
    }
}
