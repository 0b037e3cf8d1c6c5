package dev.kanmon.names.japanese;

/**
 * What it costs to take one mora for another: nearly nothing where two writings of one name differ so, 1 and more where
 * two names do. What costs little never changes the {@linkplain Skeleton skeleton}.
 */
final class MoraCosts {
    private static final int WIDTH = Mora.LAST + 1;

    private static final float ANOTHER_SOUND = 0.95f;
    private static final float VOICED = 0.85f;

    /** No two morae of different skeletons cost less, but where an H marks a length. */
    static final float OTHER_SKELETON = VOICED;

    private static final float ANOTHER_MORA = 1.3f;

    /** Hangul has one letter for both at the start of a name. */
    private static final float OPEN_IN_HANGUL = 0.01f;

    private static final float LAX_WITHIN = 0.16f;
    private static final float TENSE_FOR_VOICED = 0.4f;
    private static final float HANGUL_NEAR = 0.25f;

    /** Latin or kana on both sides. */
    static final MoraCosts PLAIN = new MoraCosts(false, false);

    /** Hangul on one side; it stands first. */
    static final MoraCosts HANGUL = new MoraCosts(true, false);

    static final MoraCosts BOTH_HANGUL = new MoraCosts(true, true);

    private final float[] first = new float[WIDTH * WIDTH];
    private final float[] later = new float[WIDTH * WIDTH];

    private MoraCosts(boolean hangul, boolean both) {
        for (int a = 1; a < WIDTH; a++) {
            for (int b = 1; b < WIDTH; b++) {
                first[a * WIDTH + b] =
                        both ? Math.min(cost(a, b, true, true), cost(b, a, true, true)) : cost(a, b, hangul, true);
                later[a * WIDTH + b] =
                        both ? Math.min(cost(a, b, true, false), cost(b, a, true, false)) : cost(a, b, hangul, false);
            }
        }
    }

    float cost(int a, int b, boolean atStart) {
        return (atStart ? first : later)[a * WIDTH + b];
    }

    private static float cost(int a, int b, boolean hangul, boolean atStart) {
        if (a == b) {
            return 0;
        }
        if (!Mora.hasVowel(a) || !Mora.hasVowel(b)) {
            return ANOTHER_MORA;
        }
        if (hangul && Skeleton.of(a) == Skeleton.of(b)) {
            return inHangul(Mora.onset(a), Mora.onset(b), atStart);
        }
        if (Mora.vowel(a) == Mora.vowel(b)) {
            return Mora.voiced(Mora.onset(a)) == Mora.voiced(Mora.onset(b)) ? VOICED : ANOTHER_SOUND;
        }
        return Mora.onset(a) == Mora.onset(b) ? ANOTHER_SOUND : ANOTHER_MORA;
    }

    /** The first onset as Hangul gave it. */
    private static float inHangul(int a, int b, boolean atStart) {
        boolean hissing = isHissing(a) && isHissing(b);
        if (hissing && (Mora.plain(a) == Mora.Z) == (Mora.plain(b) == Mora.Z)) {
            return a == Mora.T || b == Mora.T ? HANGUL_NEAR : OPEN_IN_HANGUL;
        }
        boolean lax = isVoiced(a);
        if (lax == isVoiced(b)) {
            return HANGUL_NEAR;
        }
        if (lax) {
            return atStart ? OPEN_IN_HANGUL : LAX_WITHIN;
        }
        return TENSE_FOR_VOICED;
    }

    private static boolean isHissing(int onset) {
        return onset == Mora.Z || onset == Mora.ZY || onset == Mora.T || onset == Mora.TY;
    }

    private static boolean isVoiced(int onset) {
        return switch (onset) {
            case Mora.G, Mora.GY, Mora.Z, Mora.ZY, Mora.D, Mora.B, Mora.BY -> true;
            default -> false;
        };
    }
}
