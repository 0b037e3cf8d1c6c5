package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    private static final String WHOLE = """
            id: notes
            title: exchange of notes
            titles: ["ko: 각서"]
            kind: exchange_of_notes
            parties:
              - {id: JPN, kind: state, name: Japan}
              - {id: bank-of-korea, kind: central_bank, name: Bank of Korea, state: KOR}
            signed: 2022-08-01
            ratified: 2022-08-02
            in_force: 2022-08-04
            basis: an act
            publication: gazette 1
            authentic_texts: [ko, ja]
            amends: [older]
            replaced_by: newer
            sources: [test]
            recorded: 2026-11-26
            note: of notes
            durability: {ended_alone_by: [KOR], rank: notice, notice_days: 30, basis: an act, snaps_back: visas}
            provisions:
              - id: a-1
                domain: entry
                grantor: KOR
                beneficiary: JPN
                kind: visa_free_with_authorisation_days
                value: 90
                scheme: K-ETA
                scope:
                  documents: [P]
                  purposes: [business, visit]
                  ports: [ICN, GMP]
                  carriers: [KE]
                  hours: 09:00/18:00
                  counting: {days: 90, within: 180}
                  conditions: [of age]
                standing: adopted
                from: 2022-08-04
                to: 2022-10-31
                ending: terminated
                renews: [a-0]
                published: 2022-08-03
                sources: [rumour]
                confidence: medium
                note: of a rule
            """;

    @Test
    void readsEveryField() {
        Instrument read = read(WHOLE);
        Source test = Written.SOURCES.sources().getLast();
        Source rumour = Written.SOURCES.sources().getFirst();
        Provision provision = new Provision(
                "a-1",
                Domain.ENTRY,
                new Leg("KOR", "JPN"),
                new Terms.VisaFreeWithAuthorisation(90, "K-ETA"),
                new Scope(
                        Set.of("P"),
                        Set.of(Scope.Purpose.VISIT, Scope.Purpose.BUSINESS),
                        Set.of("ICN", "GMP"),
                        Set.of("KE"),
                        new Scope.Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        Set.of(),
                        Set.of(),
                        new CountingRule(90, 180),
                        List.of("of age"),
                        null),
                Provision.Standing.ADOPTED,
                LocalDate.of(2022, 8, 4),
                LocalDate.of(2022, 10, 31),
                Provision.Ending.TERMINATED,
                List.of("a-0"),
                new Durability(List.of("KOR"), Durability.Rank.NOTICE, 30, "an act", "visas", List.of()),
                "notes",
                "exchange of notes",
                new Provision.Evidence(List.of(rumour), Confidence.MEDIUM, List.of(), "of a rule"),
                new Provision.Knowledge(LocalDate.of(2022, 8, 3), LocalDate.of(2026, 11, 26), null, null));
        assertThat(read)
                .isEqualTo(new Instrument(
                        "notes",
                        "exchange of notes",
                        List.of("ko: 각서"),
                        Durability.Rank.EXCHANGE_OF_NOTES,
                        List.of(
                                new Instrument.Party("JPN", Instrument.Party.Kind.STATE, "Japan", null),
                                new Instrument.Party(
                                        "bank-of-korea", Instrument.Party.Kind.CENTRAL_BANK, "Bank of Korea", "KOR")),
                        LocalDate.of(2022, 8, 1),
                        LocalDate.of(2022, 8, 2),
                        LocalDate.of(2022, 8, 4),
                        "an act",
                        "gazette 1",
                        List.of("ko", "ja"),
                        List.of("older"),
                        "newer",
                        List.of(test),
                        "of notes",
                        List.of(new ProvisionHistory(List.of(provision)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a-1                   | id: A_1              | provisions[0].id",
                "id: notes                 | id: note             | id",
                "domain: entry             | domain: weather      | provisions[0].domain",
                "grantor: KOR              | grantor: KR          | provisions[0].grantor",
                "grantor: KOR              | grantor: JPN         | provisions[0].beneficiary is the grantor",
                "grantor: KOR              | grantor: '*'         | provisions[0].grantor",
                "beneficiary: JPN          | people: JPN          | provisions[0].beneficiary",
                "kind: visa_free_with_authorisation_days | kind: visa_forever   | provisions[0].kind",
                "kind: visa_free_with_authorisation_days | kind: visa_free_days | provisions[0].scheme",
                "kind: visa_free_with_authorisation_days | kind: swap_line      | provisions[0].value",
                "value: 90                 | value: ninety        | provisions[0].value",
                "value: 90                 | value: 0             | provisions[0].value",
                "value: 90                 | value: 367           | provisions[0].value",
                "scheme: K-ETA             | scheme: ''           | provisions[0].scheme",
                "standing: adopted         | standing: perhaps    | provisions[0].standing",
                "from: 2022-08-04          | from: 2022-02-30     | provisions[0].from",
                "from: 2022-08-04          | from: 4 August 2022  | provisions[0].from",
                "to: 2022-10-31            | to: 2022-08-03       | provisions[0].to",
                "ending: terminated        | ending: over         | provisions[0].ending",
                "sources: [rumour]         | sources: [gossip]    | provisions[0].sources names gossip",
                "sources: [rumour]         | sources: []          | provisions[0].sources names no source",
                "sources: [rumour]         | source: rumour       | provisions[0].source",
                "confidence: medium        | confidence: M        | provisions[0].confidence",
                "published: 2022-08-03     | published: open      | provisions[0].published",
                "published: 2022-08-03     | change: correction   | provisions[0].change",
                "purposes: [business, visit] | purposes: [fun]    | provisions[0].scope.purposes",
                "hours: 09:00/18:00        | hours: 18:00/09:00   | provisions[0].scope.hours",
                "hours: 09:00/18:00        | hours: 09:00         | provisions[0].scope.hours",
                "hours: 09:00/18:00        | hours: 9-18          | provisions[0].scope.hours",
                "days: 90                  | days: 0              | provisions[0].scope.counting.days",
                "within: 180               | within: 89           | provisions[0].scope.counting.within",
                "conditions: [of age]      | moods: [merry]       | provisions[0].scope.moods",
                "renews: [a-0]             | renews: [A0]         | provisions[0].renews",
                "rank: notice              | rank: high           | durability.rank",
                "notice_days: 30           | notice_days: -1      | durability.notice_days",
                "kind: central_bank        | kind: pub            | parties[1].kind",
                "id: JPN                   | id: japan            | parties[0].id",
                "state: KOR                | state: Korea         | parties[1].state",
                "recorded: 2026-11-26      | recorded: today      | recorded",
                "signed: 2022-08-01        | signed: open         | signed",
                "title: exchange           | name: exchange       | title",
                "provisions:               | rules:               | provisions",
                "note: of a rule           | id: a-2              | line"
            })
    void refusesWhatIsMalformedNamingFileAndField(String sound, String broken, String named) {
        assertThat(WHOLE).contains(sound);
        assertThatThrownBy(() -> read(WHOLE.replace(sound, broken)))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageStartingWith("notes.yaml: " + named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "just text", "provisions: []", "{", "id: notes"})
    void refusesWhatIsNoInstrument(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageStartingWith("notes.yaml: ");
    }

    @Test
    void refusesControlCharactersWhichWouldBlurTheCanonicalForm() {
        assertThatThrownBy(() -> read(WHOLE.replace("note: of a rule", "note: \"a\\nvalue=1\"")))
                .hasMessageStartingWith("notes.yaml: provisions[0].note");
    }

    @Test
    void legsShareWhatStandsBesideThemUnlessTheyHaveTheirOwn() {
        Instrument read = Written.instrument("w", """
                  - id: line
                    domain: finance
                    legs:
                      - {grantor: JPN, beneficiary: KOR, ceiling: {amount: 10, unit: USD, period: standing}}
                      - {grantor: KOR, beneficiary: JPN, to: 2002-12-31, scope: {conditions: [asked]}}
                    kind: swap_line
                    value: a line
                    ceiling: {amount: 5, unit: USD, period: standing}
                    from: 2001-01-01
                    to: 2003-12-31
                """);
        Provision there = read.provisions().getFirst().latest();
        Provision back = read.provisions().getLast().latest();
        assertThat(there.leg()).isEqualTo(new Leg("JPN", "KOR"));
        assertThat(there.terms())
                .isInstanceOfSatisfying(
                        Terms.Facility.class,
                        facility -> assertThat(facility.ceiling())
                                .isEqualTo(new Ceiling(BigDecimal.TEN, "USD", Ceiling.Period.STANDING)));
        assertThat(there.to()).isEqualTo("2003-12-31");
        assertThat(there.scope().isUnlimited()).isTrue();
        assertThat(back.terms())
                .isInstanceOfSatisfying(
                        Terms.Facility.class,
                        facility -> assertThat(facility.ceiling().amount()).isEqualTo(new BigDecimal(5)));
        assertThat(back.to()).isEqualTo("2002-12-31");
        assertThat(back.scope().conditions()).containsExactly("asked");
    }

    /** What every leg overlays is checked all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ceiling: {amount: -1, unit: USD, period: standing}",
                "ceiling: {amount: 5, unit: USD, period: standing, colour: red}",
                "ceiling: {amount: {}, unit: USD, period: standing}"
            })
    void refusesWhatIsMalformedBelowALegsOwn(String shared) {
        assertThatThrownBy(() -> Written.instrument("w", """
                  - id: line
                    domain: finance
                    legs:
                      - {grantor: JPN, beneficiary: KOR, ceiling: {amount: 10, unit: USD, period: standing}}
                    kind: swap_line
                    value: a line
                    %s
                """.formatted(shared)))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("ceiling");
    }

    @Test
    void aVersionRestatesSharesAsAWhole() {
        ProvisionHistory history = Written.instrument("w", """
                  - id: research
                    domain: science
                    grantor: JPN
                    beneficiary: KOR
                    kind: joint_research
                    value: so much
                    ceiling: {amount: 5, unit: USD, period: standing}
                    shares: [{party: JPN, percent: 60}, {party: KOR, percent: 40}]
                    from: 2001-01-01
                    versions:
                      - published: 2002-01-01
                        change: amendment
                        by: both
                        shares: [{party: JPN, percent: 50}, {party: KOR, percent: 50}]
                """).provisions().getFirst();
        assertThat(history.latest().terms())
                .isInstanceOfSatisfying(
                        Terms.Facility.class,
                        facility -> assertThat(facility.shares())
                                .containsExactly(new Terms.Share("JPN", 50, null), new Terms.Share("KOR", 50, null)));
    }

    @Test
    void aCatalogueHasEachSourceOnceAndAtLeastOne() {
        assertThatThrownBy(() -> catalogue("sources: []")).hasMessageContaining("Write at least one");
        assertThatThrownBy(() -> catalogue("{}")).hasMessageContaining("Write at least one");
        String one = "  - {id: a, kind: press, publisher: P, title: t}\n";
        assertThat(catalogue("sources:\n" + one).sources()).hasSize(1);
        assertThatThrownBy(() -> catalogue("sources:\n" + one + one)).hasMessageContaining("stands twice");
    }

    private static SourceCatalogue catalogue(String yaml) {
        return SourceCatalogue.read("sources.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Instrument read(String text) {
        return Written.read("notes", text);
    }
}
