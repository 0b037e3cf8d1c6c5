package dev.kanmon.names.chinese;

import dev.kanmon.names.chinese.ChineseModel.Compound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides a name in Latin letters, under each mixture of customs in which names are written. */
final class LatinDivider {
    /** Parts of a name that is read: two of a surname, two of a given name, two Western names. */
    private static final int MAXIMUM_PARTS = 6;

    private static final int MAXIMUM_WESTERN = 2;

    /** ln of the share of names with a Western name beside the Chinese one, and of each of its letters. */
    private static final double LOG_WESTERN = -2.5;

    private static final double LOG_LETTER = -2.6;
    private static final double LOG_FIRST = StrictMath.log(0.85);
    private static final double LOG_LAST = StrictMath.log(0.15);

    /** Where the writing tells the surname, it seldom errs. */
    private static final double LOG_AGAINST_WRITING = StrictMath.log(0.02);

    static final double LOG_ONE_SYLLABLE = StrictMath.log(0.2);
    static final double LOG_TWO_SYLLABLES = StrictMath.log(0.8);

    /** A custom of the surname and those of the given name, with the share of names in Latin letters. */
    private record Mixture(Custom surname, List<Custom> given, double logShare) {
        static Mixture of(double share, Custom surname, Custom... given) {
            return new Mixture(surname, List.of(given), StrictMath.log(share));
        }
    }

    /** Shares by the people who travel; the second custom of a given name is the less usual one. */
    private static final List<Mixture> MIXTURES = List.of(
            Mixture.of(0.6, Custom.PINYIN, Custom.PINYIN),
            Mixture.of(0.12, Custom.TAIWAN, Custom.TAIWAN),
            Mixture.of(0.15, Custom.CANTONESE, Custom.CANTONESE),
            Mixture.of(0.07, Custom.SOUTHERN, Custom.SOUTHERN, Custom.PINYIN),
            Mixture.of(0.02, Custom.SOUTHERN, Custom.CANTONESE),
            Mixture.of(0.02, Custom.CANTONESE, Custom.PINYIN),
            Mixture.of(0.02, Custom.CANTONESE, Custom.SOUTHERN));

    private static final double LOG_SECOND_CUSTOM = StrictMath.log(0.5);

    private final ChineseModel model;
    private final Divisions out;
    private final List<String> parts;
    private final int surnameParts;
    private final @Nullable Spelled[] whole;
    private final Spelled[][][] cuts;
    private final List<List<Compound>> joinedSurnames = new ArrayList<>();
    private final List<List<Compound>> splitSurnames = new ArrayList<>();

    LatinDivider(ChineseModel model, List<String> parts, int surnameParts, Divisions out) {
        this.model = model;
        this.parts = parts;
        this.surnameParts = surnameParts;
        this.out = out;
        whole = new Spelled[parts.size()];
        cuts = new Spelled[parts.size()][][];
    }

    void divide() {
        if (parts.size() < 2 || parts.size() > MAXIMUM_PARTS) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            whole[i] = part.length() <= ChineseModel.LONGEST_SYLLABLE ? model.spelled(part) : null;
            cuts[i] = cuts(part);
            joinedSurnames.add(model.compounds(part));
            splitSurnames.add(i + 1 < parts.size() ? model.compounds(part + parts.get(i + 1)) : List.of());
        }
        for (Mixture mixture : MIXTURES) {
            for (int i = 0; i < parts.size(); i++) {
                surnameAt(mixture, i);
            }
        }
    }

    private Spelled[][] cuts(String part) {
        if (part.length() > 2 * ChineseModel.LONGEST_SYLLABLE) {
            return new Spelled[0][];
        }
        Spelled[][] found = new Spelled[part.length()][];
        int count = 0;
        int first = Math.max(1, part.length() - ChineseModel.LONGEST_SYLLABLE);
        for (int at = first; at < part.length() && at <= ChineseModel.LONGEST_SYLLABLE; at++) {
            Spelled left = model.spelled(part.substring(0, at));
            Spelled right = left == null ? null : model.spelled(part.substring(at));
            if (left != null && right != null) {
                found[count++] = new Spelled[] {left, right};
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void surnameAt(Mixture mixture, int at) {
        Spelled one = whole[at];
        if (one != null && one.form(mixture.surname) >= 0) {
            double logWeight = one.logWeight(mixture.surname, Characters.SURNAME);
            if (logWeight > Double.NEGATIVE_INFINITY) {
                givenBeside(mixture, at, 1, new int[] {one.form(mixture.surname)}, logWeight);
            }
        }
        compounds(mixture, at, 1, joinedSurnames.get(at));
        compounds(mixture, at, 2, splitSurnames.get(at));
    }

    private void compounds(Mixture mixture, int at, int span, List<Compound> compounds) {
        for (Compound compound : compounds) {
            if (compound.custom() == mixture.surname) {
                givenBeside(mixture, at, span, new int[] {compound.first(), compound.second()}, compound.logWeight());
            }
        }
    }

    private void givenBeside(Mixture mixture, int surnameAt, int span, int[] surname, double logWeight) {
        for (int at = 0; at < parts.size(); at++) {
            for (int givenParts = 1; givenParts <= 2 && at + givenParts <= parts.size(); givenParts++) {
                boolean apart = at + givenParts <= surnameAt || at >= surnameAt + span;
                int western = parts.size() - span - givenParts;
                if (apart && western <= MAXIMUM_WESTERN && isGiven(at, givenParts)) {
                    double log = logWeight
                            + mixture.logShare
                            + order(surnameAt, span, at > surnameAt)
                            + western(surnameAt, span, at, givenParts);
                    int hash = westernHash(surnameAt, span, at, givenParts);
                    given(mixture, surname, at, givenParts, log, hash);
                }
            }
        }
    }

    private boolean isGiven(int at, int givenParts) {
        return givenParts == 2 ? whole[at] != null && whole[at + 1] != null : whole[at] != null || cuts[at].length > 0;
    }

    private void given(Mixture mixture, int[] surname, int at, int givenParts, double logWeight, int hash) {
        Spelled first = whole[at];
        Spelled second = givenParts == 2 ? whole[at + 1] : null;
        if (first != null && second != null) {
            two(mixture, surname, first, second, logWeight, hash);
        } else if (givenParts == 1) {
            if (first != null) {
                one(mixture, surname, first, logWeight, hash);
            }
            for (Spelled[] cut : cuts[at]) {
                two(mixture, surname, cut[0], cut[1], logWeight, hash);
            }
        }
    }

    private void one(Mixture mixture, int[] surname, Spelled given, double logWeight, int hash) {
        for (Custom custom : mixture.given) {
            double log = logWeight + LOG_ONE_SYLLABLE + logGiven(mixture, given, custom);
            if (log > Double.NEGATIVE_INFINITY) {
                int[] units = Arrays.copyOf(surname, surname.length + 1);
                units[surname.length] = given.form(custom);
                out.add(log, surname.length, units, hash);
            }
        }
    }

    private void two(Mixture mixture, int[] surname, Spelled first, Spelled second, double logWeight, int hash) {
        for (Custom a : mixture.given) {
            for (Custom b : mixture.given) {
                double log = logWeight + LOG_TWO_SYLLABLES + logGiven(mixture, first, a) + logGiven(mixture, second, b);
                if (log > Double.NEGATIVE_INFINITY) {
                    int[] units = Arrays.copyOf(surname, surname.length + 2);
                    units[surname.length] = first.form(a);
                    units[surname.length + 1] = second.form(b);
                    out.add(log, surname.length, units, hash);
                }
            }
        }
    }

    private static double logGiven(Mixture mixture, Spelled spelled, Custom custom) {
        double second = custom == mixture.given.getFirst() ? 0 : LOG_SECOND_CUSTOM;
        return second + spelled.logWeight(custom, Characters.GIVEN);
    }

    private double order(int surnameAt, int span, boolean surnameFirst) {
        if (surnameParts == 0) {
            return surnameFirst ? LOG_FIRST : LOG_LAST;
        }
        boolean told = surnameParts > 0 ? surnameAt + span <= surnameParts : surnameAt >= parts.size() + surnameParts;
        return told ? 0 : LOG_AGAINST_WRITING;
    }

    private double western(int surnameAt, int span, int givenAt, int givenParts) {
        double logWeight = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isLeft(i, surnameAt, span, givenAt, givenParts)) {
                logWeight += LOG_WESTERN + LOG_LETTER * parts.get(i).length();
            }
        }
        return logWeight;
    }

    private int westernHash(int surnameAt, int span, int givenAt, int givenParts) {
        int hash = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isLeft(i, surnameAt, span, givenAt, givenParts)) {
                hash += parts.get(i).hashCode() | 1;
            }
        }
        return hash;
    }

    private static boolean isLeft(int part, int surnameAt, int span, int givenAt, int givenParts) {
        return (part < surnameAt || part >= surnameAt + span) && (part < givenAt || part >= givenAt + givenParts);
    }
}
