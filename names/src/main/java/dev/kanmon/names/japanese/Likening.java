package dev.kanmon.names.japanese;

/** How likely two readings are spellings of one name. */
final class Likening {
    /** {@code same} below which two names are not found by each other's keys. */
    static final double FOUND = 0.5;

    private static final double OTHER_ORDER = 0.004;
    private static final double WRONG_ORDER = 0.06;

    /** How much a kanji reading costs by how much less likely it is than the best, and by how unlikely it is, per ln. */
    private static final double BESIDE_BEST = 0.1;

    private static final double UNLIKELY = 0.015;

    /** Of a name that is parted on one side only. */
    private static final double UNPARTED = 0.02;

    private Likening() {}

    static double same(int[] a, int aAt, int[] b, int bAt) {
        int aKind = Slice.kind(a, aAt);
        int bKind = Slice.kind(b, bAt);
        if (bKind == Slice.HANGUL && aKind != Slice.HANGUL) {
            return same(b, bAt, a, aAt);
        }
        Pairing pairing = Pairing.of(aKind, bKind);
        if (aKind >= Slice.HAN && bKind >= Slice.HAN && Slice.identity(a, aAt) == Slice.identity(b, bAt)) {
            return StrictMath.exp(-Pairing.of(Slice.LATIN, Slice.LATIN).writing());
        }
        double order = Slice.ordered(a, aAt) && Slice.ordered(b, bAt) ? WRONG_ORDER : OTHER_ORDER;
        double least = Alignment.MOST;
        int aGroup = Slice.firstGroup(a, aAt);
        for (int i = Slice.groups(a, aAt); i > 0; i--) {
            int bGroup = Slice.firstGroup(b, bAt);
            for (int j = Slice.groups(b, bAt); j > 0; j--) {
                double weights = groupCost(a, aGroup) + groupCost(b, bGroup);
                if (weights < least) {
                    least = Math.min(least, weights + groups(a, aGroup, b, bGroup, pairing, order));
                }
                bGroup = Slice.nextGroup(b, bGroup);
            }
            aGroup = Slice.nextGroup(a, aGroup);
        }
        return least >= Alignment.MOST ? 0 : StrictMath.exp(-pairing.writing() - least);
    }

    /** What it costs that a name may be parted otherwise. */
    static double groupCost(int[] slice, int group) {
        return -BESIDE_BEST * Slice.groupWeight(slice, group);
    }

    /** What a reading of the field that begins at {@code field} costs, laid beside anything. */
    static double readingCost(int[] slice, int field, int unit) {
        return readingCost(Slice.weight(slice, field), Slice.weight(slice, unit));
    }

    /** What a reading costs by ln of its probability and of the best one's. */
    static double readingCost(double bestLn, double ln) {
        return BESIDE_BEST * (bestLn - ln) - UNLIKELY * ln;
    }

    private static double groups(int[] a, int aGroup, int[] b, int bGroup, Pairing pairing, double order) {
        boolean aParted = Slice.secondUnits(a, aGroup) > 0;
        boolean bParted = Slice.secondUnits(b, bGroup) > 0;
        if (aParted && bParted) {
            return Math.min(straight(a, aGroup, b, bGroup, pairing), crossed(a, aGroup, b, bGroup, pairing) + order);
        }
        if (!aParted && !bParted) {
            return fields(
                    a, aGroup + 1, Slice.firstUnits(a, aGroup), b, bGroup + 1, Slice.firstUnits(b, bGroup), pairing);
        }
        return UNPARTED
                + (aParted
                        ? unparted(a, aGroup, b, bGroup, false, pairing)
                        : unparted(b, bGroup, a, aGroup, true, pairing));
    }

    static double straight(int[] a, int aGroup, int[] b, int bGroup, Pairing pairing) {
        int aUnits = Slice.firstUnits(a, aGroup);
        double cost = fields(a, aGroup + 1, aUnits, b, bGroup + 1, Slice.firstUnits(b, bGroup), pairing);
        if (cost >= pairing.budget()) {
            return Alignment.MOST;
        }
        int aSecond = Slice.secondField(a, aGroup);
        int bSecond = Slice.secondField(b, bGroup);
        return cost
                + fields(a, aSecond, Slice.secondUnits(a, aGroup), b, bSecond, Slice.secondUnits(b, bGroup), pairing);
    }

    static double crossed(int[] a, int aGroup, int[] b, int bGroup, Pairing pairing) {
        int bSecond = Slice.secondField(b, bGroup);
        int aUnits = Slice.firstUnits(a, aGroup);
        double cost = fields(a, aGroup + 1, aUnits, b, bSecond, Slice.secondUnits(b, bGroup), pairing);
        if (cost >= pairing.budget()) {
            return Alignment.MOST;
        }
        int aSecond = Slice.secondField(a, aGroup);
        return cost
                + fields(a, aSecond, Slice.secondUnits(a, aGroup), b, bGroup + 1, Slice.firstUnits(b, bGroup), pairing);
    }

    /** The whole of {@code w} against the two fields of {@code p}, wherever it may be parted. */
    private static double unparted(int[] p, int pGroup, int[] w, int wGroup, boolean wholeFirst, Pairing pairing) {
        int whole = wGroup + 1;
        int length = Slice.count(w, whole);
        int first = pGroup + 1;
        int second = Slice.secondField(p, pGroup);
        int firstUnits = Slice.firstUnits(p, pGroup);
        int secondUnits = Slice.secondUnits(p, pGroup);
        double least = Alignment.MOST;
        for (int at = 1; at < length; at++) {
            double head = view(p, first, firstUnits, w, whole, 0, at, wholeFirst, pairing);
            if (head < Math.min(least, pairing.budget())) {
                least = Math.min(least, head + view(p, second, secondUnits, w, whole, at, length, wholeFirst, pairing));
            }
            double tail = view(p, first, firstUnits, w, whole, at, length, wholeFirst, pairing);
            if (tail < Math.min(least, pairing.budget())) {
                double other = view(p, second, secondUnits, w, whole, 0, at, wholeFirst, pairing);
                least = Math.min(least, tail + other + OTHER_ORDER);
            }
        }
        return least;
    }

    private static double view(
            int[] p, int field, int units, int[] w, int whole, int from, int to, boolean wholeFirst, Pairing pairing) {
        double least = Alignment.MOST;
        int unit = field;
        for (int i = 0; i < units; i++) {
            double reading = readingCost(p, field, unit);
            if (reading >= least) {
                return least;
            }
            int count = Slice.count(p, unit);
            double budget = Math.min(pairing.budget(), least - reading);
            double cost = wholeFirst
                    ? Alignment.between(w, whole, from, to, p, unit, 0, count, true, budget, pairing.costs())
                    : Alignment.between(p, unit, 0, count, w, whole, from, to, true, budget, pairing.costs());
            least = Math.min(least, reading + cost);
            unit = Slice.nextUnit(p, unit);
        }
        return least;
    }

    /** What is between two fields, by their readings that go together best. */
    static double fields(int[] a, int aField, int aUnits, int[] b, int bField, int bUnits, Pairing pairing) {
        double least = Alignment.MOST;
        int aUnit = aField;
        for (int i = 0; i < Math.min(aUnits, pairing.readings()); i++) {
            double aReading = readingCost(a, aField, aUnit);
            if (aReading >= least) {
                return least;
            }
            int bUnit = bField;
            for (int j = 0; j < Math.min(bUnits, pairing.readings()); j++) {
                double reading = aReading + readingCost(b, bField, bUnit);
                if (reading >= least) {
                    break;
                }
                least = Math.min(least, reading + units(a, aUnit, b, bUnit, least - reading, pairing));
                bUnit = Slice.nextUnit(b, bUnit);
            }
            aUnit = Slice.nextUnit(a, aUnit);
        }
        return least;
    }

    private static double units(int[] a, int aUnit, int[] b, int bUnit, double budget, Pairing pairing) {
        int aLongs = Slice.longs(a, aUnit);
        int bLongs = Slice.longs(b, bUnit);
        double lengths = pairing.firstLonger() * Integer.bitCount(aLongs & ~bLongs)
                + pairing.secondLonger() * Integer.bitCount(bLongs & ~aLongs);
        return lengths
                + Alignment.between(
                        a,
                        aUnit,
                        0,
                        Slice.count(a, aUnit),
                        b,
                        bUnit,
                        0,
                        Slice.count(b, bUnit),
                        true,
                        Math.min(pairing.budget(), budget),
                        pairing.costs());
    }
}
