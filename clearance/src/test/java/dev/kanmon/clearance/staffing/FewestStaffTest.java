package dev.kanmon.clearance.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FewestStaffTest {
    private static final Opening NOON = new Opening(LocalTime.of(10, 0), LocalTime.of(14, 0), 6);
    private static final Opening EVENING = new Opening(LocalTime.of(14, 0), LocalTime.of(22, 0), 6);

    /**
     * Twelve at once, five minutes each: of every counter five are called within 20 minutes (after 0, 5, 10, 15 and 20). Eleven
     * and more of twelve take three counters; ten, two. Nobody comes in the evening.
     */
    @Test
    void twelveTravellersOfFiveMinutesTakeThreeOfficers() {
        FewestStaff fewest = FewestStaff.of(twelve(NOON, EVENING), 0, 0.95, 8, 1, 3);

        assertThat(fewest.shifts())
                .containsExactly(
                        new Shift("others", LocalTime.of(10, 0), LocalTime.of(14, 0), 6, 3),
                        new Shift("others", LocalTime.of(14, 0), LocalTime.of(22, 0), 6, 0));
        assertThat(fewest.officerHours()).isCloseTo(12, within(1e-9));
        assertThat(fewest.officerHoursNow()).isCloseTo(72, within(1e-9));
        assertThat(fewest.atLeast()).isCloseTo(12, within(1e-9));
        assertThat(fewest.met()).isTrue();
        assertThat(fewest.proven()).isTrue();
        assertThat(fewest.missing()).isZero();
        assertThat(FewestStaff.of(twelve(NOON, EVENING), 0, 0.8, 8, 1, 3).officerHours())
                .isCloseTo(8, within(1e-9));
    }

    @Test
    void whereTheLimitIsTooLowTheBestIsTold() {
        FewestStaff fewest = FewestStaff.of(twelve(NOON, EVENING), 0, 0.95, 2, 1, 3);

        assertThat(fewest.met()).isFalse();
        assertThat(fewest.missing()).isCloseTo(0.95 - 10.0 / 12, within(1e-9));
        assertThat(fewest.officerHours()).isCloseTo(8, within(1e-9));
        assertThat(fewest.fullShifts()).extracting(Shift::from).containsExactly(LocalTime.of(10, 0));
        assertThat(fewest.shortQuarters()).hasSize(1);
    }

    /** One of thirteen may be late, so that a target alone would leave the only resident unserved. */
    @Test
    void nobodyIsLeftWithoutServiceToMeetATarget() {
        Hall hall = hall(
                Days.counters("others", Set.of(Group.OTHER), Spread.fixed(300), List.of(NOON)),
                Days.counters("residents", Set.of(Group.RESIDENT), Spread.fixed(300), List.of(NOON)));
        Coming.Voyage voyage = new Coming.Voyage(
                "KE703",
                Days.DAY.atTime(12, 0),
                true,
                null,
                true,
                null,
                List.of(
                        new OnBoard(Group.OTHER, Readiness.CLEAR, 12),
                        new OnBoard(Group.RESIDENT, Readiness.CLEAR, 1)));

        FewestStaff fewest = FewestStaff.of(new HallDay(hall, Days.DAY, List.of(voyage)), 0, 0.9, 8, 1, 3);

        assertThat(fewest.shifts()).extracting(Shift::officers).containsExactly(3, 1);
        assertThat(fewest.forecast().everybody().unserved()).isZero();
    }

    @Test
    void aPartnerLaneKeepsItsOfficerEvenWhereNobodyNeedsIt() {
        Lane partner = new Lane(
                "partner",
                Lane.Kind.PARTNER_LANE,
                Set.of(Group.PARTNER),
                Map.of(Readiness.CLEAR, Days.seconds(Spread.fixed(60))),
                List.of(NOON, EVENING.with(0)),
                null);
        HallDay day = twelve(NOON);
        Hall hall = hall(day.hall().lanes().getFirst(), partner);

        FewestStaff fewest = FewestStaff.of(day.with(hall), 0, 0.95, 8, 1, 3);

        assertThat(fewest.shifts()).extracting(Shift::officers).containsExactly(3, 1, 0);
    }

    @Test
    void aDayWithoutTravellersTakesNobody() {
        HallDay empty = new HallDay(twelve(NOON).hall(), Days.DAY, List.of());

        FewestStaff fewest = FewestStaff.of(empty, 0, 0.95, 8, 1, 3);

        assertThat(fewest.officerHours()).isZero();
        assertThat(fewest.met()).isTrue();
    }

    @Test
    void aHallOfGatesHasNobodyToPlan() {
        Hall gates = hall(Days.gates(2, Spread.fixed(15)));

        FewestStaff fewest = FewestStaff.of(twelve(NOON).with(gates), 0, 0.95, 8, 1, 3);

        assertThat(fewest.shifts()).isEmpty();
        // The gates are not for these twelve.
        assertThat(fewest.met()).isFalse();
        assertThat(fewest.missing()).isCloseTo(0.95, within(1e-9));
    }

    /** A higher share of pre-confirmed travellers never takes more officers, and a higher target never fewer. */
    @Test
    void officerHoursFallWithTheShareAndRiseWithTheTarget() {
        HallDay day = Days.sixFlights();

        double before = Double.POSITIVE_INFINITY;
        for (double share : new double[] {0, 0.2, 0.4}) {
            double hours = FewestStaff.of(day, share, 0.95, 40, 1, 10).officerHours();
            assertThat(hours).isLessThan(before);
            before = hours;
        }
        assertThat(FewestStaff.of(day, 0.2, 0.99, 40, 1, 10).officerHours())
                .isGreaterThanOrEqualTo(FewestStaff.of(day, 0.2, 0.8, 40, 1, 10).officerHours());
    }

    /** Searched on fewer days, confirmed on all: the share that is told is that of the forecast anybody else makes. */
    @Test
    void aBusyDayIsConfirmedOnAllDaysPlayed() {
        HallDay day = Days.busy(4_000);

        FewestStaff fewest = FewestStaff.of(day, 0.3, 0.95, 30, 1, 20, 2_000_000);

        assertThat(fewest.met()).isTrue();
        assertThat(fewest.proven()).isFalse();
        assertThat(fewest.officerHours()).isLessThan(fewest.officerHoursNow());
        Hall found = new Openings(day.hall())
                .with(fewest.shifts().stream().mapToInt(Shift::officers).toArray());
        assertThat(fewest.forecast()).isEqualTo(Forecasting.forecast(day.with(found), 0.3, 1, 20));
        assertThat(fewest.forecast().everybody().within20().mean()).isGreaterThanOrEqualTo(0.95 - 1e-9);
        assertThat(FewestStaff.of(day, 0.3, 0.95, 30, 1, 20, 2_000_000)).isEqualTo(fewest);
    }

    /** Past bug: a bound of the few days searched was told of all, and lay above the answer. */
    @Test
    void whatIsFoundIsNeverBelowWhatIsSaidToBeNeeded() {
        FewestStaff fewest = FewestStaff.of(Days.busy(4_000), 0.3, 0.95, 30, 1, 20, 2_000_000);

        assertThat(fewest.atLeast()).isZero();
        assertThat(FewestStaff.of(Days.busy(400), 0.3, 0.95, 30, 1, 5).atLeast())
                .isPositive();
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        HallDay day = twelve(NOON);

        assertThatThrownBy(() -> FewestStaff.of(day, 0, 1.1, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FewestStaff.of(day, 0, Double.NaN, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FewestStaff.of(day, 0, 0.95, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FewestStaff.of(day, 2, 0.95, 8)).isInstanceOf(IllegalArgumentException.class);
    }

    private static HallDay twelve(Opening... openings) {
        Hall hall = hall(Days.counters("others", Set.of(Group.OTHER), Spread.fixed(300), List.of(openings)));
        return new HallDay(hall, Days.DAY, List.of(Days.voyage("KE703", Days.DAY.atTime(12, 0), 0, 12)));
    }

    private static Hall hall(Lane... lanes) {
        return Days.arrival(new Approach.Landing(0, Spread.fixed(0), Spread.fixed(1), "assumed"), Doubt.NONE, lanes);
    }
}
