package dev.kanmon.names.japanese;

/**
 * The coarse form under which names are found: voiced and unvoiced are one, as they are at the start of a name in Hangul,
 * and what lengthens or doubles is left out, as is an H behind an O, which may be a mark of length.
 */
final class Skeleton {
    private static final int[] COARSE = coarse();

    private Skeleton() {}

    private static int[] coarse() {
        int[] coarse = new int[Mora.LAST + 1];
        for (int mora = 1; mora <= Mora.LAST; mora++) {
            coarse[mora] = Mora.hasVowel(mora) ? coarse(Mora.onset(mora), Mora.vowel(mora)) : mora;
        }
        return coarse;
    }

    private static int coarse(int onset, int vowel) {
        int coarse = switch (onset) {
            case Mora.Z, Mora.ZY, Mora.TY -> Mora.ZY;
            case Mora.T -> vowel == Mora.I || vowel == Mora.U ? Mora.ZY : Mora.D;
            default -> Mora.voiced(onset);
        };
        return coarse * Mora.VOWELS + vowel + 1;
    }

    /** The coarse form of one mora. */
    static int of(int mora) {
        return COARSE[mora];
    }

    /** Hash of the skeleton of a unit's morae from {@code from} to {@code to}. */
    static long hash(int[] slice, int unit, int from, int to) {
        long hash = 1;
        int vowel = -1;
        for (int i = from; i < to; i++) {
            int mora = Slice.mora(slice, unit, i);
            if (mora == Mora.STOP) {
                continue;
            }
            int coarse = COARSE[mora];
            if (Mora.hasVowel(mora)) {
                int onset = Mora.onset(coarse);
                int its = Mora.vowel(mora);
                if (vowel == Mora.O) {
                    onset = onset == Mora.H ? Mora.BARE : onset == Mora.HY ? Mora.Y : onset;
                }
                if (onset == Mora.BARE && (its == vowel || (its == Mora.U && vowel == Mora.O))) {
                    continue;
                }
                coarse = onset * Mora.VOWELS + its + 1;
                vowel = its;
            } else {
                vowel = -1;
            }
            hash = (hash ^ coarse) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 31;
        }
        return hash;
    }
}
