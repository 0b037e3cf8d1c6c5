package dev.kanmon.names.general;

/**
 * How likely two tokens that are not written alike are spellings of one. A logistic model of their distance, of how much
 * they tell (two common names that are near are two names; a rare one that is near is a slip), and of what they share.
 *
 * <p>The weights were fitted by logistic regression, on pairs of tokens left over once the equal tokens of two names of
 * one sanctions list are paired: aliases of one person against persons who share a token.
 */
final class TokenLikeness {
    /** Less is no pair. */
    static final double LEAST = 0.1;

    /** A pair that may stand before joined parts are looked for; as likely as not, so that ln of its odds is 0. */
    static final double FIRM = 0.5;

    static final int SKELETON = 1;
    static final int FIRST = 2;
    static final int LAST = 4;
    /** One is the beginning of the other. */
    static final int SHORTENED = 8;

    /** They are written in other kinds of script, so that equal spelling was never to be had. */
    static final int ACROSS_SCRIPTS = 16;

    private static final double BIAS = -3.33;
    private static final double DISTANCE = -3.14;
    private static final double CHANGES = -0.84;
    private static final double LESS_INFORMATION = 0.141;
    private static final double MORE_INFORMATION = 0.214;
    private static final double SAME_SKELETON = 1.39;
    private static final double SAME_FIRST = 0.61;
    private static final double SAME_LAST = 0.41;
    private static final double IS_SHORTENED = 1.76;
    private static final double IS_ACROSS = 2;

    /**
     * Most changes a letter of a pair across scripts: vowels and R are cheap there, and any two rare tokens would make a pair.
     */
    private static final double CHANGES_ACROSS = 0.22;

    /** ln of the odds of {@link #LEAST}. */
    private static final double LEAST_SUM = StrictMath.log(LEAST / (1 - LEAST));

    private TokenLikeness() {}

    /** From 0 to 1. */
    static double of(double changes, double meanLength, double support) {
        return 1 / (1 + StrictMath.exp(-(support + changes * (DISTANCE / meanLength + CHANGES))));
    }

    /**
     * What speaks for a pair before its distance is known.
     *
     * @param shared of {@link #SKELETON}, {@link #FIRST}, {@link #LAST}, {@link #SHORTENED}, {@link #ACROSS_SCRIPTS}
     */
    static double support(double informationA, double informationB, int shared) {
        return BIAS
                + LESS_INFORMATION * Math.min(informationA, informationB)
                + MORE_INFORMATION * Math.max(informationA, informationB)
                + ((shared & SKELETON) != 0 ? SAME_SKELETON : 0)
                + ((shared & FIRST) != 0 ? SAME_FIRST : 0)
                + ((shared & LAST) != 0 ? SAME_LAST : 0)
                + ((shared & SHORTENED) != 0 ? IS_SHORTENED : 0)
                + ((shared & ACROSS_SCRIPTS) != 0 ? IS_ACROSS : 0);
    }

    /** Changes beyond which the likeness is under {@link #LEAST}; negative where it is without any. */
    static double mostChanges(double meanLength, double support, int shared) {
        double most = (support - LEAST_SUM) / -(DISTANCE / meanLength + CHANGES);
        return (shared & ACROSS_SCRIPTS) == 0 ? most : Math.min(most, CHANGES_ACROSS * meanLength);
    }

    /** Changes beyond which the likeness is under {@link #FIRM}; negative where it is without any. */
    static double mostFirmChanges(double meanLength, double support) {
        return support / -(DISTANCE / meanLength + CHANGES);
    }
}
