package dev.kanmon.clearance.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a forecast says of single travellers of a voyage. */
class PassingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    /** Sixty reach one counter at once, a minute each: the first waits nothing, the last 59 minutes, on average 29.5. */
    @Test
    void aLineBeforeOneCounterTakesItsTurn() {
        Forecast.OfVoyage voyage = forecast(0).voyages().getFirst();

        Forecast.Passing passing =
                voyage.passing(Group.PARTNER, Readiness.CLEAR).orElseThrow();
        assertThat(passing.travellers()).isEqualTo(60);
        assertThat(passing.inLine().mean()).isCloseTo(29.5, within(0.01));
        assertThat(passing.inLine().low()).isCloseTo(2.5, within(1.0));
        assertThat(passing.inLine().high()).isCloseTo(56.5, within(1.0));
        assertThat(passing.service().mean()).isCloseTo(1, within(0.01));
        assertThat(voyage.passing(Group.PARTNER, Readiness.PRE_CONFIRMED)).isEmpty();
    }

    @Test
    void kindsTogetherAreTheVoyage() {
        Forecast.OfVoyage voyage = forecast(0.5).voyages().getFirst();

        double travellers = voyage.passing().stream()
                .mapToDouble(Forecast.Passing::travellers)
                .sum();
        double minutes = voyage.passing().stream()
                .mapToDouble(passing -> passing.travellers() * passing.inLine().mean())
                .sum();
        assertThat(voyage.passing()).hasSize(2);
        assertThat(travellers).isCloseTo(60, within(1e-9));
        assertThat(minutes / travellers).isCloseTo(voyage.meanWait().mean(), within(1e-9));
    }

    private static Forecast forecast(double share) {
        Service minute = new Service(Spread.fixed(60), "test");
        Lane counter = new Lane(
                "counter",
                Lane.Kind.COUNTER,
                Set.of(Group.PARTNER),
                Map.of(Readiness.CLEAR, minute, Readiness.PRE_CONFIRMED, minute),
                List.of(Opening.always(1)),
                null);
        Hall hall = new Hall(
                "TEST",
                "NRT",
                Hall.Kind.ARRIVAL,
                Set.of(),
                List.of(counter),
                new Approach.Landing(0, Spread.fixed(0), Spread.fixed(1), "test"),
                Doubt.NONE);
        Coming.Voyage voyage = new Coming.Voyage(
                "KE1 ICN-NRT",
                DAY.atTime(12, 0),
                true,
                null,
                true,
                null,
                List.of(new OnBoard(Group.PARTNER, Readiness.CLEAR, 60)));
        return Forecasting.forecast(new HallDay(hall, DAY, List.of(voyage)), share);
    }
}
