package dev.kanmon.clearance.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Spread;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterfactualTest {
    /**
     * Two travellers at once, one counter at 60 seconds, a gate at 15. Nobody takes part: waits of 0 and 60 seconds. The partner
     * takes part: nobody waits. So one minute is saved, by whoever stood second.
     */
    @Test
    void oneMinuteIsSavedWhereOneOfTwoTakesPart() {
        Counterfactual rows = Counterfactual.of(pair(1, 1), List.of(0.0, 1.0), 1, 3);

        Counterfactual.Row all = rows.rows().get(1);
        assertThat(all.everybody().minutes().mean()).isCloseTo(1, within(1e-9));
        assertThat(all.everybody().travellers()).isEqualTo(2);
        assertThat(all.everybody().perTraveller().mean()).isCloseTo(0.5, within(1e-9));
        assertThat(all.tookPart().travellers()).isEqualTo(1);
        assertThat(all.others().travellers()).isEqualTo(1);
        assertThat(all.tookPart().minutes().mean() + all.others().minutes().mean())
                .isCloseTo(1, within(1e-9));
    }

    /**
     * Ten partners at once, one counter at 60 seconds: they wait 0 to 9 minutes, 45 together. All at a gate of 15 seconds: a
     * quarter of it, 11.25. So 33.75 are saved.
     */
    @Test
    void tenAtAGateFourTimesAsFastSaveThreeQuarters() {
        Counterfactual.Row all =
                Counterfactual.of(pair(10, 0), List.of(1.0), 1, 2).rows().getFirst();

        assertThat(all.everybody().minutes().mean()).isCloseTo(33.75, within(1e-9));
        assertThat(all.everybody()).isEqualTo(all.tookPart());
        assertThat(all.others().travellers()).isZero();
        assertThat(all.others().minutes().mean()).isZero();
        assertThat(all.others().perTraveller().mean()).isNaN();
    }

    @Test
    void nothingIsSavedWhereNobodyTakesPart() {
        Counterfactual.Row nobody = Counterfactual.of(Days.sixFlights()).rows().getFirst();

        assertThat(nobody.share()).isZero();
        assertThat(nobody.everybody().minutes().low()).isZero();
        assertThat(nobody.everybody().minutes().high()).isZero();
        assertThat(nobody.tookPart().travellers()).isZero();
        assertThat(nobody.others()).isEqualTo(nobody.everybody());
    }

    @Test
    void partsAddUpAndForecastsAreThoseOfForecasting() {
        HallDay day = Days.busy(3_000);
        for (Counterfactual.Row row :
                Counterfactual.of(day, List.of(0.2, 0.6), 5, 20).rows()) {
            Forecast forecast = Forecasting.forecast(day, row.share(), 5, 20);
            assertThat(row.forecast()).isEqualTo(forecast);
            assertThat(row.everybody().minutes().mean())
                    .isCloseTo(
                            row.tookPart().minutes().mean()
                                    + row.others().minutes().mean(),
                            within(1e-6));
            assertThat(row.everybody().travellers())
                    .isCloseTo(row.tookPart().travellers() + row.others().travellers(), within(1e-6));
            assertThat(row.tookPart().travellers())
                    .isCloseTo(forecast.confirmed().travellers(), within(1e-6));
        }
    }

    /** What was saved in all is what the two forecasts differ by. */
    @Test
    void minutesSavedAreTheDifferenceOfTheForecasts() {
        List<Counterfactual.Row> rows =
                Counterfactual.of(Days.sixFlights(), List.of(0.0, 0.3), 9, 40).rows();

        assertThat(rows.get(1).everybody().minutes().mean())
                .isCloseTo(
                        1_080
                                * (rows.get(0).forecast().everybody().mean().mean()
                                        - rows.get(1)
                                                .forecast()
                                                .everybody()
                                                .mean()
                                                .mean()),
                        within(1e-6));
    }

    /**
     * Six flights of 180, twelve counters at 72 seconds, four gates at 15: a separate sketch of 200 seeds, whose spreads are
     * not known, has means of 24.8, 17.5, 11.4, 6.4, 2.7 and 0.9 minutes, and of counter users 24.8, 19.5, 14.2, 9.1, 4.5 and
     * 1.6. Ours have our own spreads, so the shape is compared, within two minutes.
     */
    @Test
    void thoseWhoDoNotTakePartGainToo() {
        double[] sketch = {24.8, 17.5, 11.4, 6.4, 2.7, 0.9};
        double[] sketchOthers = {24.8, 19.5, 14.2, 9.1, 4.5, 1.6};
        List<Counterfactual.Row> rows = Counterfactual.of(
                        Days.sixFlights(), List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5), 1, 200)
                .rows();

        for (int i = 0; i < rows.size(); i++) {
            Counterfactual.Row row = rows.get(i);
            assertThat(row.forecast().everybody().mean().mean()).isCloseTo(sketch[i], within(2.0));
            assertThat(row.forecast().others().mean().mean()).isCloseTo(sketchOthers[i], within(2.0));
            if (i > 0) {
                Counterfactual.Row before = rows.get(i - 1);
                assertThat(row.others().perTraveller().low()).isPositive();
                assertThat(row.others().perTraveller().mean())
                        .isGreaterThan(before.others().perTraveller().mean());
                assertThat(row.tookPart().perTraveller().mean())
                        .isGreaterThan(row.others().perTraveller().mean());
                assertThat(row.everybody().minutes().mean())
                        .isGreaterThan(before.everybody().minutes().mean());
            }
        }
    }

    @Test
    void aPostHasNobodyToCompare() {
        Hall hall = Days.sixFlights().hall();
        HallDay post = Days.sixFlights()
                .with(new Hall("POST", "GMP", Hall.Kind.POST, Set.of(), hall.lanes(), hall.approach(), hall.doubt()));

        assertThatThrownBy(() -> Counterfactual.of(post)).isInstanceOf(IllegalArgumentException.class);
    }

    private static HallDay pair(int partners, int others) {
        Hall hall = Days.arrival(
                new Approach.Landing(0, Spread.fixed(0), Spread.fixed(1), "assumed"),
                Doubt.NONE,
                Days.counters(
                        "counter", Set.of(Group.PARTNER, Group.OTHER), Spread.fixed(60), List.of(Opening.always(1))),
                Days.gates(1, Spread.fixed(15)));
        Coming.Voyage voyage = new Coming.Voyage(
                "KE703",
                Days.DAY.atTime(12, 0),
                true,
                null,
                true,
                null,
                List.of(
                        new OnBoard(Group.PARTNER, Readiness.CLEAR, partners),
                        new OnBoard(Group.OTHER, Readiness.CLEAR, others)));
        return new HallDay(hall, Days.DAY, List.of(voyage));
    }
}
