package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every known fact of the corridor, written down apart from the instrument files, asked on the days around its own. */
class GoldenFactsTest {
    private static final Agreements AGREEMENTS = Agreements.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Day as of which the table gives states. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2099, 12, 31);

    /** Id; legs, grantor first; first day; last day; day on which it was published; state on {@link #AS_OF}. */
    private static final String TABLE = """
            entry-kr-in-jp-1          | JPN>KOR | 2002-05-15 | 2002-06-30 |            | EXPIRED
            entry-kr-in-jp-2          | JPN>KOR | 2005-03-01 | 2006-02-28 | 2005-01-24 | EXPIRED
            entry-kr-in-jp-3          | JPN>KOR | 2006-03-01 |            |            | IN_FORCE
            entry-kr-in-jp-3s         | JPN>KOR | 2020-03-09 | 2022-10-10 |            | EXPIRED
            entry-jp-in-kr-1          | KOR>JPN |            | 2005-02-28 |            | EXPIRED
            entry-jp-in-kr-2          | KOR>JPN | 2005-03-01 |            |            | IN_FORCE
            entry-jp-in-kr-2s         | KOR>JPN | 2020-03-09 | 2022-10-31 |            | EXPIRED
            entry-jp-in-kr-2t         | KOR>JPN | 2022-08-04 | 2022-10-31 |            | EXPIRED
            entry-jp-in-kr-eta-waiver | KOR>JPN | 2023-04-01 | 2026-12-31 | 2025-12-23 | IN_FORCE
            entry-kr-in-jp-jesta      | JPN>KOR | 2028-04-01 |            | 2026-03-10 | PROPOSED
            entry-egate-jp-in-kr      | KOR>JPN | 2025-12-01 |            |            | IN_FORCE
            preclear-2002-jp          | JPN>KOR | 2002-05-15 | 2002-06-30 |            | EXPIRED
            preclear-2002-kr          | KOR>JPN | 2002-05-15 | 2002-06-30 |            | EXPIRED
            preclear-2005-jp          | JPN>KOR | 2005-05-01 | 2009-10-31 |            | EXPIRED
            preclear-talks            | both    | 2024-09-06 |            | 2024-09-06 | PROPOSED
            lane-2025-jp              | JPN>KOR | 2025-06-01 | 2025-06-30 |            | EXPIRED
            lane-2025-kr              | KOR>JPN | 2025-06-01 | 2025-06-30 |            | EXPIRED
            citizens-2024             | both    | 2024-09-06 |            | 2024-09-06 | IN_FORCE
            export-jp-kr-1            | JPN>KOR | 2004-01-01 | 2019-08-27 |            | EXPIRED
            export-jp-kr-2            | JPN>KOR | 2023-07-21 |            | 2023-06-30 | IN_FORCE
            export-jp-kr-3            | JPN>KOR | 2019-07-04 | 2023-03-22 | 2019-07-01 | EXPIRED
            export-jp-all-inform      | JPN>*   | 2025-10-09 |            | 2025-04-09 | IN_FORCE
            export-kr-jp-1            | KOR>JPN |            | 2019-09-17 |            | EXPIRED
            export-kr-jp-2            | KOR>JPN | 2019-09-18 | 2023-04-23 | 2019-08-14 | EXPIRED
            export-kr-jp-3            | KOR>JPN | 2023-04-24 |            |            | IN_FORCE
            swap-cmi-1                | JPN>KOR | 2001-07-04 | 2006-02-23 |            | REPLACED
            swap-cmi-2                | both    | 2006-02-24 | 2015-02-23 |            | EXPIRED
            swap-boj-bok-1            | both    | 2005-05-27 | 2013-07-03 |            | EXPIRED
            swap-boj-bok-1a           | both    | 2008-12-12 | 2010-04-30 |            | EXPIRED
            swap-boj-bok-1b           | both    | 2011-10-19 | 2012-10-31 |            | EXPIRED
            swap-mof-extra            | both    | 2011-10-19 | 2012-10-31 |            | EXPIRED
            swap-2023                 | both    | 2023-12-01 | 2026-11-30 | 2023-06-29 | IN_FORCE
            exchange-whv-1            | both    | 1999-04-01 | 2001-12-31 |            | REPLACED
            exchange-whv-2            | both    | 2002-01-01 | 2005-12-31 |            | REPLACED
            exchange-whv-3            | both    | 2006-01-01 | 2008-12-31 |            | REPLACED
            exchange-whv-4            | both    | 2009-01-01 | 2011-09-30 |            | REPLACED
            exchange-whv-5            | both    | 2011-10-01 |            |            | IN_FORCE
            exchange-whv-6            | both    | 2025-10-01 |            | 2025-08-23 | IN_FORCE
            exchange-erasmus          | both    |            |            | 2024-10-27 | PROPOSED
            treaty-1965               | both    | 1965-12-18 |            |            | IN_FORCE
            trade-rcep-jp             | JPN>KOR | 2022-02-01 |            |            | IN_FORCE
            trade-rcep-kr             | KOR>JPN | 2022-02-01 |            |            | IN_FORCE
            trade-fta                 | both    |            |            | 2024-10-27 | PROPOSED
            member-cptpp-jp           | JPN>*   | 2018-12-30 |            |            | IN_FORCE
            member-cptpp-kr           | KOR>*   |            |            | 2024-10-27 | PROPOSED
            lane-abtc                 | both    |            |            |            | IN_FORCE
            entry-jp-in-kr-eta        | KOR>JPN | 2021-09-01 |            |            | IN_FORCE
            """;

    private static final List<Fact> FACTS = TABLE.lines().map(Fact::of).toList();

    record Fact(
            String id,
            List<Leg> legs,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate published,
            State state) {
        static Fact of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            List<Leg> legs = cells.get(1).equals("both")
                    ? List.of(new Leg("JPN", "KOR"), new Leg("KOR", "JPN"))
                    : List.of(new Leg(cells.get(1).substring(0, 3), cells.get(1).substring(4)));
            return new Fact(
                    cells.get(0),
                    legs,
                    day(cells.get(2)),
                    day(cells.get(3)),
                    day(cells.get(4)),
                    State.valueOf(cells.get(5)));
        }

        private static @Nullable LocalDate day(String cell) {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        }

        State within() {
            return state == State.PROPOSED ? State.PROPOSED : State.IN_FORCE;
        }

        /** What is in force as of the table and has a last day still to come will have expired. */
        State after() {
            return state == State.IN_FORCE ? State.EXPIRED : state;
        }
    }

    @Test
    void thereAreFortySevenFacts() {
        assertThat(FACTS).hasSize(47).extracting(Fact::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void eachHasItsLegsAndNoOther(Fact fact) {
        assertThat(AGREEMENTS.histories(fact.id()))
                .extracting(ProvisionHistory::leg)
                .containsExactlyInAnyOrderElementsOf(fact.legs());
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void eachLegOnTheDaysAroundItsOwn(Fact fact) {
        for (Leg leg : fact.legs()) {
            LocalDate from = fact.from();
            LocalDate to = fact.to();
            if (from == null) {
                assertThat(state(fact, leg, LONG_AGO)).as("long ago").isEqualTo(fact.within());
            } else {
                State before = fact.state() == State.PROPOSED ? State.PROPOSED : State.SIGNED;
                assertThat(state(fact, leg, from.minusDays(1))).as("day before").isEqualTo(before);
                assertThat(state(fact, leg, from)).as("first day").isEqualTo(fact.within());
            }
            if (to == null) {
                assertThat(state(fact, leg, FAR_OFF)).as("far off").isEqualTo(fact.within());
            } else {
                assertThat(state(fact, leg, to)).as("last day").isEqualTo(fact.within());
                assertThat(state(fact, leg, to.plusDays(1))).as("day after").isEqualTo(fact.after());
            }
            assertThat(state(fact, leg, AS_OF)).as("as of the table").isEqualTo(fact.state());
        }
    }

    static Stream<Fact> published() {
        return FACTS.stream().filter(fact -> fact.published() != null);
    }

    /** The day before, nothing of it is known, or not yet the last day that was published then. */
    @ParameterizedTest
    @MethodSource
    void published(Fact fact) {
        LocalDate published = Objects.requireNonNull(fact.published());
        for (ProvisionHistory history : AGREEMENTS.histories(fact.id())) {
            Provision told = history.asKnown(published).orElseThrow();
            assertThat(told.from()).isEqualTo(fact.from());
            Optional<Provision> before = history.asKnown(published.minusDays(1));
            assertThat(before.filter(earlier -> Objects.equals(earlier.to(), told.to())))
                    .as("known on %s, before it was published", published.minusDays(1))
                    .isEmpty();
        }
    }

    private static State state(Fact fact, Leg leg, LocalDate day) {
        KnownAgreements known = AGREEMENTS.asKnown(TODAY);
        Provision provision = known.provisions().stream()
                .filter(other -> other.id().equals(fact.id()) && other.leg().equals(leg))
                .findFirst()
                .orElseThrow();
        return known.state(provision, day);
    }
}
