package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.port.Port;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The steps of a route before they are drawn. The traveller is a national of the State of departure on a short stay. */
final class RouteParts {
    private static final double SECONDS = 60;

    private final Route route;
    private final Timetable timetable;
    private final List<ExpectedVoyage> voyages;
    private final HallForecasts forecasts;

    /**
     * The steps.
     *
     * @param voyages those of the route that are taken; empty where the day has none
     */
    RouteParts(Route route, Timetable timetable, List<ExpectedVoyage> voyages, HallForecasts forecasts) {
        this.route = route;
        this.timetable = timetable;
        this.voyages = voyages;
        this.forecasts = forecasts;
    }

    /** All steps but {@link Step#SPARE}, in order. */
    List<PartlyForecast> of(Variant variant) {
        List<PartlyForecast> parts = new ArrayList<>();
        Usual usual = route.usual();
        parts.add(PartlyForecast.of(Step.REACH_PORT, route.from().reach()));
        parts.add(PartlyForecast.of(Step.CHECK_IN, usual.checkIn()));
        if (variant == Variant.TAKES_PART) {
            Asked post = new Asked(Hall.Kind.POST, true, Group.PARTNER, Readiness.CLEAR);
            parts.add(line(Step.POST_LINE, post, usual.postLine()));
            parts.add(service(Step.POST_SERVICE, post, usual.postService()));
        }
        Asked exit = new Asked(Hall.Kind.EXIT, false, Group.NATIONAL, Readiness.CLEAR);
        parts.add(line(Step.EXIT_LINE, exit, usual.exitLine()));
        parts.add(service(Step.EXIT_SERVICE, exit, usual.exitService()));
        parts.add(PartlyForecast.of(Step.BOARDING, usual.boarding()));
        parts.add(crossing());
        parts.add(PartlyForecast.of(Step.WALK, usual.walk()));
        boolean confirmed = variant == Variant.TAKES_PART;
        Asked hall = new Asked(
                Hall.Kind.ARRIVAL,
                variant != Variant.WITHOUT,
                Group.PARTNER,
                confirmed ? Readiness.PRE_CONFIRMED : Readiness.CLEAR);
        parts.add(line(Step.HALL_LINE, hall, confirmed ? usual.confirmedLine() : usual.hallLine()));
        parts.add(service(Step.HALL_SERVICE, hall, confirmed ? usual.confirmedService() : usual.hallService()));
        parts.add(PartlyForecast.of(Step.BAGS, usual.bags()));
        parts.add(PartlyForecast.of(Step.LEAVE_PORT, route.to().leave()));
        return parts;
    }

    /** How long before departure a traveller is at the port. */
    PartlyForecast before() {
        return PartlyForecast.of(Step.SPARE, route.usual().before());
    }

    private record Asked(Hall.Kind kind, boolean preScreening, Group group, Readiness readiness) {}

    private PartlyForecast line(Step step, Asked asked, Estimate otherwise) {
        return part(step, asked, otherwise, Forecast.Passing::inLine);
    }

    private PartlyForecast service(Step step, Asked asked, Estimate otherwise) {
        return part(step, asked, otherwise, Forecast.Passing::service);
    }

    private PartlyForecast part(Step step, Asked asked, Estimate otherwise, Function<Forecast.Passing, Band> minutes) {
        List<Band> bands = new ArrayList<>();
        TreeSet<String> halls = new TreeSet<>();
        for (ExpectedVoyage voyage : voyages) {
            Optional<HallForecasts.Passed> passed = forecasts.passed(
                    asked.kind(), asked.preScreening(), voyage.designation(), asked.group(), asked.readiness());
            passed.ifPresent(found -> halls.add(found.hall()));
            bands.add(passed.map(HallForecasts.Passed::passing).map(minutes).orElse(otherwise.minutes()));
        }
        return halls.isEmpty()
                ? PartlyForecast.of(step, otherwise)
                : new PartlyForecast(step, bands, Origin.FORECAST, "hall " + String.join(", ", halls));
    }

    private PartlyForecast crossing() {
        if (voyages.isEmpty()) {
            return PartlyForecast.of(Step.VOYAGE, route.crossing());
        }
        Port from = route.from().port();
        Port to = route.to().port();
        return new PartlyForecast(
                Step.VOYAGE,
                voyages.stream()
                        .map(voyage -> Duration.between(
                                        voyage.departure().atZone(from.zone()),
                                        voyage.arrival().atZone(to.zone()))
                                .toSeconds())
                        .map(seconds -> seconds / SECONDS)
                        .map(minutes -> new Band(minutes, minutes, minutes))
                        .toList(),
                timetable.origin(),
                timetable.source());
    }
}
