package dev.kanmon.names.chinese;

/** Compares readings of Chinese names. Immutable. */
final class ChineseLikeness {
    /** Two syllables that share no character. */
    static final double OTHER_SYLLABLE = 0.02;

    /** Different characters of one sound: another name, or one of few names heard and written down anew. */
    private static final double SAME_SOUND = 0.25;

    /** Each further character of the same sound says little more. */
    private static final double SAME_SOUND_AGAIN = 0.8;

    /** A surname or given name of one syllable against one of two. */
    private static final double OTHER_COUNT = 0.02;

    /** One has a Western name and the other none; both have other ones. */
    private static final double WESTERN_ADDED = 0.92;

    private static final double WESTERN_OTHER = 0.5;

    private static final int HEAD = Divisions.HEAD;

    private final ChineseModel model;

    ChineseLikeness(ChineseModel model) {
        this.model = model;
    }

    /** From 0 to 1, symmetric. */
    double same(int[] a, int aAt, int[] b, int bAt) {
        double best = 0;
        int aEnd = aAt + a[aAt];
        int bEnd = bAt + b[bAt];
        for (int i = aAt + HEAD; i < aEnd; i += Divisions.length(a[i])) {
            for (int j = bAt + HEAD; j < bEnd; j += Divisions.length(b[j])) {
                double most = Divisions.factor(a[i]) * Divisions.factor(b[j]);
                if (most > best) {
                    best = Math.max(best, most * units(a, i, b, j));
                }
            }
        }
        return best * western(a[aAt + 2], b[bAt + 2]);
    }

    private static double western(int a, int b) {
        if (a == b) {
            return 1;
        }
        return a == 0 || b == 0 ? WESTERN_ADDED : WESTERN_OTHER;
    }

    /** How far two divisions agree. */
    double units(int[] a, int i, int[] b, int j) {
        int surname = Divisions.surname(a[i]);
        int count = surname + Divisions.given(a[i]);
        if (surname != Divisions.surname(b[j]) || Divisions.given(a[i]) != Divisions.given(b[j])) {
            return OTHER_COUNT;
        }
        double product = 1;
        boolean heardAlike = false;
        for (int k = 0; k < count; k++) {
            int first = Divisions.unit(a, i, k);
            int second = Divisions.unit(b, j, k);
            int position = position(k);
            if (first != second && (first & second & Divisions.CHARACTER) != 0) {
                if (!soundAlike(first, second, position)) {
                    product *= OTHER_SYLLABLE;
                } else {
                    product *= heardAlike ? SAME_SOUND_AGAIN : SAME_SOUND;
                    heardAlike = true;
                }
            } else {
                product *= unit(first, second, position);
            }
        }
        return product;
    }

    /** The second of two surname characters (徒 in 司徒) is seldom a surname of its own and weighed like any other. */
    static int position(int place) {
        return place == 0 ? Characters.SURNAME : Characters.GIVEN;
    }

    /** How far two units agree, not both of them characters unless equal. */
    double unit(int first, int second, int position) {
        if (first == second) {
            return 1;
        }
        double agreement;
        if ((first & Divisions.CHARACTER) != 0) {
            agreement = suits(second, first & ~Divisions.CHARACTER, position);
        } else if ((second & Divisions.CHARACTER) != 0) {
            agreement = suits(first, second & ~Divisions.CHARACTER, position);
        } else {
            agreement = model.agreement(first, second, position);
        }
        return Math.max(agreement, OTHER_SYLLABLE);
    }

    private double suits(int form, int character, int position) {
        return share(model.formCodes(form, position), model.characterCodes(character, position))
                ? model.form(form, position).suits(character)
                : 0;
    }

    private boolean soundAlike(int first, int second, int position) {
        return share(
                model.characterCodes(first & ~Divisions.CHARACTER, position),
                model.characterCodes(second & ~Divisions.CHARACTER, position));
    }

    static boolean share(short[] a, short[] b) {
        for (short one : a) {
            for (short other : b) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** ln of the share of Chinese who bear the name, by its likeliest division. */
    double rarity(int[] reading, int at) {
        int head = at + HEAD;
        int surname = Divisions.surname(reading[head]);
        int given = Divisions.given(reading[head]);
        double log = given == 1 ? LatinDivider.LOG_ONE_SYLLABLE : LatinDivider.LOG_TWO_SYLLABLES;
        for (int k = 0; k < surname + given; k++) {
            int unit = Divisions.unit(reading, head, k);
            int position = position(k);
            double share = (unit & Divisions.CHARACTER) != 0
                    ? model.characters.weight(unit & ~Divisions.CHARACTER, position)
                    : model.form(unit, position).bearers();
            log += StrictMath.log(Math.min(1, share));
        }
        return log;
    }
}
