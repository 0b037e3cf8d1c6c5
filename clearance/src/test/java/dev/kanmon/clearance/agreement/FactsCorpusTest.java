package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the shipped data against the table of facts they were made from, where that table is at hand. */
class FactsCorpusTest {
    private static final Path FACTS = Path.of("..", "..", "shared", "data", "agreements", "facts.csv");
    private static final Map<String, String> PARTIES = Map.of("KR", "KOR", "JP", "JPN", "*", "*");

    /** The table has states as of November 2026. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final KnownAgreements KNOWN = Agreements.shipped().asKnown(AS_OF);

    @Test
    void everyFactIsShippedAsItStands() throws IOException {
        assumeTrue(Files.exists(FACTS));
        List<String> lines = Files.readAllLines(FACTS);
        assertThat(lines.subList(1, lines.size())).hasSize(47).allSatisfy(line -> {
            String[] cells = line.split(",", -1);
            List<Provision> legs = KNOWN.provisions().stream()
                    .filter(provision -> provision.id().equals(cells[0]))
                    .toList();
            assertThat(legs).extracting(Provision::leg).containsExactlyInAnyOrderElementsOf(legs(cells[2], cells[3]));
            assertThat(legs).allSatisfy(leg -> requireAsItStands(leg, cells));
        });
    }

    private static void requireAsItStands(Provision provision, String[] cells) {
        assertThat(provision.domain().name().toLowerCase(Locale.ROOT)).isEqualTo(cells[1]);
        assertThat(provision.terms().kind()).isEqualTo(cells[4]);
        assertThat(provision.terms().value()).isEqualTo(cells[5]);
        assertThat(text(provision.from())).isEqualTo(cells[6]);
        assertThat(text(provision.to())).isEqualTo(cells[7]);
        assertThat(KNOWN.state(provision, AS_OF).name().toLowerCase(Locale.ROOT))
                .isEqualTo(cells[8]);
        assertThat(provision.standing() == Provision.Standing.PROPOSED).isEqualTo(cells[8].equals("proposed"));
        assertThat(provision.ending() == Provision.Ending.REPLACED).isEqualTo(cells[8].equals("replaced"));
        assertThat(provision.evidence().confidence().name()).startsWith(cells[10]);
        assertThat(provision.evidence().sources()).isNotEmpty();
    }

    /** {@code JP+KR} to {@code KR+JP}, in whichever order, are two legs. */
    private static Set<Leg> legs(String grantors, String beneficiaries) {
        List<String> receivers = List.of(beneficiaries.split("\\+", -1));
        return List.of(grantors.split("\\+", -1)).stream()
                .flatMap(giver -> receivers.stream()
                        .filter(receiver -> !receiver.equals(giver))
                        .map(receiver -> new Leg(PARTIES.getOrDefault(giver, ""), PARTIES.getOrDefault(receiver, ""))))
                .collect(Collectors.toSet());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
