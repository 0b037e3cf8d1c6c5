package dev.kanmon.messages.cusres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Messages from elsewhere, read in place where a folder of them lies beside the project; skipped where none does. */
class CusresSamplesTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "messages", "cusres");

    @TestFactory
    Stream<DynamicTest> everySampleGivesTheFactsOfItsIndex() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        List<String> rows = Files.readAllLines(FOLDER.resolve("index.tsv"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".edi"))).hasSize(rows.size() - 1);
        }
        return rows.stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> assertFacts(FOLDER.resolve(row[0]), row[4])));
    }

    private static void assertFacts(Path file, String facts) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Map<String, String> stated = Arrays.stream(facts.split("; ?"))
                .filter(fact -> fact.contains("=") && !fact.startsWith("UNT"))
                .collect(Collectors.toMap(
                        fact -> fact.substring(0, fact.indexOf('=')), fact -> fact.substring(fact.indexOf('=') + 1)));
        CusresReading reading = CusresReader.read(bytes);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.messages()).hasSize(1);
        CusresMessage message = reading.messages().getFirst();

        assertThat(facts).contains("UNT ok");
        boolean lowerCase = new String(bytes, StandardCharsets.US_ASCII).chars().anyMatch(Character::isLowerCase);
        assertThat(CusresText.codes(message.problems()))
                .isEqualTo(lowerCase ? List.of(ProblemCode.CHARACTERS) : List.of());
        assertThat(message.kind().code()).isEqualTo(stated.get("BGM"));
        assertThat(message.answers().stream().flatMap(answer -> answer.codes().stream()))
                .containsExactly(String.valueOf(stated.get("ERC")).split(","));
        assertThat(String.valueOf(stated.get("UNH")).replace(":IATA", ""))
                .isEqualTo(
                        "CUSRES:" + message.envelope().version().replace('.', ':') + ":UN" + place(message.envelope()));
        assertThat(segments(bytes)).isEqualTo(Integer.parseInt(String.valueOf(stated.get("segs"))));
        assertThat(message.answers()).allMatch(answer -> answer.reservation() != null && answer.reference() != null);
        assertThat(message.voyage()).isNotNull();

        byte[] again = CusresInterchange.write(reading.messages(), LocalDateTime.of(2026, 11, 22, 2, 19));
        assertThat(CusresReader.read(again).messages()).containsExactly(CusresText.withoutProblems(message));
    }

    private static String place(Envelope envelope) {
        Envelope.Part part = envelope.part();
        String access = envelope.accessReference();
        return (access == null ? "" : "+" + access)
                + (part == null ? "" : "+0" + part.number() + (part.last() ? ":F" : ":C"));
    }

    /** Segments of the whole interchange: UNB, UNG, UNE and UNZ, then UNH, UNT and what is between them. */
    private static int segments(byte[] bytes) {
        InterchangeReader reader = InterchangeReader.of(bytes);
        int segments = 4;
        while (reader.nextMessage()) {
            int inside = 2;
            while (reader.nextSegment()) {
                inside++;
            }
            segments += inside;
        }
        return segments;
    }

    @Test
    void theSampleCarrierAcknowledgesAsOursDoes() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        CusresMessage change = only("astra_iapi_cn_t09_2_BGM132.edi");
        CusresMessage theirs = only("astra_iapi_cn_t09_3_BGM312.edi");
        CusresMessage ours = change.acknowledgement().orElseThrow();
        assertThat(ours)
                .usingRecursiveComparison()
                .as("but for the common access reference, which the sample leaves out")
                .ignoringFields("envelope.accessReference")
                .isEqualTo(theirs);
    }

    private static CusresMessage only(String file) throws IOException {
        return CusresReader.read(Files.readAllBytes(FOLDER.resolve(file)))
                .messages()
                .getFirst();
    }
}
