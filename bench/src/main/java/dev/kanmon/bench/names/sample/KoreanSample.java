package dev.kanmon.bench.names.sample;

import dev.kanmon.bench.names.NameElements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Korean persons by their English and Korean labels, each label as people wrote it. */
final class KoreanSample {
    private static final String LABELS = "ko/wikidata_en_ko.tsv";
    private static final int NAME_FIELD = 39;

    /** The Latin label has the surname as one part, in a spelling of our table; the rest is the given name. */
    private record Person(String hangul, String latin, String surname, String given) {}

    private final List<Person> persons = new ArrayList<>();
    private final Map<String, Set<String>> syllables = new HashMap<>();
    private final Random random;

    KoreanSample(Path data, Map<String, NameElements> elements, Random random) throws IOException {
        this.random = random;
        Map<String, Set<String>> surnames = new HashMap<>();
        table(elements, "ko.surname", surnames);
        table(elements, "ko.given", syllables);
        for (String line : Files.readAllLines(data.resolve(LABELS))) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2 && cells[1].matches("[가-힣]{3}")) {
                Person person = person(cells[0], cells[1], surnames.getOrDefault(cells[1].substring(0, 1), Set.of()));
                if (person != null) {
                    persons.add(person);
                }
            }
        }
        Collections.shuffle(persons, random);
    }

    private static void table(Map<String, NameElements> elements, String section, Map<String, Set<String>> spellings) {
        NameElements table = elements.get(section);
        if (table != null) {
            table.all()
                    .forEach(forms -> spellings
                            .computeIfAbsent(forms.getFirst(), first -> new HashSet<>())
                            .addAll(forms.subList(1, forms.size())));
        }
    }

    private static @Nullable Person person(String label, String hangul, Set<String> surnames) {
        String latin = label.toUpperCase(Locale.ROOT);
        List<String> parts = Arrays.asList(latin.split("[ -]+", -1));
        if (!latin.matches("[A-Z -]+") || parts.size() < 2 || parts.size() > 3) {
            return null;
        }
        boolean first = surnames.contains(parts.getFirst());
        if (!first && !surnames.contains(parts.getLast())) {
            return null;
        }
        String given = String.join(" ", first ? parts.subList(1, parts.size()) : parts.subList(0, parts.size() - 1));
        return new Person(hangul, label, first ? parts.getFirst() : parts.getLast(), given);
    }

    List<SamplePair> wanted(int each) {
        List<SamplePair> pairs = new ArrayList<>();
        for (Person person : persons.subList(0, Math.min(each, persons.size()))) {
            pairs.add(new SamplePair("ko_hangul", person.latin(), person.hangul()));
            String field = person.surname() + "<<" + person.given().replace(' ', '<');
            pairs.add(new SamplePair("ko_zone", field + "<".repeat(NAME_FIELD - field.length()), person.latin()));
            pairs.add(new SamplePair(
                    "ko_joined", person.surname() + ' ' + person.given().replace(" ", ""), person.latin()));
        }
        Map<String, Person> byHangul = new TreeMap<>();
        List<SamplePair> respelled = new ArrayList<>();
        for (Person person : persons) {
            Person other = byHangul.putIfAbsent(person.hangul(), person);
            if (other != null && !letters(other).equals(letters(person)) && respelled.size() < each) {
                respelled.add(new SamplePair("ko_latin", other.latin(), person.latin()));
            }
        }
        pairs.addAll(respelled);
        return pairs;
    }

    /** Persons of one surname with one other syllable, which no spelling of our table makes the same. */
    List<SamplePair> others(int each) {
        Map<String, List<Person>> byPattern = new HashMap<>();
        for (Person person : persons) {
            for (int i = 1; i < person.hangul().length(); i++) {
                byPattern
                        .computeIfAbsent(pattern(person.hangul(), i), first -> new ArrayList<>())
                        .add(person);
            }
        }
        List<SamplePair> latin = new ArrayList<>();
        List<SamplePair> hangul = new ArrayList<>();
        for (int attempt = 0; attempt < 1_000 * each && latin.size() < each; attempt++) {
            Person one = persons.get(random.nextInt(persons.size()));
            int at = 1 + random.nextInt(2);
            List<Person> near = byPattern.getOrDefault(pattern(one.hangul(), at), List.of());
            Person other = near.get(random.nextInt(near.size()));
            if (areToldApart(one.hangul().substring(at, at + 1), other.hangul().substring(at, at + 1))) {
                latin.add(new SamplePair("ko_neg_latin", one.latin(), other.latin()));
                hangul.add(new SamplePair("ko_neg_hangul", one.latin(), other.hangul()));
            }
        }
        latin.addAll(hangul);
        return latin;
    }

    private boolean areToldApart(String one, String other) {
        Set<String> first = syllables.getOrDefault(one, Set.of());
        Set<String> second = syllables.getOrDefault(other, Set.of());
        return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
    }

    private static String letters(Person person) {
        return person.surname() + person.given().replace(" ", "");
    }

    private static String pattern(String hangul, int at) {
        return hangul.substring(0, at) + '*' + hangul.substring(at + 1);
    }
}
