package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Conflict.Rule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTest {
    /** Claims in the order of a file: value, confidence, kinds of source. The first named value wins by the rule. */
    @ParameterizedTest
    @CsvSource({
        "7 LOW TREATY,              8 HIGH STATUTE,                7, NEAREST_SOURCE",
        "7 HIGH PRESS PRESS,        8 LOW AUTHORITY,               8, NEAREST_SOURCE",
        "7 HIGH PRESS PRESS PRESS,  8 LOW OPINION GAZETTE,         8, NEAREST_SOURCE",
        "7 HIGH OPINION,            8 LOW PRESS,                   8, NEAREST_SOURCE",
        "7 LOW PRESS PRESS,         8 MEDIUM PRESS,                8, CONFIDENCE",
        "7 MEDIUM PRESS,            8 HIGH PRESS,                  8, CONFIDENCE",
        "7 HIGH STATISTICS,         8 HIGH STATISTICS STATISTICS,  8, MORE_SOURCES",
        "7 HIGH STATISTICS PRESS,   8 HIGH STATISTICS,             7, MORE_SOURCES",
        "7 LOW PRESS,               8 LOW PRESS,                   7, ORDER_OF_THE_FILE",
        "8 LOW PRESS,               7 LOW PRESS,                   8, ORDER_OF_THE_FILE",
        "7 HIGH TREATY PRESS,       8 HIGH TREATY OPINION,         7, ORDER_OF_THE_FILE"
    })
    void theFirstRuleThatTellsThemApartPicksTheWinner(String a, String b, String winner, Rule rule) {
        List<Conflict> conflicts = Conflict.among("x", List.of(claim("years", a), claim("years", b)));
        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.subject()).isEqualTo("x");
            assertThat(conflict.field()).isEqualTo("years");
            assertThat(conflict.claims()).as("none is dropped").hasSize(2);
            assertThat(conflict.winner().value()).isEqualTo(winner);
            assertThat(conflict.rule()).isEqualTo(rule);
        });
    }

    @Test
    void sourcesThatAgreeAreNoConflict() {
        assertThat(Conflict.among("x", List.of(claim("years", "7 LOW PRESS"), claim("years", "7 HIGH TREATY"))))
                .isEmpty();
        assertThat(Conflict.among("x", List.of())).isEmpty();
    }

    @Test
    void fieldsAreHeldApart() {
        assertThat(Conflict.among("x", List.of(claim("years", "7 LOW PRESS"), claim("days", "8 LOW PRESS"))))
                .isEmpty();
        assertThat(Conflict.among(
                        "x",
                        List.of(
                                claim("years", "7 LOW PRESS"),
                                claim("days", "1 LOW PRESS"),
                                claim("days", "2 LOW PRESS"),
                                claim("years", "8 LOW PRESS"))))
                .extracting(Conflict::field)
                .containsExactly("years", "days");
    }

    /** Two sources say 7; what decides is what sets them apart from the one that says 8. */
    @Test
    void theRuleIsHeldAgainstTheNearestOfAnotherValue() {
        List<Conflict> conflicts = Conflict.among(
                "x", List.of(claim("y", "7 HIGH STATUTE"), claim("y", "8 LOW STATUTE"), claim("y", "7 LOW STATUTE")));
        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.winner().value()).isEqualTo("7");
            assertThat(conflict.rule()).isEqualTo(Rule.CONFIDENCE);
            assertThat(conflict.claims()).extracting(Claim::value).containsExactly("7", "8", "7");
        });
    }

    @Test
    void aFieldHasTheSourcesOfItsWinnerAndTheRestThoseOfTheWhole() {
        Provision provision =
                Written.instrument("w", """
                  - id: rule
                    domain: entry
                    grantor: JPN
                    beneficiary: KOR
                    kind: visa_free_days
                    value: 90
                    from: 2001-01-01
                    sources: [test]
                    claims:
                      - {field: from, value: "2001-01-02", sources: [rumour], confidence: high}
                      - {field: from, value: "2001-01-01", sources: [test], confidence: low}
                      - {field: to, value: none, sources: [rumour], confidence: medium}
                """).provisions().getFirst().latest();
        assertThat(provision.conflicts())
                .singleElement()
                .extracting(conflict -> conflict.winner().value(), Conflict::rule)
                .containsExactly("2001-01-01", Rule.NEAREST_SOURCE);
        assertThat(provision.evidence("from").confidence()).isEqualTo(Confidence.LOW);
        assertThat(provision.evidence("from").sources()).extracting(Source::id).containsExactly("test");
        assertThat(provision.evidence("from").claims()).hasSize(2);
        assertThat(provision.evidence("to").sources()).extracting(Source::id).containsExactly("rumour");
        assertThat(provision.evidence("value")).isEqualTo(provision.evidence());
    }

    private static Claim claim(String field, String words) {
        List<String> parts = Arrays.asList(words.split(" ", -1));
        List<Source> sources = parts.subList(2, parts.size()).stream()
                .map(Source.Kind::valueOf)
                .map(kind -> new Source(kind.name(), kind, "p", "t", null, null))
                .toList();
        return new Claim(field, parts.get(0), sources, Confidence.valueOf(parts.get(1)), null);
    }
}
