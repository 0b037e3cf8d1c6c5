package dev.kanmon.names.general;

/** Pairs the tokens of two names. One instance a thread; makes no objects. */
final class Alignment {
    private static final int MOST_PAIRS = TokenSlice.MAXIMUM_TOKENS * TokenSlice.MAXIMUM_TOKENS;

    private static final double INITIAL_QUALITY = 0.8;
    private static final double INITIAL_INFORMATION = 2;

    /** The name that many others are compared with, as long as it is given again and again, and the one of them. */
    private final Side kept = new Side();

    private final Side met = new Side();

    Side a = kept;
    Side b = met;

    /** Nats that both names tell alike, those that near pairs lose, and those of each name that are paired at all. */
    double matched;

    double lost;
    double matchedA;
    double matchedB;

    /** Nats of the pair that tells most. */
    double best;

    int pairs;

    private final Likenesses likenesses = new Likenesses();

    /** Pairs of tokens that may be, the likeliest first; of equal likeness in the order of their tokens. */
    private final double[] found = new double[MOST_PAIRS];

    private final int[] tokens = new int[MOST_PAIRS];
    private int size;

    /**
     * Pairs the tokens; what it found stands in the fields until the next call.
     *
     * @param turned whether {@code other} becomes {@link #a}, and {@code one} {@link #b}
     */
    void align(int[] one, int oneAt, int[] other, int otherAt, boolean turned) {
        boolean otherKept = !load(one, oneAt, other, otherAt);
        a = otherKept == turned ? kept : met;
        b = otherKept == turned ? met : kept;
        matched = 0;
        lost = 0;
        matchedA = 0;
        matchedB = 0;
        best = 0;
        pairs = 0;
        pairEqual();
        find();
        int next = pairBest(0, TokenLikeness.FIRM);
        pairJoined(a, b);
        pairJoined(b, a);
        pairBest(next, TokenLikeness.LEAST);
    }

    /** Whether {@code one} is the kept one now, or else {@code other}. */
    private boolean load(int[] one, int oneAt, int[] other, int otherAt) {
        boolean held = kept.holds(one, oneAt);
        if (!held && kept.holds(other, otherAt)) {
            kept.release();
            met.load(one, oneAt);
            return false;
        }
        if (held) {
            kept.release();
        } else {
            kept.load(one, oneAt);
            likenesses.forget();
        }
        met.load(other, otherAt);
        return true;
    }

    /** How like two tokens of the names last aligned are, on their own. */
    double likeness(int i, int j) {
        return likenesses.tokens().likeness(a, i, b, j);
    }

    /** First what is written alike, which spares the measuring of most others. */
    private void pairEqual() {
        TokenPairs tokens = likenesses.tokens();
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size && a.isFree(i); j++) {
                if (b.isFree(j) && tokens.isEqual(a, i, b, j)) {
                    pair(i, j, 1);
                }
            }
        }
    }

    private void find() {
        size = 0;
        double[] rows = likenesses.rows();
        boolean keptFirst = a == kept;
        int free = kept.freeTokens();
        for (int freeMet = free == 0 ? 0 : met.freeTokens(); freeMet != 0; freeMet &= freeMet - 1) {
            int j = Integer.numberOfTrailingZeros(freeMet);
            int row = likenesses.row(kept, free, met, j);
            for (int rest = free; rest != 0; rest &= rest - 1) {
                int i = Integer.numberOfTrailingZeros(rest);
                double likeness = rows[row + i];
                if (likeness > TokenLikeness.LEAST) {
                    insert(likeness, keptFirst ? i << 4 | j : j << 4 | i);
                }
            }
        }
    }

    private void insert(double likeness, int pair) {
        int at = size++;
        while (at > 0 && (found[at - 1] < likeness || (found[at - 1] == likeness && tokens[at - 1] > pair))) {
            found[at] = found[at - 1];
            tokens[at] = tokens[at - 1];
            at--;
        }
        found[at] = likeness;
        tokens[at] = pair;
    }

    /** Takes the pairs above {@code least} of which neither is taken; the number of the first that is not above. */
    private int pairBest(int from, double least) {
        int next = from;
        for (; next < size && found[next] > least; next++) {
            int i = tokens[next] >>> 4;
            int j = tokens[next] & 15;
            if (a.isFree(i) && b.isFree(j)) {
                pair(i, j, found[next]);
            }
        }
        return next;
    }

    private void pair(int i, int j, double likeness) {
        a.pair(i, j);
        b.pair(j, i);
        if (TokenSlice.isInitial(a.heads[i]) || TokenSlice.isInitial(b.heads[j])) {
            count(Math.max(likeness, INITIAL_QUALITY), INITIAL_INFORMATION, INITIAL_INFORMATION);
            matchedA += a.information(i) - INITIAL_INFORMATION;
            matchedB += b.information(j) - INITIAL_INFORMATION;
        } else {
            count(likeness, a.information(i), b.information(j));
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
        for (int j = 0; one.free(2) != 0 && j < other.size; j++) {
            for (int count = 2; count <= 3; count++) {
                for (int rest = one.free(count); rest != 0 && (other.free(1) >>> j & 1) != 0; rest &= rest - 1) {
                    pairJoined(one, Integer.numberOfTrailingZeros(rest), count, other, j);
                }
            }
        }
    }

    private void pairJoined(Side one, int from, int count, Side other, int at) {
        double likeness = likenesses.tokens().joinedLikeness(one, from, count, other, at);
        if (likeness <= TokenLikeness.FIRM) {
            return;
        }
        double information = 0;
        for (int i = from; i < from + count; i++) {
            one.pair(i, at);
            information += one.information(i);
        }
        other.pair(at, from);
        double otherInformation = other.information(at);
        count(likeness, one == a ? information : otherInformation, one == a ? otherInformation : information);
    }
}
