package dev.kanmon.names.japanese;

/** How likely two readings are spellings of one name. */
final class Likening {
    /** What is between two names at most; beyond it they are told apart no further. */
    private static final double MOST = 4;

    /** Above it two spellings differ by more than one slip. */
    private static final double BUDGET = 1.2;

    private static final double LENGTH_VOWEL = 0.05;
    private static final double DOUBLED = 0.15;
    private static final double MARKED_LENGTH = 0.06;
    private static final double DROPPED_MORA = 1.05;

    /** A vowel long in one and short in the other, where both writings tell; where one does not. */
    private static final double LENGTH_TOLD = 0.08;

    private static final double LENGTH_UNTOLD = 0.004;

    private static final double OTHER_ORDER = 0.004;
    private static final double WRONG_ORDER = 0.06;

    /** What comparing at all costs, by what the names are written in. */
    private static final double SAME_SOUND_WRITING = 0.002;

    private static final double HANGUL_WRITING = 0.04;
    private static final double KANJI_WRITING = 0.05;

    /** How much a kanji reading costs by how much less likely it is than the best, and by how unlikely it is, per ln. */
    private static final double BESIDE_BEST = 0.09;

    private static final double UNLIKELY = 0.03;

    /** Other kanji of the same reading are another person's name; with kana in one, perhaps not. */
    private static final double OTHER_KANJI = 1.2;

    private static final double OTHER_KANJI_OR_KANA = 0.3;

    /** Of a name unparted on one side. */
    private static final double UNPARTED = 0.02;

    private Likening() {}

    static double same(int[] a, int aAt, int[] b, int bAt) {
        int aKind = Slice.kind(a, aAt);
        int bKind = Slice.kind(b, bAt);
        if (bKind == Slice.HANGUL && aKind != Slice.HANGUL) {
            return same(b, bAt, a, aAt);
        }
        boolean bothKanji = aKind >= Slice.HAN && bKind >= Slice.HAN;
        if (bothKanji && Slice.identity(a, aAt) == Slice.identity(b, bAt)) {
            return StrictMath.exp(-SAME_SOUND_WRITING);
        }
        double writing = aKind >= Slice.HAN || bKind >= Slice.HAN ? KANJI_WRITING : SAME_SOUND_WRITING;
        MoraCosts costs = MoraCosts.PLAIN;
        if (aKind == Slice.HANGUL) {
            costs = MoraCosts.HANGUL;
            writing += HANGUL_WRITING;
        }
        if (bothKanji) {
            writing += aKind == Slice.HAN && bKind == Slice.HAN ? OTHER_KANJI : OTHER_KANJI_OR_KANA;
        }
        double untold = aKind == Slice.LATIN || aKind == Slice.HANGUL || bKind == Slice.LATIN || bKind == Slice.HANGUL
                ? LENGTH_UNTOLD
                : LENGTH_TOLD;
        // A mark of length says more than its absence: OHNO is not 小野, ONO may be 大野.
        double aTold = bKind == Slice.LATIN || bKind == Slice.HANGUL ? LENGTH_UNTOLD : LENGTH_TOLD;
        double bTold = aKind == Slice.LATIN || aKind == Slice.HANGUL ? LENGTH_UNTOLD : LENGTH_TOLD;
        boolean crossing = !(Slice.ordered(a, aAt) && Slice.ordered(b, bAt));
        double least = MOST;
        int aGroup = Slice.firstGroup(a, aAt);
        for (int i = Slice.groups(a, aAt); i > 0; i--) {
            int bGroup = Slice.firstGroup(b, bAt);
            for (int j = Slice.groups(b, bAt); j > 0; j--) {
                double weights = -BESIDE_BEST * (Slice.groupWeight(a, aGroup) + Slice.groupWeight(b, bGroup));
                if (weights < least) {
                    least = Math.min(
                            least, weights + groups(a, aGroup, b, bGroup, costs, aTold, bTold, crossing ? OTHER_ORDER : WRONG_ORDER));
                }
                bGroup = Slice.nextGroup(b, bGroup);
            }
            aGroup = Slice.nextGroup(a, aGroup);
        }
        return untold < 0 || least >= MOST ? 0 : StrictMath.exp(-writing - least);
    }

    private static double groups(
            int[] a, int aGroup, int[] b, int bGroup, MoraCosts costs, double aTold, double bTold, double order) {
        boolean aParted = Slice.secondUnits(a, aGroup) > 0;
        boolean bParted = Slice.secondUnits(b, bGroup) > 0;
        if (aParted && bParted) {
            int a2 = Slice.secondField(a, aGroup);
            int b2 = Slice.secondField(b, bGroup);
            int a1Units = Slice.firstUnits(a, aGroup);
            int a2Units = Slice.secondUnits(a, aGroup);
            int b1Units = Slice.firstUnits(b, bGroup);
            int b2Units = Slice.secondUnits(b, bGroup);
            double straight = fields(a, aGroup + 1, a1Units, b, bGroup + 1, b1Units, costs, aTold, bTold);
            if (straight < BUDGET) {
                straight += fields(a, a2, a2Units, b, b2, b2Units, costs, aTold, bTold);
            }
            double crossed = fields(a, aGroup + 1, a1Units, b, b2, b2Units, costs, aTold, bTold);
            if (crossed < BUDGET) {
                crossed += fields(a, a2, a2Units, b, bGroup + 1, b1Units, costs, aTold, bTold);
            }
            return Math.min(straight, crossed + order);
        }
        if (!aParted && !bParted) {
            return fields(a, aGroup + 1, Slice.firstUnits(a, aGroup), b, bGroup + 1, Slice.firstUnits(b, bGroup), costs, aTold, bTold);
        }
        return UNPARTED
                + (aParted
                        ? unparted(a, aGroup, b, bGroup, false, costs, aTold, bTold)
                        : unparted(b, bGroup, a, aGroup, true, costs, aTold, bTold));
    }

    /** The whole of {@code w} against the two fields of {@code p}, wherever it may be parted. */
    private static double unparted(
            int[] p, int pGroup, int[] w, int wGroup, boolean wholeFirst, MoraCosts costs, double aTold, double bTold) {
        int whole = wGroup + 1;
        int length = Slice.count(w, whole);
        int first = pGroup + 1;
        int second = Slice.secondField(p, pGroup);
        int firstUnits = Slice.firstUnits(p, pGroup);
        int secondUnits = Slice.secondUnits(p, pGroup);
        double least = MOST;
        for (int at = 1; at < length; at++) {
            double head = view(p, first, firstUnits, w, whole, 0, at, wholeFirst, costs);
            if (head < Math.min(least, BUDGET)) {
                least = Math.min(least, head + view(p, second, secondUnits, w, whole, at, length, wholeFirst, costs));
            }
            double tail = view(p, first, firstUnits, w, whole, at, length, wholeFirst, costs);
            if (tail < Math.min(least, BUDGET)) {
                least = Math.min(least, tail + view(p, second, secondUnits, w, whole, 0, at, wholeFirst, costs) + OTHER_ORDER);
            }
        }
        return least;
    }

    private static double view(
            int[] p, int field, int units, int[] w, int whole, int from, int to, boolean wholeFirst, MoraCosts costs) {
        double least = MOST;
        double best = Slice.weight(p, field);
        int unit = field;
        for (int i = 0; i < units; i++) {
            double weight = Slice.weight(p, unit);
            double reading = BESIDE_BEST * (best - weight) - UNLIKELY * weight;
            if (reading >= least) {
                return least;
            }
            int count = Slice.count(p, unit);
            double cost = wholeFirst
                    ? spelling(w, whole, from, to, p, unit, 0, count, true, BUDGET, costs)
                    : spelling(p, unit, 0, count, w, whole, from, to, true, BUDGET, costs);
            least = Math.min(least, reading + cost);
            unit = Slice.nextUnit(p, unit);
        }
        return least;
    }

    private static double fields(
            int[] a, int aField, int aUnits, int[] b, int bField, int bUnits, MoraCosts costs, double aTold, double bTold) {
        double least = MOST;
        double aBest = Slice.weight(a, aField);
        double bBest = Slice.weight(b, bField);
        int aUnit = aField;
        for (int i = 0; i < aUnits; i++) {
            double aWeight = Slice.weight(a, aUnit);
            double aReading = BESIDE_BEST * (aBest - aWeight) - UNLIKELY * aWeight;
            if (aReading >= least) {
                break;
            }
            int bUnit = bField;
            for (int j = 0; j < bUnits; j++) {
                double bWeight = Slice.weight(b, bUnit);
                double reading = aReading + BESIDE_BEST * (bBest - bWeight) - UNLIKELY * bWeight;
                if (reading >= least) {
                    break;
                }
                double cost = spelling(
                        a, aUnit, 0, Slice.count(a, aUnit), b, bUnit, 0, Slice.count(b, bUnit), true, Math.min(BUDGET, least - reading), costs);
                int aLongs = Slice.longs(a, aUnit);
                int bLongs = Slice.longs(b, bUnit);
                cost += aTold * Integer.bitCount(aLongs & ~bLongs) + bTold * Integer.bitCount(bLongs & ~aLongs);
                least = Math.min(least, reading + cost);
                bUnit = Slice.nextUnit(b, bUnit);
            }
            aUnit = Slice.nextUnit(a, aUnit);
        }
        return least;
    }

    /** What is between the morae from i to n of one unit and from j to m of another; {@link #MOST} where it is above budget. */
    private static double spelling(
            int[] a, int aUnit, int i, int n, int[] b, int bUnit, int j, int m, boolean start, double budget, MoraCosts costs) {
        if (Math.abs(n - i - m + j) > 2) {
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
        double least = MOST;
        if (at < n && bt < m) {
            double cost = replaced(beforeA, Slice.mora(a, aUnit, at), Slice.mora(b, bUnit, bt), atStart, costs);
            if (cost <= budget) {
                least = cost + spelling(a, aUnit, at + 1, n, b, bUnit, bt + 1, m, false, budget - cost, costs);
            }
        }
        if (at < n) {
            double cost = dropped(beforeA, Slice.mora(a, aUnit, at), atStart);
            if (cost <= budget) {
                least = Math.min(least, cost + spelling(a, aUnit, at + 1, n, b, bUnit, bt, m, false, budget - cost, costs));
            }
        }
        if (bt < m) {
            int beforeB = bt > j || !start ? Slice.mora(b, bUnit, Math.max(bt - 1, 0)) : 0;
            double cost = dropped(beforeB, Slice.mora(b, bUnit, bt), atStart);
            if (cost <= budget) {
                least = Math.min(least, cost + spelling(a, aUnit, at, n, b, bUnit, bt + 1, m, false, budget - cost, costs));
            }
        }
        return least;
    }

    private static double replaced(int before, int a, int b, boolean start, MoraCosts costs) {
        double cost = costs.cost(a, b, start);
        if (cost > MARKED_LENGTH && before > 0 && Mora.hasVowel(before) && Mora.vowel(before) == Mora.O && Mora.hasVowel(a)
                && Mora.hasVowel(b) && Mora.vowel(a) == Mora.vowel(b)) {
            int aOnset = Mora.onset(a);
            int bOnset = Mora.onset(b);
            if ((aOnset == Mora.H && bOnset == Mora.BARE) || (aOnset == Mora.BARE && bOnset == Mora.H)) {
                return MARKED_LENGTH;
            }
        }
        return cost;
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
        return lengthens ? LENGTH_VOWEL : DROPPED_MORA;
    }
}
