package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.server.screening.VoyageSummary;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoyageLineTest {
    private static final Times TIMES = new Times(Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC));

    /** It is 10:00 in Seoul and Tokyo and 17:00 of the day before in Los Angeles. */
    @ParameterizedTest
    @CsvSource({
        "ICN, 2026-11-22T12:10, departure.hours, 2, 10",
        "ICN, 2026-11-22T10:05, departure.minutes, 0, 5",
        "ICN, 2026-11-22T10:00, departure.minutes, 0, 0",
        "NRT, 2026-11-22T09:59, departure.left, 0, 0",
        "KIX, 2026-11-24T13:30, departure.days, 2, 3",
        "LAX, 2026-11-21T18:30, departure.hours, 1, 30"
    })
    void tellsTheTimeToDepartureByTheClockOfThePort(
            String from, LocalDateTime departure, String key, long larger, long smaller) {
        VoyageLine line = VoyageLine.of(voyage(from, departure, Map.of()), TIMES);

        assertThat(line.countdown()).isEqualTo(new VoyageLine.Countdown(key, larger, smaller));
        assertThat(line.departed()).isEqualTo(key.equals("departure.left"));
    }

    @Test
    void tellsNoTimeWhereItDoesNotKnowIt() {
        assertThat(VoyageLine.of(voyage("ICN", null, Map.of()), TIMES).toDeparture())
                .isNull();
        assertThat(VoyageLine.of(voyage("XXX", LocalDateTime.parse("2026-11-22T12:10"), Map.of()), TIMES)
                        .toDeparture())
                .isNull();
    }

    @Test
    void sharesFillTheBarThoseToLookAtFirst() {
        VoyageLine line = VoyageLine.of(
                voyage("ICN", null, Map.of(Outcome.CLEAR, 5, Outcome.NOT_SCREENED, 1, Outcome.REFER, 1)), TIMES);

        assertThat(line.shares())
                .containsExactly(
                        new Share(Outcome.REFER, 1, 0, 142),
                        new Share(Outcome.NOT_SCREENED, 1, 142, 143),
                        new Share(Outcome.CLEAR, 5, 285, 715));
    }

    private static VoyageSummary voyage(
            String from, @Nullable LocalDateTime departure, Map<Outcome, Integer> outcomes) {
        return new VoyageSummary(new UUID(1, 2), "KE703", from, "NRT", departure, null, outcomes);
    }
}
