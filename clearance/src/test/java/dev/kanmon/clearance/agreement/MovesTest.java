package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Provision.Standing;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MovesTest {
    /** Where adoption leads from each standing: only forward, and nowhere from what is adopted. */
    private static final Map<Standing, Set<Standing>> FORWARD = Map.of(
            Standing.PROPOSED,
            Set.of(Standing.SIGNED, Standing.RATIFIED, Standing.PROVISIONAL, Standing.ADOPTED),
            Standing.SIGNED,
            Set.of(Standing.RATIFIED, Standing.PROVISIONAL, Standing.ADOPTED),
            Standing.RATIFIED,
            Set.of(Standing.ADOPTED),
            Standing.PROVISIONAL,
            Set.of(Standing.ADOPTED),
            Standing.ADOPTED,
            Set.of());

    static Stream<Arguments> adoptions() {
        return Arrays.stream(Standing.values())
                .flatMap(from -> Arrays.stream(Standing.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("adoptions")
    void adoptionLeadsForward(Standing from, Standing to) {
        String complaint = complaint(
                "standing: " + lower(from), "published: 2001-06-01, change: adoption, by: x, standing: " + lower(to));
        if (Objects.requireNonNull(FORWARD.get(from)).contains(to)) {
            assertThat(complaint).isNull();
        } else {
            assertThat(complaint).isEqualTo("change is no adoption: from " + from + " nothing leads to " + to + ".");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                | published: 2001-06-01, change: extension, to: 2002-12-31"
                        + "| change is no extension: there is no last day to put off.",
                "to: 2001-12-31  | published: 2002-01-01, change: extension, to: 2002-12-31"
                        + "| change comes after the last day, 2001-12-31. What has lapsed is renewed by another provision.",
                "to: 2001-12-31  | published: 2001-06-01, change: extension, to: 2001-12-31"
                        + "| change is no extension: 2001-12-31 is not after 2001-12-31.",
                "to: 2001-12-31  | published: 2001-06-01, change: extension, to: 2001-12-30"
                        + "| change is no extension: 2001-12-30 is not after 2001-12-31.",
                "to: 2001-12-31  | published: 2001-06-01, change: extension, to: 2002-12-31, standing: provisional"
                        + "| change changes the standing too. Write adoption.",
                "                | published: 2001-06-01, change: ending"
                        + "| change is no ending: it sets no last day.",
                "to: 2001-12-31  | published: 2001-06-01, change: ending, to: open"
                        + "| change is no ending: it sets no last day.",
                "to: 2001-12-31  | published: 2002-01-01, change: ending, to: 2001-12-31"
                        + "| change comes after the last day, 2001-12-31. Nothing is left to end.",
                "to: 2001-12-31  | published: 2001-06-01, change: ending, to: 2002-01-01"
                        + "| change is no ending: 2002-01-01 is after 2001-12-31. Write extension.",
                "                | published: 2001-06-01, change: ending, to: 2001-05-30"
                        + "| change would end it on 2001-05-30, before anyone knew."
                        + " Write correction if the record was wrong.",
                "                | published: 2001-06-01, change: ending, to: 2001-12-31, standing: signed"
                        + "| change changes the standing too. Write adoption.",
                "to: 2001-12-31  | published: 2002-01-01, change: amendment, value: 30"
                        + "| change comes after the last day, 2001-12-31.",
                "                | published: 2001-06-01, change: amendment, to: 2001-12-31"
                        + "| change changes days. Write extension, ending or correction.",
                "                | published: 2001-06-01, change: amendment, from: 2001-02-01"
                        + "| change changes days. Write extension, ending or correction.",
                "                | published: 2001-06-01, change: amendment, standing: proposed"
                        + "| change changes the standing too. Write adoption.",
                "                | published: 2000-12-31, change: correction, value: 30"
                        + "| published is before that of the version before. Put versions in order.",
                "                | published: 2001-06-01, change: whim | change is none of"
                        + " [adoption, extension, ending, amendment, correction].",
                "                | published: 2001-06-01 | change is missing or is not text.",
                "                | published: open, change: correction | published is not a day written YYYY-MM-DD.",
                "                | change: correction | published is missing.",
                "                | published: 2001-06-01, change: correction, to: 2000-12-31 | to is before from."
            })
    void refusesWhatCannotFollow(@Nullable String before, String version, String expected) {
        assertThat(complaint(before == null ? "" : before, version + ", by: x")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: 2001-12-31  | published: 2001-12-31, change: extension, to: 2002-01-01",
                "to: 2001-12-31  | published: 2001-06-01, change: extension, to: open",
                "to: 2001-12-31  | published: 2001-06-01, change: ending, to: 2001-06-30, ending: terminated",
                "to: 2001-12-31  | published: 2001-06-01, change: ending, to: 2001-12-31, ending: replaced",
                "to: 2001-12-31  | published: 2001-12-31, change: ending, to: 2001-12-31",
                "                | published: 2001-06-01, change: ending, to: 2001-05-31",
                "                | published: 2001-06-01, change: ending, to: 2001-06-01",
                "                | published: 2001-06-01, change: ending, to: 2031-06-01",
                "to: 2001-12-31  | published: 2001-12-31, change: amendment, value: 30",
                "                | published: 2001-01-01, change: amendment, scope: {documents: [P]}",
                "to: 2001-12-31  | published: 2011-06-01, change: correction, to: open",
                "to: 2001-12-31  | published: 2011-06-01, change: correction, to: 2001-03-31, value: 15",
                "                | published: 2011-06-01, change: correction, standing: proposed",
                "                | published: 2011-06-01, change: correction, from: open"
            })
    void acceptsWhatMayFollow(@Nullable String before, String version) {
        assertThat(complaint(before == null ? "" : before, version + ", by: x")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Provision.Change.class)
    void everyChangeSaysByWhom(Provision.Change change) {
        assertThat(complaint("", "published: 2001-06-01, change: " + lower(change)))
                .isEqualTo("by is missing or is not text.");
    }

    @Test
    void whatSaysNoReasonIsNoVersion() {
        Provision first = Written.instrument("w", provision("", ""))
                .provisions()
                .getFirst()
                .latest();
        assertThat(Moves.complaint(first, first)).isEqualTo("is missing. Say why the version differs");
    }

    @Test
    void eachVersionIsHeldAgainstTheOneBeforeIt() {
        String versions = """
                    versions:
                      - {published: 2001-02-01, change: ending, by: x, to: 2001-03-31}
                      - {published: 2001-04-01, change: ending, by: x, to: 2001-04-30}
                """;
        assertThatThrownBy(() -> Written.instrument("w", provision("", versions)))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage("w.yaml: provisions[0].versions[1].change comes after the last day, 2001-03-31."
                        + " Nothing is left to end.");
    }

    private static @Nullable String complaint(String before, String version) {
        try {
            Written.instrument("w", provision(before, "    versions: [{" + version + "}]\n"));
            return null;
        } catch (MalformedFileException e) {
            return Objects.requireNonNull(e.getMessage()).replace("w.yaml: provisions[0].versions[0].", "");
        }
    }

    private static String provision(String more, String versions) {
        return Stream.of(
                                "- id: rule",
                                "  domain: entry",
                                "  grantor: JPN",
                                "  beneficiary: KOR",
                                "  kind: visa_free_days",
                                "  value: 90",
                                "  from: 2001-01-01",
                                more.isBlank() ? "" : "  " + more)
                        .filter(line -> !line.isBlank())
                        .map(line -> "  " + line + "\n")
                        .collect(Collectors.joining())
                + versions;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
