package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.hallday.HallDays;
import dev.kanmon.clearance.hallday.HallFile;
import dev.kanmon.clearance.port.Ports;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Routes, voyages and forecasts that tests set clocks by. */
final class TestDay {
    static final Ports PORTS = Ports.shipped();
    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final List<Route> ROUTES = JourneyFile.shipped(PORTS);
    static final List<DescribedHall> HALLS = HallFile.shipped(PORTS);

    private static final Band NOTHING = point(0);
    private static final Forecast.Waits WAITS = new Forecast.Waits(0, NOTHING, NOTHING, NOTHING, NOTHING, 0);

    private TestDay() {}

    static Route route(String id) {
        return ROUTES.stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Band point(double minutes) {
        return new Band(minutes, minutes, minutes);
    }

    static ExpectedVoyage voyage(String number, String from, String to, String departure, String arrival) {
        return new ExpectedVoyage(
                "KE",
                number,
                from,
                to,
                LocalDateTime.parse(departure),
                LocalDateTime.parse(arrival),
                true,
                null,
                List.of(
                        new ExpectedVoyage.Some("KOR", null, Readiness.CLEAR, 120),
                        new ExpectedVoyage.Some("JPN", null, Readiness.CLEAR, 60)));
    }

    static ClockDay day(ExpectedVoyage... voyages) {
        return new ClockDay(
                new Timetable(DAY, List.of(voyages), Origin.PUBLISHED, "timetable of the test"),
                HALLS,
                new HallDays(Agreements.shipped().asKnown(DAY), PORTS));
    }

    /** A forecast that says of one voyage how travellers pass one hall. */
    static Forecast forecast(String hall, double share, String voyage, Forecast.Passing... passing) {
        return new Forecast(
                hall,
                DAY,
                share,
                1,
                List.of(),
                WAITS,
                WAITS,
                WAITS,
                new Forecast.Official(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
                List.of(new Forecast.OfVoyage(voyage, DAY.atTime(12, 0), 180, NOTHING, NOTHING, List.of(passing))));
    }

    static Forecast.Passing passing(Group group, Readiness readiness, double inLine, double service) {
        return new Forecast.Passing(group, readiness, 100, point(inLine), point(service));
    }

    /** Forecasts of the halls of this release. */
    static HallForecasts forecasts(Forecast... forecasts) {
        List<Hall> halls = HALLS.stream().map(DescribedHall::hall).toList();
        return HallForecasts.of(halls, List.of(forecasts));
    }
}
