package dev.kanmon.names.japanese;

import dev.kanmon.names.reading.Keys;

/** Keys of a reading in an index: both fields' skeletons, whichever stands first. */
final class JapaneseKeys {
    /**
     * A kanji name is posted under each of its readings that costs no more than this, which is each that lets {@code same}
     * reach {@link Likening#FOUND}.
     */
    private static final double MOST_READING_COST = -StrictMath.log(Likening.FOUND);

    /** Keeps keys of Japanese readings from those of other languages. */
    private static final int KIND = 2;

    private JapaneseKeys() {}

    static void add(int[] slice, int at, Keys out) {
        int group = Slice.firstGroup(slice, at);
        for (int i = Slice.groups(slice, at); i > 0; i--) {
            if (Slice.secondUnits(slice, group) > 0) {
                parted(slice, group, out);
            } else {
                unparted(slice, group, out);
            }
            group = Slice.nextGroup(slice, group);
        }
    }

    private static void parted(int[] slice, int group, Keys out) {
        double groupCost = Likening.groupCost(slice, group);
        int first = group + 1;
        for (int i = Slice.firstUnits(slice, group); i > 0; i--) {
            long firstHash = Skeleton.hash(slice, first, 0, Slice.count(slice, first));
            double firstCost = groupCost + Likening.readingCost(slice, group + 1, first);
            int secondField = Slice.secondField(slice, group);
            int second = secondField;
            for (int j = Slice.secondUnits(slice, group); j > 0; j--) {
                if (firstCost + Likening.readingCost(slice, secondField, second) <= MOST_READING_COST) {
                    double ln =
                            Slice.groupWeight(slice, group) + Slice.weight(slice, first) + Slice.weight(slice, second);
                    long secondHash = Skeleton.hash(slice, second, 0, Slice.count(slice, second));
                    add(firstHash + secondHash, StrictMath.exp(ln), out);
                }
                second = Slice.nextUnit(slice, second);
            }
            first = Slice.nextUnit(slice, first);
        }
    }

    /** Whole, and parted wherever it may be. */
    private static void unparted(int[] slice, int group, Keys out) {
        int unit = group + 1;
        for (int i = Slice.firstUnits(slice, group); i > 0; i--) {
            double weight = StrictMath.exp(Slice.weight(slice, unit));
            int count = Slice.count(slice, unit);
            add(Skeleton.hash(slice, unit, 0, count), weight, out);
            for (int at = 1; at < count; at++) {
                add(Skeleton.hash(slice, unit, 0, at) + Skeleton.hash(slice, unit, at, count), weight, out);
            }
            unit = Slice.nextUnit(slice, unit);
        }
    }

    private static void add(long hash, double weight, Keys out) {
        int key = Keys.mix(KIND, hash);
        for (int i = 0; i < out.size(); i++) {
            if (out.key(i) == key) {
                return;
            }
        }
        out.add(key, (float) weight);
    }
}
