package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static final long SEED = 20261122L;
    private static final String[] SYLLABLES = {
        "KIM", "LEE", "PARK", "CHOI", "MIN", "JUN", "SEO", "YOUNG", "CHUL", "HA", "NA", "TA", "KO", "SA", "TO", "RI",
        "O", "GU"
    };
    private static final String[] SEPARATORS = {" ", " ", "", "-"};

    private final Random random = new Random(SEED);

    @Test
    void findsWhatComparingWithEveryNameFinds() {
        List<Name> names =
                IntStream.range(0, 1500).mapToObj(i -> Name.read(text())).toList();
        NameIndex index = NameIndex.of(names);
        int hits = 0;
        for (int i = 0; i < 1500; i++) {
            Name sought =
                    Name.read(slipped(names.get(random.nextInt(names.size())).folded()));
            List<NameIndex.Found> expected = IntStream.range(0, names.size())
                    .mapToObj(number -> new NameIndex.Found(number, sought.compare(names.get(number))))
                    .filter(found -> !(found.comparison() instanceof Comparison.Other))
                    .toList();
            assertThat(index.search(sought)).as("seed %d, query %d", SEED, i).isEqualTo(expected);
            hits += expected.size();
        }
        assertThat(hits)
                .as("the queries must find something for the test to mean anything")
                .isGreaterThan(1000);
    }

    @Test
    void findsNothingForNoName() {
        NameIndex index = NameIndex.of(List.of(Name.read(""), Name.read("KIM MINJUN")));
        assertThat(index.size()).isEqualTo(2);
        assertThat(index.search(Name.read(""))).isEmpty();
        assertThat(index.search(Name.read("KIM MINJUN")))
                .extracting(NameIndex.Found::number)
                .containsExactly(1);
        assertThat(NameIndex.of(List.of()).search(Name.read("KIM"))).isEmpty();
    }

    @Test
    void findsAllOfOneNameInOrder() {
        NameIndex index = NameIndex.of(List.of(
                Name.read("KIM MINJUN"), Name.read("PARK JUN"), Name.read("MIN JUN KIM"), Name.read("KIM MINJUM")));
        assertThat(index.search(Name.read("KIM MIN-JUN")))
                .containsExactly(
                        new NameIndex.Found(0, new Comparison.Same(false, true)),
                        new NameIndex.Found(2, new Comparison.Same(true, false)),
                        new NameIndex.Found(3, new Comparison.Near(false, new Edit(Edit.Kind.CHANGED, 8, "N", "M"))));
    }

    @Test
    void searchesWithoutScanning() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            names.add(Name.read(text() + text()));
        }
        NameIndex index = NameIndex.of(names);
        long start = System.nanoTime();
        for (int i = 0; i < 2000; i++) {
            index.search(names.get(random.nextInt(names.size())));
        }
        // Two hundred million comparisons, as a scan needs, take far longer; two seconds leave room for a slow machine.
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]).append(SEPARATORS[random.nextInt(4)]);
        }
        return text.toString();
    }

    /** Up to two slips, and perhaps another order of the parts. */
    private String slipped(String folded) {
        StringBuilder text = new StringBuilder(folded);
        for (int slips = random.nextInt(3); slips > 0 && text.length() > 1; slips--) {
            int at = random.nextInt(text.length() - 1);
            char letter = (char) ('A' + random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, letter);
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.setCharAt(at, letter);
                default -> {
                    char swapped = text.charAt(at);
                    text.setCharAt(at, text.charAt(at + 1));
                    text.setCharAt(at + 1, swapped);
                }
            }
        }
        int space = text.indexOf(" ");
        return space > 0 && random.nextBoolean()
                ? text.substring(space + 1) + ' ' + text.substring(0, space)
                : text.toString();
    }
}
