package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Traveller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Messages from elsewhere, read in place where a folder of them lies beside the project; skipped where none does. */
class SampleCorpusTest {
    private static final Path SAMPLES = Path.of("..", "..", "shared", "data");

    @TestFactory
    Stream<DynamicTest> everySampleGivesTheFactsOfItsIndex() throws IOException {
        Path folder = SAMPLES.resolve("messages").resolve("paxlst");
        assumeTrue(Files.isDirectory(folder));
        return Files.readAllLines(folder.resolve("index.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> assertFacts(folder.resolve(row[0]), row[4])));
    }

    @TestFactory
    Stream<DynamicTest> everyTelegramGivesTheFactsOfItsIndexFoldedOrNot() throws IOException {
        Path folder = SAMPLES.resolve("messages").resolve("typeb");
        assumeTrue(Files.isDirectory(folder));
        return Files.readAllLines(folder.resolve("index.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    assertFacts(folder.resolve(row[0]), row[4]);
                    assertThat(onlyList(folder.resolve(row[0].replace("original.txt", "expected.edi"))))
                            .isEqualTo(onlyList(folder.resolve(row[0])));
                }));
    }

    /**
     * The index tells what GTAS made of each. It fills flight numbers with zeros to four digits and makes every letter a
     * capital; here both stay as sent, and are made alike for the comparison.
     */
    @TestFactory
    Stream<DynamicTest> everyListOfTheOpenPeerGivesWhatItsIndexSays() throws IOException {
        Path folder = SAMPLES.resolve("messages").resolve("gtas");
        assumeTrue(Files.isDirectory(folder));
        return Files.readAllLines(folder.resolve("index.tsv")).stream()
                .filter(line -> line.startsWith("paxlst_"))
                .map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    PassengerList list = onlyList(folder.resolve(row[0]));
                    List<String> yield = List.of(row[5].split(" "));
                    assertThat(value(yield, "code="))
                            .isEqualTo(list.document() + function(list).replace("+", ""));
                    assertThat(value(yield, "ver=")).isEqualTo(list.envelope().version());
                    assertThat(value(yield, "pax="))
                            .isEqualTo(Integer.toString(list.travellers().size()));
                    assertThat(value(yield, "docs=")).isEqualTo(Integer.toString(documents(list)));
                    assertThat(List.of(row[6].split(" ; ")))
                            .isEqualTo(list.voyage().legs().stream()
                                    .map(leg -> "%s:%s-%s@%s/%s"
                                            .formatted(
                                                    list.voyage().carrier()
                                                            + "0"
                                                                    .repeat(4
                                                                            - list.voyage()
                                                                                    .number()
                                                                                    .length())
                                                            + list.voyage().number(),
                                                    leg.from(),
                                                    leg.to(),
                                                    leg.departure(),
                                                    leg.arrival()))
                                    .toList());
                    if (!row[7].isEmpty()) {
                        assertThat(row[7])
                                .startsWith(asGtasWouldShow(list.travellers().getFirst()));
                    }
                }));
    }

    private static String asGtasWouldShow(Traveller traveller) {
        String given = traveller.given() == null ? "" : traveller.given().toUpperCase(Locale.ROOT);
        String[] names = given.split(" ", 2);
        return "%s/%s/%s t=P sex=%s dob=%s nat=%s res=%s %s>%s pnr=%s"
                .formatted(
                        String.valueOf(traveller.surname()).toUpperCase(Locale.ROOT),
                        names[0],
                        names.length > 1 ? names[1] : "",
                        traveller.sex(),
                        traveller.birthDate() == null
                                ? ""
                                : traveller.birthDate().date().orElseThrow(),
                        traveller.nationality(),
                        traveller.residence(),
                        traveller.embark(),
                        traveller.disembark(),
                        traveller.reservation() == null ? "" : traveller.reservation());
    }

    private static int documents(PassengerList list) {
        return list.travellers().stream()
                .mapToInt(traveller -> traveller.documents().size())
                .sum();
    }

    private static PassengerList onlyList(Path file) throws IOException {
        PassengerListReading reading = PaxlstReader.read(Files.readAllBytes(file));
        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.lists()).hasSize(1);
        return reading.lists().getFirst();
    }

    @Test
    void listsOfHundredsAreReadWithoutProblems() throws IOException {
        Path folder = SAMPLES.resolve("peer");
        assumeTrue(Files.isDirectory(folder));
        List<String> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".edi")).sorted().toList()) {
                PassengerListReading reading = PaxlstReader.read(Files.readAllBytes(file));
                assertThat(reading.problems()).isEmpty();
                PassengerList list = reading.lists().getFirst();
                assertThat(list.problems()).isEmpty();
                assertThat(list.travellers()).hasSize(list.count() == null ? -1 : list.count());
                read.add(file.getFileName() + " " + list.count());
            }
        }
        assertThat(read)
                .containsExactly(
                        "bench200-1.edi 200",
                        "bench200-2.edi 200",
                        "bench200-3.edi 200",
                        "bench200-4.edi 200",
                        "paxlst-500.edi 500");
    }

    private static void assertFacts(Path file, String facts) throws IOException {
        PassengerListReading reading = PaxlstReader.read(Files.readAllBytes(file));
        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.lists()).hasSize(1);
        PassengerList list = reading.lists().getFirst();
        List<String> stated = List.of(facts.split("; ", -1));

        assertThat(value(stated, "BGM=")).isEqualTo(list.document() + function(list));
        assertThat(value(stated, "TDT=")).isEqualTo("20/" + list.voyage().designator());
        assertThat(list.voyage().legs())
                .hasSize((int) stated.stream().filter(f -> f.startsWith("TDT=")).count());
        assertThat(value(stated, "CNT=")).isEqualTo("42:" + list.count());
        assertThat(value(stated, "persons="))
                .isEqualTo(Integer.toString(list.travellers().size()));
        assertThat(value(stated, "DOC="))
                .isEqualTo(Integer.toString(list.travellers().stream()
                        .mapToInt(traveller -> traveller.documents().size())
                        .sum()));
        assertThat(value(stated, "first=").replace("|", ":").replace(':', ' '))
                .isEqualTo("FL " + name(list.travellers().getFirst()));
        assertThat(value(stated, "UNH="))
                .startsWith("PAXLST:" + list.envelope().version().replace('.', ':'));
        Predicate<Problem> wrongTotal = problem -> problem.code() == ProblemCode.UNT_COUNT;
        assertThat(list.problems().stream().anyMatch(wrongTotal)).isEqualTo(!facts.contains("UNT ok"));
    }

    private static String function(PassengerList list) {
        return list.function() == null ? "" : "+" + list.function();
    }

    private static String name(Traveller traveller) {
        return Stream.of(traveller.surname(), traveller.given())
                .map(name -> String.valueOf(name).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String value(List<String> stated, String key) {
        return stated.stream()
                .filter(fact -> fact.startsWith(key))
                .findFirst()
                .map(fact -> fact.substring(key.length()))
                .orElseThrow();
    }
}
