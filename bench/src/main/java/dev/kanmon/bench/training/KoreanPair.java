package dev.kanmon.bench.training;

import dev.kanmon.names.korean.Hangul;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import dev.kanmon.names.script.NameText;
import dev.kanmon.names.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One person's name in Latin letters and in Hangul.
 *
 * @param latin parts of capitals A to Z, in the order in which they were written
 * @param hangul syllables, surname first
 */
record KoreanPair(List<String> latin, String hangul) {
    /**
     * No romanisation of Korean has these letters or endings; they mark names of other origin, Chinese ones above all, whose
     * Hangul is a reading of their characters and no spelling of their letters.
     */
    private static final Pattern FOREIGN =
            Pattern.compile(".*[QVXZF].*|TS.*|.*(IANG|IAN|IAO|UAN|UANG|UO|AO|IU|IONG|UAI)");

    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
    private static final int FEWEST_SYLLABLES = 2;
    private static final int MOST_SYLLABLES = 4;
    private static final int MOST_PARTS = 4;

    /**
     * The pairs of a file of {@code Latin TAB Hangul} lines that may be Korean names.
     *
     * @param taken which Hangul names to take
     */
    static List<KoreanPair> read(Path file, Predicate<String> taken) throws IOException {
        List<KoreanPair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            String hangul = line.substring(tab + 1).strip();
            if (tab > 0 && isName(hangul) && taken.test(hangul)) {
                NameParts name = NameText.read(line.substring(0, tab));
                List<String> latin =
                        name.parts().stream().map(NamePart::letters).toList();
                if (name.isAll(Script.LATIN)
                        && latin.size() >= 2
                        && latin.size() <= MOST_PARTS
                        && latin.stream()
                                .allMatch(part -> LETTERS.matcher(part).matches()
                                        && !FOREIGN.matcher(part).matches())) {
                    pairs.add(new KoreanPair(latin, hangul));
                }
            }
        }
        return pairs;
    }

    private static boolean isName(String hangul) {
        return hangul.length() >= FEWEST_SYLLABLES
                && hangul.length() <= MOST_SYLLABLES
                && hangul.chars().allMatch(Hangul::isSyllable);
    }
}
