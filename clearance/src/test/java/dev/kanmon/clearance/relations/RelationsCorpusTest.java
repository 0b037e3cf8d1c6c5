package dev.kanmon.clearance.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.clearance.agreement.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables that the files were written from, where they are at hand: no row is lost, no figure differs. */
class RelationsCorpusTest {
    private static final Path TABLES = Path.of("..", "..", "shared", "data", "agreements");
    private static final Relations RELATIONS = Relations.shipped();

    @Test
    void everyFigureIsAmongThoseClaimed() throws IOException {
        List<String[]> rows = rows("indicators.csv");
        for (String[] row : rows) {
            assertThat(RELATIONS.indicators().stream()
                            .filter(series -> series.id().startsWith(row[0])
                                    && series.unit().equals(row[1]))
                            .flatMap(series -> series.point(Period.parse(row[2])).stream())
                            .flatMap(point -> point.claims().stream())
                            .map(Claim::value))
                    .as(String.join(",", row))
                    .contains(row[3]);
        }
        assertThat(rows).hasSize(45);
    }

    @Test
    void everyCommitmentIsThereWordForWord() throws IOException {
        List<String[]> rows = rows("commitments.csv");
        for (String[] row : rows) {
            Commitment commitment = RELATIONS.commitment(row[0]).orElseThrow();
            assertThat(commitment.statedOn()).hasToString(row[1]);
            assertThat(commitment.kind() == Commitment.Kind.PROPOSAL).isEqualTo(row[2].equals("proposal"));
            assertThat(commitment.text()).isEqualTo(row[3]);
            assertThat(commitment.area().name().toLowerCase(Locale.ROOT)).isEqualTo(row[4]);
        }
        assertThat(RELATIONS.commitments()).hasSameSizeAs(rows);
    }

    @Test
    void everyMechanismAndIncidentIsThere() throws IOException {
        Map<String, Mechanism> mechanisms =
                RELATIONS.mechanisms().stream().collect(Collectors.toMap(Mechanism::id, one -> one));
        List<String[]> rows = rows("mechanisms.csv");
        for (String[] row : rows) {
            assertThat(mechanisms.get(row[0])).isNotNull().satisfies(mechanism -> {
                assertThat(mechanism.name()).isEqualTo(row[1]);
                assertThat(mechanism.area().name().toLowerCase(Locale.ROOT)).isEqualTo(row[3]);
                assertThat(mechanism.standing().name().toLowerCase(Locale.ROOT)).isEqualTo(row[6]);
            });
        }
        assertThat(mechanisms).hasSameSizeAs(rows);
        assertThat(RELATIONS.incidents())
                .extracting(incident -> incident.when().toString())
                .containsExactlyElementsOf(
                        rows("incidents.csv").stream().map(row -> row[0]).toList());
    }

    /** None of these tables quotes a cell. */
    private static List<String[]> rows(String table) throws IOException {
        Path file = TABLES.resolve(table);
        assumeTrue(Files.exists(file), file + " is not at hand");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
