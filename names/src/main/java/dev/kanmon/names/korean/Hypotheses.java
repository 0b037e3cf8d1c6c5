package dev.kanmon.names.korean;

import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import dev.kanmon.names.script.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways to part one name into a surname and up to three syllables of a given name, the likeliest first.
 *
 * <p>A name seldom has more than two that count: SANGU is SANG U or SAN GU, AN SU JIN begins with its surname or ends with
 * it. What lies beyond {@value #MOST} is dropped, and all that is a hundred times less likely than the best.
 */
final class Hypotheses {
    static final int MOST = 5;
    static final int MOST_SYLLABLES = 3;

    private static final double LEAST_SHARE = 0.003;
    /** A letter too many or two swapped in one syllable, against a syllable spelled as it should be. */
    private static final double SLIP = 2e-3;

    /** P(letters) below which a name is unusual enough to look for a slip in it. */
    private static final double UNUSUAL = 1e-9;

    private static final int MOST_PARTS = 4;
    private static final int LONGEST_SYLLABLE = 8;

    /** Surname first, where nothing tells: Koreans keep it so more often than not, even in Latin letters. */
    private static final double SURNAME_FIRST = 0.7;

    /** A field or capitals tell which part is the surname; carriers mix the fields up now and then. */
    private static final double TOLD = 0.97;

    /** Share of those with a surname of two syllables who write it in two parts. */
    private static final double APART = 0.3;

    /** Shares of given names of one, two and three syllables; nearly all have two. */
    private static final double[] LENGTHS = {0.05, 0.93, 0.02};

    private final KoreanModel model;
    private final double[] likelihoods = new double[MOST];
    private final int[][] spellings = new int[MOST][0];
    private final int[] current = new int[1 + MOST_SYLLABLES];
    private int size;
    private double total;

    /** P of the surname and of its place, for the ways that are being gone through. */
    private double base;

    /** Slips that may still be mended. */
    private int slips;

    private Hypotheses(KoreanModel model) {
        this.model = model;
    }

    static Hypotheses of(NameParts name, KoreanModel model) {
        Hypotheses hypotheses = new Hypotheses(model);
        List<NamePart> parts = name.parts();
        if (!parts.isEmpty() && parts.size() <= 2 * MOST_PARTS) {
            if (!name.isAll(Script.LATIN)) {
                hypotheses.characters(parts);
            } else if (parts.size() <= MOST_PARTS) {
                hypotheses.latin(parts, name.surnameParts());
                if (hypotheses.total < UNUSUAL) {
                    hypotheses.slips = 1;
                    hypotheses.latin(parts, name.surnameParts());
                }
            }
        }
        return hypotheses;
    }

    int size() {
        return size;
    }

    /** P(letters), the sum over all ways. */
    double total() {
        return total;
    }

    /** How likely this way is among all, from 0 to 1. */
    double share(int number) {
        return likelihoods[number] / total;
    }

    /** Number of the surname's spelling, then of each syllable's. */
    int[] spellings(int number) {
        return spellings[number];
    }

    private void latin(List<NamePart> parts, int surnameParts) {
        double first = surnameParts == 1 ? TOLD : surnameParts == -1 ? 1 - TOLD : SURNAME_FIRST;
        if (parts.size() == 1) {
            String letters = parts.getFirst().letters();
            for (int split = 1; split < letters.length(); split++) {
                surname(model.latinSurname(letters, 0, split), SURNAME_FIRST);
                given(parts, 0, split, 1, 0);
            }
            return;
        }
        String front = parts.getFirst().letters();
        if (surname(model.latinSurname(front, 0, front.length()), first)) {
            given(parts.subList(1, parts.size()), 0, 0, 1, 0);
        }
        String back = parts.getLast().letters();
        if (surname(model.latinSurname(back, 0, back.length()), 1 - first)) {
            given(parts.subList(0, parts.size() - 1), 0, 0, 1, 0);
        }
        if (parts.size() > 2) {
            compound(parts, surnameParts);
        }
    }

    /** NAM KUNG MIN: a surname of two syllables that stands in two parts, in front or behind. */
    private void compound(List<NamePart> parts, int surnameParts) {
        int size = parts.size();
        if (surnameApart(parts.get(0), parts.get(1), told(surnameParts, 2, SURNAME_FIRST))) {
            given(parts.subList(2, size), 0, 0, 1, 0);
        }
        if (surnameApart(parts.get(size - 2), parts.get(size - 1), told(surnameParts, -2, 1 - SURNAME_FIRST))) {
            given(parts.subList(0, size - 2), 0, 0, 1, 0);
        }
    }

    private boolean surnameApart(NamePart first, NamePart second, double order) {
        String letters = first.letters() + second.letters();
        int spelling = model.latinSurname(letters, 0, letters.length());
        return spelling >= 0
                && model.surnameNames.get(model.surnames.likeliest(spelling)).length() == 2
                && surname(spelling, APART * order);
    }

    private static double told(int surnameParts, int here, double untold) {
        return surnameParts == here ? TOLD : surnameParts == 0 ? untold : 1 - TOLD;
    }

    private boolean surname(int spelling, double order) {
        current[0] = spelling;
        base = spelling < 0 ? 0 : order * model.surnames.total(spelling);
        return base > 0;
    }

    /** Goes on from letter {@code from} of part {@code part}; the product so far is in {@code likelihood}, 0 at the start. */
    private void given(List<NamePart> parts, int part, int from, int count, double likelihood) {
        double before = likelihood == 0 ? base : likelihood;
        if (before == 0) {
            return;
        }
        if (part == parts.size()) {
            keep(count, before);
            return;
        }
        if (count > MOST_SYLLABLES) {
            return;
        }
        String letters = parts.get(part).letters();
        for (int to = from + 1; to <= letters.length() && to - from <= LONGEST_SYLLABLE; to++) {
            boolean ended = to == letters.length();
            int nextPart = ended ? part + 1 : part;
            int next = ended ? 0 : to;
            int spelling = model.latinSyllable(letters, from, to);
            if (spelling >= 0) {
                current[count] = spelling;
                given(parts, nextPart, next, count + 1, before * model.syllables.total(spelling));
            }
            if (slips > 0) {
                slips--;
                for (String mended : mended(letters.substring(from, to))) {
                    int meant = model.latinSyllable(mended, 0, mended.length());
                    if (meant >= 0) {
                        current[count] = meant;
                        given(parts, nextPart, next, count + 1, before * SLIP * model.syllables.total(meant));
                    }
                }
                slips++;
            }
        }
    }

    /** What may have been meant: one letter less, or two letters in the other order. */
    private static List<String> mended(String letters) {
        List<String> mended = new ArrayList<>();
        for (int i = 0; i < letters.length() && letters.length() > 2; i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                mended.add(letters.substring(0, i) + letters.substring(i + 1));
            }
            if (i > 0 && letters.charAt(i) != letters.charAt(i - 1)) {
                mended.add(letters.substring(0, i - 1)
                        + letters.charAt(i)
                        + letters.charAt(i - 1)
                        + letters.substring(i + 1));
            }
        }
        return mended;
    }

    private void keep(int count, double before) {
        double likelihood = before * LENGTHS[count - 2];
        total += likelihood;
        int at = size;
        while (at > 0 && likelihoods[at - 1] < likelihood) {
            at--;
        }
        if (at == MOST) {
            return;
        }
        int last = Math.min(size, MOST - 1);
        System.arraycopy(likelihoods, at, likelihoods, at + 1, last - at);
        System.arraycopy(spellings, at, spellings, at + 1, last - at);
        likelihoods[at] = likelihood;
        spellings[at] = Arrays.copyOf(current, count);
        size = last + 1;
        while (likelihoods[size - 1] < LEAST_SHARE * likelihoods[0]) {
            size--;
        }
    }

    /** Hangul and Hanja: a character a syllable; spaces, where there are any, part surname and given name. */
    private void characters(List<NamePart> parts) {
        StringBuilder all = new StringBuilder();
        int firstLength = 0;
        int lastLength = 0;
        boolean spaced = false;
        for (NamePart part : parts) {
            if (part.script() != Script.HANGUL && part.script() != Script.HAN) {
                return;
            }
            if (!part.joined()) {
                spaced |= !all.isEmpty();
                lastLength = 0;
            }
            all.append(part.letters());
            lastLength += part.letters().codePointCount(0, part.letters().length());
            if (!spaced) {
                firstLength = lastLength;
            }
        }
        int[] characters = all.codePoints().toArray();
        for (int length = 1; length <= 2 && length < characters.length; length++) {
            if (!spaced || firstLength == length) {
                characters(characters, 0, length, length, characters.length, SURNAME_FIRST);
            }
            if (spaced && lastLength == length) {
                characters(
                        characters,
                        characters.length - length,
                        characters.length,
                        0,
                        characters.length - length,
                        1 - SURNAME_FIRST);
            }
        }
    }

    private void characters(int[] characters, int surnameFrom, int surnameTo, int from, int to, double order) {
        if (to - from > MOST_SYLLABLES || to == from || !surname(surname(characters, surnameFrom, surnameTo), order)) {
            return;
        }
        double likelihood = base;
        for (int i = from; i < to; i++) {
            int spelling = syllable(characters[i]);
            if (spelling < 0) {
                return;
            }
            current[1 + i - from] = spelling;
            likelihood *= model.syllables.total(spelling);
        }
        keep(1 + to - from, likelihood);
    }

    private int surname(int[] characters, int from, int to) {
        if (to - from == 1 && !Hangul.isSyllable(characters[from])) {
            return model.hanjaSurname(characters[from]);
        }
        StringBuilder hangul = new StringBuilder();
        for (int i = from; i < to; i++) {
            int syllable = Hangul.isSyllable(characters[i])
                    ? Hangul.index((char) characters[i])
                    : model.hanjaLikeliest(characters[i]);
            if (syllable < 0) {
                return -1;
            }
            hangul.append(Hangul.syllable(syllable));
        }
        Integer surname = model.surname(hangul.toString());
        return surname == null ? -1 : surname;
    }

    private int syllable(int character) {
        return Hangul.isSyllable(character) ? Hangul.index((char) character) : model.hanjaSyllable(character);
    }
}
