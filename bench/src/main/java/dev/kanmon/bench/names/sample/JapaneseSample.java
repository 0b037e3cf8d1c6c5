package dev.kanmon.bench.names.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Japanese names: surnames and given names of two lists put together, in kanji, kana and Latin letters. */
final class JapaneseSample {
    private static final Pattern GIVEN =
            Pattern.compile("人名 名\\)\\) \\(\\(見出し語 \\((\\S+) [0-9]+\\)\\) \\(読み (\\S+)\\)");
    private static final Pattern SURNAME =
            Pattern.compile("人名 姓\\)\\) \\(\\(見出し語 \\((\\S+) [0-9]+\\)\\) \\(読み (\\S+)\\)");
    private static final String COMMON_SURNAMES = "ja/jp_last_name_counts.csv";
    private static final String PERSON_NAMES = "ja/ipadic_person_names.dic";

    /** Of the list of surnames, sorted by bearers, those that cover about half of all Japanese. */
    private static final int COMMON = 600;

    private record Part(String kanji, String kana) {}

    private final List<Part> surnames = new ArrayList<>();
    private final List<Part> given = new ArrayList<>();
    private final Map<String, Set<String>> readings = new HashMap<>();
    private final Random random;

    JapaneseSample(Path data, Random random) throws IOException {
        this.random = random;
        for (String line : Files.readAllLines(data.resolve(PERSON_NAMES))) {
            Matcher matcher = GIVEN.matcher(line);
            if (matcher.find()
                    && isKanji(matcher.group(1))
                    && !Romaji.KUNREI.of(matcher.group(2)).isEmpty()) {
                given.add(new Part(matcher.group(1), matcher.group(2)));
                readings.computeIfAbsent(matcher.group(1), first -> new HashSet<>())
                        .add(matcher.group(2));
            }
            Matcher surname = SURNAME.matcher(line);
            if (surname.find()) {
                readings.computeIfAbsent('-' + surname.group(1), first -> new HashSet<>())
                        .add(surname.group(2));
            }
        }
        for (String line : Files.readAllLines(data.resolve(COMMON_SURNAMES)).stream()
                .limit(COMMON)
                .toList()) {
            String[] cells = line.split(",", -1);
            String kana = katakana(cells[2]);
            if (isKanji(cells[0]) && !Romaji.KUNREI.of(kana).isEmpty()) {
                surnames.add(new Part(cells[0], kana));
            }
        }
    }

    private static boolean isKanji(String text) {
        return text.matches("[\\p{IsHan}々]{1,4}");
    }

    private static String katakana(String hiragana) {
        return hiragana.codePoints()
                .map(point -> point >= 'ぁ' && point <= 'ゖ' ? point + ('ァ' - 'ぁ') : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    List<SamplePair> wanted(int each) {
        List<SamplePair> pairs = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            Part surname = any(surnames);
            Part name = any(given);
            String passport = latin(Romaji.PASSPORT, surname, name);
            pairs.add(new SamplePair("ja_kanji", passport, surname.kanji() + name.kanji()));
            pairs.add(new SamplePair("ja_kana", passport, surname.kana() + ' ' + name.kana()));
            add(pairs, "ja_oh", passport, latin(Romaji.OH, surname, name));
            add(pairs, "ja_kunrei", passport, latin(Romaji.KUNREI, surname, name));
            add(pairs, "ja_typed", passport, latin(Romaji.TYPED, surname, name));
        }
        return pairs;
    }

    /** Persons of one surname whose given names are one kana apart, in Latin letters and in kanji. */
    List<SamplePair> others(int each) {
        Map<String, List<Part>> byPattern = new HashMap<>();
        for (Part name : given) {
            for (int i = 0; i < name.kana().length(); i++) {
                byPattern
                        .computeIfAbsent(pattern(name.kana(), i), first -> new ArrayList<>())
                        .add(name);
            }
        }
        List<SamplePair> latin = new ArrayList<>();
        List<SamplePair> kanji = new ArrayList<>();
        for (int attempt = 0; attempt < 1_000 * each && (latin.size() < each || kanji.size() < each); attempt++) {
            Part surname = any(surnames);
            Part name = any(given);
            List<Part> near = byPattern.getOrDefault(
                    pattern(name.kana(), random.nextInt(name.kana().length())), List.of());
            Part other = near.isEmpty() ? name : any(near);
            String one = latin(Romaji.PASSPORT, surname, name);
            String another = latin(Romaji.PASSPORT, surname, other);
            if (areOne(name, other)) {
                continue;
            }
            if (latin.size() < each) {
                latin.add(new SamplePair("ja_neg_latin", one, another));
            }
            if (kanji.size() < each
                    && !readings.getOrDefault(other.kanji(), Set.of()).contains(name.kana())) {
                kanji.add(new SamplePair("ja_neg_kanji", one, surname.kanji() + other.kanji()));
            }
        }
        latin.addAll(kanji);
        return latin;
    }

    /** Spellings may hide a long vowel, so names that differ in nothing else are not told apart. */
    private static boolean areOne(Part one, Part other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(Part part) {
        return Romaji.KUNREI.of(part.kana()).replaceAll("([AIUEO])\\1", "$1");
    }

    private static String pattern(String kana, int at) {
        return kana.substring(0, at) + '*' + kana.substring(at + 1);
    }

    private static String latin(Romaji romaji, Part surname, Part given) {
        return romaji.of(surname.kana()) + ' ' + romaji.of(given.kana());
    }

    private static void add(List<SamplePair> pairs, String set, String one, String other) {
        if (!one.equals(other)) {
            pairs.add(new SamplePair(set, one, other));
        }
    }

    private Part any(List<Part> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
