package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.hallday.HallDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The halls of a day as the clock needs them: played without pre-screening, and with it. */
public final class ClockDay {
    private final Timetable timetable;
    private final List<DescribedHall> halls;
    private final HallDays days;

    /**
     * A day.
     *
     * @param timetable its voyages; each is taken to go every day, so that one that arrives the day after fills the hall of
     *     its port of arrival on the day itself, too
     * @param halls those that are described
     * @param days who comes to which
     */
    public ClockDay(Timetable timetable, List<DescribedHall> halls, HallDays days) {
        this.timetable = timetable;
        this.halls = List.copyOf(halls);
        this.days = days;
    }

    /**
     * Forecasts of the halls through which routes lead.
     *
     * @param share of those who may take part who do, more than 0 and at most 1
     */
    public HallForecasts forecasts(List<Route> routes, double share) {
        Set<String> departing = new HashSet<>();
        Set<String> arriving = new HashSet<>();
        for (Route route : routes) {
            departing.add(route.from().port().code());
            arriving.add(route.to().port().code());
        }
        List<DescribedHall> asked = halls.stream()
                .filter(hall -> (hall.hall().kind() == Hall.Kind.ARRIVAL ? arriving : departing)
                        .contains(hall.hall().port()))
                .toList();
        PostHours hours = hours();
        Set<String> open = new HashSet<>();
        timetable.voyages().stream().filter(hours::isOpenTo).forEach(voyage -> open.add(voyage.designation()));
        Set<String> taken = new HashSet<>(open);
        routes.forEach(route -> taken(route).forEach(voyage -> taken.add(voyage.designation())));
        List<Forecast> forecasts = new ArrayList<>();
        for (HallDay day : days.of(timetable.day(), everyDay(), asked)) {
            // Whose post is closed to all its voyages is shown as if it were open; its line there is then assumed.
            HallDay asIfOpen = openTo(day, day.hall().kind() == Hall.Kind.POST ? open : taken);
            if (day.hall().kind() != Hall.Kind.POST) {
                forecasts.add(Forecasting.forecast(asIfOpen, 0));
            }
            if (day.hall().kind() != Hall.Kind.EXIT) {
                forecasts.add(Forecasting.forecast(asIfOpen, share));
            }
        }
        return HallForecasts.of(asked.stream().map(DescribedHall::hall).toList(), forecasts);
    }

    /** Which day it is, local to the ports of departure. */
    public LocalDate day() {
        return timetable.day();
    }

    /** The voyages of a route that depart while the post is open to them, or all where it is closed to each. */
    List<ExpectedVoyage> taken(Route route) {
        List<ExpectedVoyage> all = timetable.of(route);
        List<ExpectedVoyage> open = all.stream().filter(hours()::isOpenTo).toList();
        return open.isEmpty() ? all : open;
    }

    /** Whether the post is open to any voyage of a route; also where the day has none. */
    boolean isOpenTo(Route route) {
        List<ExpectedVoyage> all = timetable.of(route);
        return all.isEmpty() || all.stream().anyMatch(hours()::isOpenTo);
    }

    private PostHours hours() {
        return new PostHours(halls.stream().map(DescribedHall::hall).toList());
    }

    Timetable timetable() {
        return timetable;
    }

    /** The voyages of the day, and those of the days before that arrive on it. */
    private List<ExpectedVoyage> everyDay() {
        List<ExpectedVoyage> all = new ArrayList<>(timetable.voyages());
        for (ExpectedVoyage voyage : timetable.voyages()) {
            long later =
                    ChronoUnit.DAYS.between(timetable.day(), voyage.arrival().toLocalDate());
            if (later > 0) {
                all.add(new ExpectedVoyage(
                        voyage.carrier(),
                        voyage.number(),
                        voyage.from(),
                        voyage.to(),
                        voyage.departure().minusDays(later),
                        voyage.arrival().minusDays(later),
                        voyage.listed(),
                        voyage.metres(),
                        voyage.onBoard()));
            }
        }
        return all;
    }

    /** Nobody is pre-confirmed on a voyage that departs while the post is closed. */
    private static HallDay openTo(HallDay day, Set<String> atPost) {
        return new HallDay(
                day.hall(),
                day.day(),
                day.coming().stream()
                        .map(coming -> switch (coming) {
                            case Coming.Voyage voyage ->
                                (Coming) new Coming.Voyage(
                                        voyage.voyage(),
                                        voyage.moment(),
                                        voyage.listed(),
                                        voyage.metres(),
                                        voyage.post() && atPost.contains(voyage.voyage()),
                                        voyage.partnerLane(),
                                        voyage.onBoard());
                            case Coming.Stream stream -> stream;
                        })
                        .toList());
    }
}
