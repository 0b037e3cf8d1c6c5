package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the shipped data against the table of facts they were made from, where that table is at hand. */
class FactsCorpusTest {
    private static final Path FACTS = Path.of("..", "..", "shared", "data", "agreements", "facts.csv");
    private static final Map<String, String> STATES = Map.of("KR", "KOR", "JP", "JPN");

    @Test
    void everyEntryFactIsShippedAsItStands() throws IOException {
        assumeTrue(Files.exists(FACTS));
        Map<String, Provision> shipped = Agreements.shipped().provisions().stream()
                .collect(Collectors.toMap(Provision::id, Function.identity()));
        List<String[]> facts = Files.readAllLines(FACTS).stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[1].equals("entry"))
                .toList();
        assertThat(facts).hasSameSizeAs(shipped.entrySet());
        assertThat(facts).allSatisfy(cells -> {
            Provision provision = Objects.requireNonNull(shipped.get(cells[0]), cells[0]);
            assertThat(provision.grantor()).isEqualTo(STATES.get(cells[2]));
            assertThat(provision.beneficiary()).isEqualTo(STATES.get(cells[3]));
            assertThat(provision.terms().kind()).isEqualTo(cells[4]);
            assertThat(provision.terms().value()).isEqualTo(cells[5]);
            assertThat(text(provision.from())).isEqualTo(cells[6]);
            assertThat(text(provision.to())).isEqualTo(cells[7]);
            assertThat(provision.standing() == Provision.Standing.PROPOSED).isEqualTo(cells[8].equals("proposed"));
            assertThat(provision.confidence().name()).startsWith(cells[10]);
            assertThat(provision.source()).isEqualTo(cells[11]);
            assertThat(text(provision.published())).isEqualTo(cells[12]);
        });
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
