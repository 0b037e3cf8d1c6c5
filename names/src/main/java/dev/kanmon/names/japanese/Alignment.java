package dev.kanmon.names.japanese;

/** What is between the morae of two units: their cheapest alignment, in the units of minus ln {@code same}. */
final class Alignment {
    /** What is between two units at most; beyond it they are told apart no further. */
    static final double MOST = 4;

    /** Morae that one unit may be longer by: a slip, and a length or two written out. */
    private static final int LONGER = 2;

    /** A vowel said twice, which passports keep: MASAAKI is not MASAKI. By vowel, A I U E O. */
    private static final double[] SAID_TWICE = {0.6, 0.35, 0.05, 0.2, 0.05};

    private static final double DOUBLED = 0.15;
    private static final double MARKED_LENGTH = 0.06;

    /** OHUCHI, where the H marks the long O and the vowel behind it is long O again, or a mora of its own. */
    private static final double MARK_OR_MORA = 0.25;

    private static final double DROPPED_MORA = 1.05;

    private Alignment() {}

    /** What is between the morae from i to n of one unit and from j to m of another; {@link #MOST} where it is above budget. */
    static double between(
            int[] a,
            int aUnit,
            int i,
            int n,
            int[] b,
            int bUnit,
            int j,
            int m,
            boolean start,
            double budget,
            MoraCosts costs) {
        if (Math.abs(n - i - m + j) > LONGER) {
            return MOST;
        }
        if (start
                && budget < MoraCosts.OTHER_SKELETON
                && i < n
                && j < m
                && Skeleton.of(Slice.mora(a, aUnit, i)) != Skeleton.of(Slice.mora(b, bUnit, j))) {
            return MOST;
        }
        int at = i;
        int bt = j;
        while (at < n && bt < m && Slice.mora(a, aUnit, at) == Slice.mora(b, bUnit, bt)) {
            at++;
            bt++;
        }
        if (at == n && bt == m) {
            return 0;
        }
        boolean atStart = start && at == i && bt == j;
        int beforeA = at > i || !start ? Slice.mora(a, aUnit, Math.max(at - 1, 0)) : 0;
        int beforeB = bt > j || !start ? Slice.mora(b, bUnit, Math.max(bt - 1, 0)) : 0;
        double least = MOST;
        if (at < n && bt < m) {
            boolean behindO = isVowel(beforeA, Mora.O) && isVowel(beforeB, Mora.O);
            double cost = replaced(behindO, Slice.mora(a, aUnit, at), Slice.mora(b, bUnit, bt), atStart, costs);
            if (cost <= budget) {
                least = cost + between(a, aUnit, at + 1, n, b, bUnit, bt + 1, m, false, budget - cost, costs);
            }
        }
        if (at < n) {
            double cost = dropped(beforeA, Slice.mora(a, aUnit, at), atStart);
            if (cost <= budget) {
                least = Math.min(
                        least, cost + between(a, aUnit, at + 1, n, b, bUnit, bt, m, false, budget - cost, costs));
            }
        }
        if (bt < m) {
            double cost = dropped(beforeB, Slice.mora(b, bUnit, bt), atStart);
            if (cost <= budget) {
                least = Math.min(
                        least, cost + between(a, aUnit, at, n, b, bUnit, bt + 1, m, false, budget - cost, costs));
            }
        }
        return least;
    }

    private static double replaced(boolean behindO, int a, int b, boolean start, MoraCosts costs) {
        double cost = costs.cost(a, b, start);
        boolean marked = cost > MARKED_LENGTH && behindO && (isMarked(a, b) || isMarked(b, a));
        return marked ? MARKED_LENGTH : cost;
    }

    /** Whether one mora is the other behind the H of a long O: KOHEI, OHYAMA. */
    private static boolean isMarked(int marked, int mora) {
        if (!Mora.hasVowel(marked) || !Mora.hasVowel(mora) || Mora.vowel(marked) != Mora.vowel(mora)) {
            return false;
        }
        int onset = Mora.onset(mora);
        return Mora.onset(marked) == (onset == Mora.BARE ? Mora.H : onset == Mora.Y ? Mora.HY : -1);
    }

    private static boolean isVowel(int mora, int vowel) {
        return mora > 0 && Mora.hasVowel(mora) && Mora.vowel(mora) == vowel;
    }

    private static double dropped(int before, int mora, boolean start) {
        if (start || before == 0) {
            return DROPPED_MORA;
        }
        if (mora == Mora.STOP) {
            return DOUBLED;
        }
        boolean lengthens = Mora.hasVowel(mora)
                && Mora.onset(mora) == Mora.BARE
                && Mora.hasVowel(before)
                && Mora.vowel(before) == Mora.vowel(mora);
        if (lengthens) {
            return SAID_TWICE[Mora.vowel(mora)];
        }
        boolean marks = isVowel(before, Mora.O) && (mora == Mora.of(Mora.H, Mora.U) || mora == Mora.of(Mora.H, Mora.O));
        return marks ? MARK_OR_MORA : DROPPED_MORA;
    }
}
