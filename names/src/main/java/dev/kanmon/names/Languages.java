package dev.kanmon.names;

import dev.kanmon.names.chinese.ChineseNames;
import dev.kanmon.names.general.GeneralNames;
import dev.kanmon.names.japanese.JapaneseNames;
import dev.kanmon.names.korean.KoreanNames;
import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.reading.LanguageReader;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import dev.kanmon.names.script.Script;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name under every hypothesis of its language at once.
 *
 * <p>The reading of a name is a row of blocks, one for each language that it may belong to, in the order of {@link
 * Language}: the language's number, then its reader's slice with the posterior P(language | letters) in place of ln
 * P(letters | language). Hypotheses that are hopeless are dropped, but for the general one, by which a name with a slip in
 * it is still found.
 *
 * <p>Two names are compared under each language that both may belong to; what the languages say is weighted by how likely
 * both belong to it. So KIM MIN JUN and KIM MIN JUNG, one letter apart in general, are other names because they are Korean.
 */
final class Languages {
    /** How far the readers' likelihoods are believed: they are models of names seen, and wrong about the next one. */
    private static final double TRUST = 0.7;

    /** Posterior below which a hypothesis is dropped. */
    private static final double LEAST_POSTERIOR = 0.002;

    /**
     * The most that one language's odds may weigh: so that a language to which two names hardly belong does not decide by
     * being sure.
     */
    private static final double SUREST = 0.99;

    /** What the readers say above that, so that the surer of two sure pairs still stands first. */
    private static final double ORDER = 1e-3;

    /** A weight, against those of the languages before, that does not pay the comparing. */
    private static final double NEGLIGIBLE = 1e-4;

    /** What letters alike are worth where the language says that the names are others: enough to rank, never to alert. */
    private static final double LETTERS_ALONE = 0.02;

    /** What a nationality is worth in favour of its language, as a factor. */
    private static final double NATIONALITY_FACTOR = 20;

    /** So that a language counts that both surely belong to, even where it says that they differ. */
    private static final double UNDECIDED = 0.05;

    /** Kind of the key of a whole reading; the readers' own kinds are others. */
    private static final int EXACT = 0x3D;

    /** Characters from which a name in Han characters alone may be a transcription that no reader knows. */
    private static final int LONG_HAN = 5;

    private static final Language[] ALL = Language.values();

    private Languages() {}

    /** The languages in the order in which their blocks stand. */
    enum Language {
        KOREAN(0, 1, List.of("KOR", "PRK")),
        JAPANESE(1, 1, List.of("JPN")),
        CHINESE(2, 0.05, List.of("CHN", "TWN", "HKG", "MAC", "SGP")),
        GENERAL(3, 1, List.of());

        /** Its place in {@link Language#values}; what a reading calls it by. */
        private final int number;

        private final double prior;

        /** Immutable, as {@code List.of} makes it, which its type does not say. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> states;

        Language(int number, double prior, List<String> states) {
            this.number = number;
            this.prior = prior;
            this.states = states;
        }

        LanguageReader reader() {
            return switch (this) {
                case KOREAN -> KoreanNames.standard();
                case JAPANESE -> JapaneseNames.standard();
                case CHINESE -> ChineseNames.standard();
                case GENERAL -> GeneralNames.standard();
            };
        }
    }

    /**
     * Appends the reading of a name to {@code out}; by its looks where no language can read it, nothing
     * where it has no letter.
     */
    static void read(NameParts name, @Nullable String nationality, Ints out) {
        int start = out.size();
        double most = Double.NEGATIVE_INFINITY;
        for (Language language : ALL) {
            int block = out.size();
            out.add(language.number);
            language.reader().read(name, out);
            if (out.values()[block + 1] == 1) {
                out.cut(block);
            } else {
                most = Math.max(most, Float.intBitsToFloat(out.values()[block + 2]));
            }
        }
        if (out.size() == start || isLongHan(name)) {
            most = readAsWritten(name, most, out);
        }
        double total = 0;
        for (int block = start; block < out.size(); block = next(out.values(), block)) {
            Language language = ALL[out.values()[block]];
            double weight = language.prior
                    * StrictMath.exp(TRUST * (Float.intBitsToFloat(out.values()[block + 2]) - most))
                    * (nationality != null && language.states.contains(nationality) ? NATIONALITY_FACTOR : 1);
            total += weight;
            out.set(block + 2, Float.floatToRawIntBits((float) weight));
        }
        drop(start, total, out);
    }

    /** Longer than the Han names of Chinese and Koreans; of Japanese some are, of Uyghurs, Mongols and foreigners most. */
    private static boolean isLongHan(NameParts name) {
        int characters = 0;
        for (NamePart part : name.parts()) {
            characters += part.letters().codePointCount(0, part.letters().length());
        }
        return characters >= LONG_HAN && name.isAll(Script.HAN);
    }

    /** Adds a reading by the looks where it is likelier than all others; ln of the likeliest then. */
    private static double readAsWritten(NameParts name, double most, Ints out) {
        int block = out.size();
        out.add(Language.GENERAL.number);
        GeneralNames.standard().readAsWritten(name, out);
        if (out.values()[block + 1] > 1) {
            double its = Float.intBitsToFloat(out.values()[block + 2]);
            if (its > most) {
                return its;
            }
        }
        out.cut(block);
        return most;
    }

    /** Makes weights posteriors, and takes out the hypotheses that are hopeless. */
    private static void drop(int start, double total, Ints out) {
        int[] values = out.values();
        int end = out.size();
        int to = start;
        for (int block = start; block < end; ) {
            int next = next(values, block);
            double posterior = Float.intBitsToFloat(values[block + 2]) / total;
            if (posterior >= LEAST_POSTERIOR || values[block] == Language.GENERAL.number) {
                values[block + 2] = Float.floatToRawIntBits((float) posterior);
                System.arraycopy(values, block, values, to, next - block);
                to += next - block;
            }
            block = next;
        }
        out.cut(to);
    }

    private static int next(int[] values, int block) {
        return block + 1 + values[block + 1];
    }

    /**
     * How likely two readings are of one name, from 0 to 1; see {@link Likeness#sameName()}.
     *
     * <p>Under each language the letters of both are P(a) P(b) likely if they are two names, and that times its odds if they
     * are one; so the odds of all languages together are the mean of theirs, weighted by P(a) P(b).
     */
    static double same(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        double odds = 0;
        double mean = 0;
        double weights = 0;
        double letters = 0;
        int i = aFrom;
        int j = bFrom;
        while (i < aTo && j < bTo) {
            if (a[i] < b[j]) {
                i = next(a, i);
            } else if (a[i] > b[j]) {
                j = next(b, j);
            } else {
                double weight = (double) Float.intBitsToFloat(a[i + 2]) * Float.intBitsToFloat(b[j + 2]);
                if (weight < NEGLIGIBLE * weights) {
                    i = next(a, i);
                    j = next(b, j);
                    continue;
                }
                double same = ALL[a[i]].reader().same(a, i + 1, b, j + 1);
                double sure = Math.min(same, SUREST);
                odds += weight * sure / (1 - sure);
                mean += weight * same;
                weights += weight;
                if (a[i] == Language.GENERAL.number) {
                    letters = same;
                }
                i = next(a, i);
                j = next(b, j);
            }
        }
        if (weights == 0) {
            return 0;
        }
        double same = (1 - ORDER) * odds / (weights + odds) + ORDER * mean / weights;
        return same + LETTERS_ALONE * letters * (1 - same);
    }

    /** The share of people who bear the name, from 0 to 1, over the languages that it may belong to. */
    static double rarity(int[] reading, int from, int to) {
        double rarity = 0;
        for (int block = from; block < to; block = next(reading, block)) {
            rarity += Float.intBitsToFloat(reading[block + 2])
                    * StrictMath.exp(ALL[reading[block]].reader().rarity(reading, block + 1));
        }
        return Math.min(1, rarity);
    }

    /** Adds the keys of a reading under one language after the other. */
    static void keys(int[] reading, int from, int to, boolean seeking, Keys out) {
        for (int block = from; block < to; block = next(reading, block)) {
            ALL[reading[block]].reader().keys(reading, block + 1, seeking, out);
        }
    }

    /** Adds the key that only names which read alike share, so that an equal name is found however common its parts are. */
    static void exactKey(int[] reading, int from, int to, Keys out) {
        int general = general(reading, from, to);
        int block = general < to ? general : from;
        if (block < to) {
            long hash = 1;
            for (int i = block + 3; i < next(reading, block); i++) {
                hash = 31 * hash + reading[i];
            }
            out.add(Keys.mix(EXACT, hash), 1);
        }
    }

    /** Where the block of the general reader begins, or {@code to} where there is none: the blocks before it are sure ways. */
    static int general(int[] reading, int from, int to) {
        int block = from;
        while (block < to && reading[block] != Language.GENERAL.number) {
            block = next(reading, block);
        }
        return block;
    }

    /** P(language | letters) of the block that begins here. */
    static float posterior(int[] reading, int block) {
        return Float.intBitsToFloat(reading[block + 2]);
    }

    /** The language under which two readings are most likely one name, or most likely at all; null where they share none. */
    static @Nullable Language telling(int[] a, int[] b) {
        Language telling = null;
        double most = -1;
        for (int i = 0; i < a.length; i = next(a, i)) {
            for (int j = 0; j < b.length; j = next(b, j)) {
                if (a[i] == b[j]) {
                    double weight = (double) Float.intBitsToFloat(a[i + 2]) * Float.intBitsToFloat(b[j + 2]);
                    double merit = weight * (UNDECIDED + ALL[a[i]].reader().same(a, i + 1, b, j + 1));
                    if (merit > most) {
                        most = merit;
                        telling = ALL[a[i]];
                    }
                }
            }
        }
        return telling;
    }
}
