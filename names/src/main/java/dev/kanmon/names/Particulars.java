package dev.kanmon.names;

import org.jspecify.annotations.Nullable;

/**
 * Nationality and sex in one int, so that millions lie in one array, and what they say of two persons being one.
 *
 * <p>Persons have several nationalities, and lists err in both; so neither rules anybody out. The ratios are assumed.
 */
final class Particulars {
    private static final int LETTER_BITS = 5;
    private static final int SEX_SHIFT = 3 * LETTER_BITS;
    private static final int NATIONALITY = (1 << SEX_SHIFT) - 1;

    private static final double SAME_NATIONALITY = 2;
    private static final double OTHER_NATIONALITY = 0.4;
    private static final double SAME_SEX = 1.6;
    private static final double OTHER_SEX = 0.1;

    private Particulars() {}

    /** What is absent, or no alpha-3, is 0 in its place. */
    static int packed(@Nullable String nationality, @Nullable Sex sex) {
        return alpha3(nationality) | number(sex) << SEX_SHIFT;
    }

    /** Likelihood ratio for one person against two, of two packed values. */
    static double ratio(int a, int b) {
        return ratio(a & NATIONALITY, b & NATIONALITY, SAME_NATIONALITY, OTHER_NATIONALITY)
                * ratio(a >>> SEX_SHIFT, b >>> SEX_SHIFT, SAME_SEX, OTHER_SEX);
    }

    private static double ratio(int a, int b, double same, double other) {
        return a == 0 || b == 0 ? 1 : a == b ? same : other;
    }

    private static int number(@Nullable Sex sex) {
        return switch (sex) {
            case FEMALE -> 1;
            case MALE -> 2;
            case null -> 0;
        };
    }

    private static int alpha3(@Nullable String nationality) {
        if (nationality == null || nationality.length() != 3) {
            return 0;
        }
        int packed = 0;
        for (int i = 0; i < 3; i++) {
            char letter = nationality.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                return 0;
            }
            packed = packed << LETTER_BITS | (letter - 'A' + 1);
        }
        return packed;
    }
}
