package dev.kanmon.names.japanese;

import dev.kanmon.names.reading.Ints;

/**
 * How a Japanese reading lies in ints: length, ln P(letters), ln of rarity, kind and number of groups, for kanji a hash of
 * them; then the groups. A group is one way to part the name: a head with its weight and the number of units of two
 * fields, the second empty where the writing does not part them; then the units. A unit is one reading of a field: a head
 * with the number of morae, the weight, and where vowels are long; then the morae, four an int.
 */
final class Slice {
    /** The contract's bound on a slice. */
    static final int MAXIMUM_INTS = 64;

    static final int LATIN = 0;
    static final int KANA = 1;
    static final int HANGUL = 2;

    /** Kanji alone, and kanji with kana. */
    static final int HAN = 3;

    static final int MIXED = 4;

    private static final int LN = 1;
    private static final int RARITY = 2;
    private static final int KIND = 3;
    private static final int IDENTITY = 4;

    /** Weights are kept as sixteenths of minus ln, up to 255 of them. */
    private static final double WEIGHT_STEP = 1.0 / 16;

    private static final int WEIGHT_MAXIMUM = 255;

    private Slice() {}

    static void begin(Ints out, int kind, double ln, double rarity, int identity, int groups, boolean ordered) {
        out.add(0);
        out.add(Float.floatToRawIntBits((float) ln));
        out.add(Float.floatToRawIntBits((float) rarity));
        out.add(kind | groups << 3 | (ordered ? 1 << 8 : 0));
        if (kind >= HAN) {
            out.add(identity);
        }
    }

    static void written(Ints out, int at, double ln, double rarity) {
        out.set(at + LN, Float.floatToRawIntBits((float) ln));
        out.set(at + RARITY, Float.floatToRawIntBits((float) rarity));
    }

    /** Says how many groups were written after all. */
    static void groups(Ints out, int at, int groups) {
        out.set(at + KIND, (out.values()[at + KIND] & ~(31 << 3)) | groups << 3);
    }

    static void group(Ints out, double ln, int firstUnits, int secondUnits) {
        out.add(firstUnits | secondUnits << 8 | quantised(ln) << 16);
    }

    static void unit(Ints out, Morae morae, double ln) {
        int count = morae.size();
        out.add(count | quantised(ln) << 5 | morae.longs() << 13);
        for (int i = 0; i < count; i += 4) {
            int packed = 0;
            for (int j = i; j < Math.min(count, i + 4); j++) {
                packed |= morae.mora(j) << (8 * (j - i));
            }
            out.add(packed);
        }
    }

    /** Ints that a unit of so many morae takes. */
    static int unitInts(int morae) {
        return 1 + (morae + 3) / 4;
    }

    private static int quantised(double ln) {
        return Math.clamp(Math.round(-ln / WEIGHT_STEP), 0, WEIGHT_MAXIMUM);
    }

    static double ln(int[] slice, int at) {
        return Float.intBitsToFloat(slice[at + LN]);
    }

    static double rarity(int[] slice, int at) {
        return Float.intBitsToFloat(slice[at + RARITY]);
    }

    static int kind(int[] slice, int at) {
        return slice[at + KIND] & 7;
    }

    static int groups(int[] slice, int at) {
        return slice[at + KIND] >> 3 & 31;
    }

    /** Whether the first field is known to be the surname. */
    static boolean ordered(int[] slice, int at) {
        return (slice[at + KIND] >> 8 & 1) == 1;
    }

    static int identity(int[] slice, int at) {
        return slice[at + IDENTITY];
    }

    static int firstGroup(int[] slice, int at) {
        return at + (kind(slice, at) >= HAN ? IDENTITY + 1 : IDENTITY);
    }

    static int firstUnits(int[] slice, int group) {
        return slice[group] & 0xFF;
    }

    static int secondUnits(int[] slice, int group) {
        return slice[group] >> 8 & 0xFF;
    }

    static double groupWeight(int[] slice, int group) {
        return -(slice[group] >>> 16) * WEIGHT_STEP;
    }

    static int secondField(int[] slice, int group) {
        return skip(slice, group + 1, firstUnits(slice, group));
    }

    static int nextGroup(int[] slice, int group) {
        return skip(slice, group + 1, firstUnits(slice, group) + secondUnits(slice, group));
    }

    private static int skip(int[] slice, int unit, int units) {
        int at = unit;
        for (int i = 0; i < units; i++) {
            at = nextUnit(slice, at);
        }
        return at;
    }

    static int nextUnit(int[] slice, int unit) {
        return unit + unitInts(count(slice, unit));
    }

    static int count(int[] slice, int unit) {
        return slice[unit] & 31;
    }

    static double weight(int[] slice, int unit) {
        return -(slice[unit] >> 5 & 0xFF) * WEIGHT_STEP;
    }

    static int longs(int[] slice, int unit) {
        return slice[unit] >>> 13;
    }

    static int mora(int[] slice, int unit, int index) {
        return slice[unit + 1 + (index >> 2)] >>> (8 * (index & 3)) & 0xFF;
    }
}
