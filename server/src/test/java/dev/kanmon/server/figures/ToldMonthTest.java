package dev.kanmon.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.measured.Crossing;
import dev.kanmon.clearance.measured.MonthTally;
import dev.kanmon.clearance.measured.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Means that are told side by side, from which somebody takes one away from the other. */
class ToldMonthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Instant LANDED = Instant.parse("2026-10-05T05:00:00Z");

    private final MonthTally tally = new MonthTally();

    private void landed(Part part, String voyage, String hall, int number, int wait) {
        for (int i = 0; i < number; i++) {
            Instant reached = LANDED.minus(Duration.ofMinutes(wait));
            tally.crossed(new Crossing(
                    part,
                    voyage,
                    DAY,
                    null,
                    null,
                    reached,
                    Duration.ZERO,
                    hall,
                    ZoneId.of("Asia/Tokyo"),
                    null,
                    LANDED));
        }
    }

    private ToldMonth told() {
        return ToldMonth.of(YearMonth.from(DAY), true, DAY, tally.figures());
    }

    @Test
    void theOneOtherTravellerDoesNotFollowFromEverybodyAndThoseWhoTookPart() {
        landed(Part.TOOK_PART, "KE703", "NRT", 12, 3);
        landed(Part.OTHERS, "KE703", "NRT", 1, 55);

        assertThat(told().japan().stream().filter(row -> row.waits() != null).map(ToldMonth.Official::part))
                .containsExactly(Part.TOOK_PART);
    }

    @Test
    void theOneTravellerOfAHallOrOfAVoyageDoesNotFollowFromAllTheOthers() {
        landed(Part.TOOK_PART, "KE703", "NRT", 20, 3);
        landed(Part.OTHERS, "KE703", "NRT", 20, 20);
        landed(Part.TOOK_PART, "OZ102", "NRT", 12, 4);
        landed(Part.OTHERS, "OZ102", "NRT", 12, 15);
        landed(Part.TOOK_PART, "KE707", "HND", 1, 7);

        assertThat(told().voyages()).extracting(ToldMonth.VoyageRow::voyage).containsExactly("KE703");
        assertThat(told().halls()).isEmpty();
    }

    @Test
    void nearlyAllIsNeverSaidOfHalf() {
        landed(Part.TOOK_PART, "KE703", "NRT", 6, 3);
        landed(Part.TOOK_PART, "KE703", "NRT", 6, 45);
        landed(Part.OTHERS, "KE703", "NRT", 30, 3);

        ToldMonth told = told();
        assertThat(told.japan().stream()
                        .filter(row -> row.part() == Part.TOOK_PART)
                        .map(ToldMonth.Official::share))
                .containsOnlyNulls();
        assertThat(Objects.requireNonNull(told.japan().getFirst().share()).percent())
                .as("36 of 42")
                .isEqualTo(100);
    }
}
