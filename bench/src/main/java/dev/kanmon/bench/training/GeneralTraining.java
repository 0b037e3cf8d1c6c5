package dev.kanmon.bench.training;

import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameText;
import dev.kanmon.names.script.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Trains the general reader: how often each Latin token occurs, and its letters.
 *
 * <p>Sources: English labels of Wikidata persons and tokens of their labels (CC0), names on the list of the US Treasury
 * (public domain). The letters leave out Korean and Japanese names, which have readers of their own to compare with.
 */
public final class GeneralTraining {
    /** Seldom seen tokens say no more than unseen ones, and would fill the file. */
    private static final int LEAST_COUNT = 2;

    private static final String[] PAIRS = {"wd_arabic_80.tsv", "wd_chinese_80.tsv", "wd_katakana_80.tsv"};
    private static final Pattern KOREAN = Pattern.compile("[가-힣]{2,4}");
    private static final String SYLLABLE = "(?:[KSTNHMYRWGZJDBPF]|SH|CH|TS|[KGNHBPMR]Y)?[AIUEO]|N(?![AIUEOY])";
    private static final Pattern JAPANESE = Pattern.compile("(?:" + SYLLABLE + ")+");
    private static final Pattern LIST_NAME = Pattern.compile("^\\d+,(?:\\d+,\"[^\"]*\",)?\"([^\"]+)\"");

    private final Map<String, Integer> tokens = new TreeMap<>();

    /** Without those of other readers' names. */
    private final Map<String, Integer> spelled = new TreeMap<>();

    private GeneralTraining() {}

    /**
     * Writes the model.
     *
     * @param data folder with {@code ko}, {@code multi} and {@code lists}
     * @param resources folder to write to
     */
    public static void train(Path data, Path resources) throws IOException {
        GeneralTraining training = new GeneralTraining();
        training.countPersons(data.resolve("ko/wikidata_en_ko.tsv"));
        training.countTokens(data.resolve("multi"));
        Map<String, Integer> letters = training.trigrams();
        training.countListed(data.resolve("lists/ofac_sdn_2021.csv"));
        training.countListed(data.resolve("lists/ofac_alt_2021.csv"));
        Files.createDirectories(resources);
        write(letters, 1, resources.resolve("letters.txt"), false);
        write(training.tokens, LEAST_COUNT, resources.resolve("tokens.txt"), true);
    }

    private void countPersons(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                count(line.substring(0, tab), 1, tokens);
                if (!isKoreanOrJapanese(line.substring(0, tab), line.substring(tab + 1))) {
                    count(line.substring(0, tab), 1, spelled);
                }
            }
        }
    }

    private static boolean isKoreanOrJapanese(String english, String korean) {
        return KOREAN.matcher(korean.strip()).matches()
                || NameText.read(english).parts().stream()
                        .allMatch(part -> JAPANESE.matcher(part.letters()).matches());
    }

    /** A token occurs in several files when its bearers have labels in several languages: the greatest count stands. */
    private void countTokens(Path folder) throws IOException {
        Map<String, Integer> greatest = new TreeMap<>();
        for (String name : PAIRS) {
            Map<String, Integer> counts = new TreeMap<>();
            for (String line : Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8)) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 3) {
                    counts.merge(fields[0], Integer.parseInt(fields[2].strip()), Integer::sum);
                }
            }
            counts.forEach((token, count) -> greatest.merge(token, count, Math::max));
        }
        greatest.forEach((token, count) -> {
            count(token, count, tokens);
            if (!JAPANESE.matcher(plain(token)).matches()) {
                count(token, count, spelled);
            }
        });
    }

    private static String plain(String token) {
        return NameText.read(token).parts().stream()
                .map(NamePart::letters)
                .findFirst()
                .orElse("");
    }

    private void countListed(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            var matcher = LIST_NAME.matcher(line);
            if (matcher.find()) {
                count(matcher.group(1), 1, tokens);
            }
        }
    }

    private static void count(String name, int times, Map<String, Integer> counts) {
        for (NamePart part : NameText.read(name).parts()) {
            if (part.script() == Script.LATIN && part.letters().chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                counts.merge(part.letters(), times, Integer::sum);
            }
        }
    }

    private Map<String, Integer> trigrams() {
        Map<String, Integer> counts = new TreeMap<>();
        spelled.forEach((token, count) -> {
            String text = ".." + token + ".";
            for (int i = 2; i < text.length(); i++) {
                counts.merge(text.substring(i - 2, i + 1), count, Integer::sum);
            }
        });
        return counts;
    }

    private static void write(Map<String, Integer> counts, int least, Path file, boolean countFirst)
            throws IOException {
        StringBuilder text = new StringBuilder();
        counts.forEach((key, count) -> {
            if (count >= least) {
                text.append(countFirst ? count + "\t" + key : key + "\t" + count)
                        .append('\n');
            }
        });
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
