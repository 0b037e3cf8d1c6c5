package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hall with what its port's log says in the place of what was assumed, and how well that fits.
 *
 * @param log name of its file
 * @param days of which the log has rows, in order
 * @param services every lane and readiness of the hall, in its order
 * @param way to the hall
 * @param elsewhere rows served by no lane of the hall, or by one that does not serve such travellers
 * @param unsorted rows that do not tell which service they had, where the hall has several it could be
 * @param hall with what was fitted; the same as before where nothing was
 */
public record Calibration(
        String log, List<LocalDate> days, List<OfService> services, Way way, int elsewhere, int unsorted, Hall hall) {
    public Calibration {
        days = List.copyOf(days);
        services = List.copyOf(services);
    }

    /**
     * A service of the hall.
     *
     * @param lane its id
     * @param readiness of those served
     * @param assumed mean in seconds, as the hall had it
     * @param times that the log tells
     * @param fit to them; absent where there are fewer than {@link Fit#LEAST_TIMES}, and the hall keeps what it had
     */
    public record OfService(
            String lane,
            Readiness readiness,
            double assumed,
            Times times,
            @Nullable Fit fit) {}

    /**
     * Fits services and way to a log.
     *
     * @param log whose rows of other halls do not count
     * @param hall as assumed
     * @throws MalformedLogException where the log has no row of the hall
     */
    public static Calibration of(HallLog log, Hall hall) {
        HallLog own = log.ofHall(hall.id());
        if (own.passages().isEmpty()) {
            throw new MalformedLogException("The log has no row of hall " + hall.id() + ".");
        }
        List<LocalDate> days = own.days();
        Sorting sorting = new Sorting(hall);
        own.passages().forEach(sorting::add);
        List<OfService> services = new ArrayList<>();
        Hall fitted = hall;
        for (Lane lane : hall.lanes()) {
            Map<Readiness, Service> others = new EnumMap<>(lane.services());
            lane.services().forEach((readiness, service) -> {
                OfService one = sorting.service(lane, readiness, service.seconds());
                services.add(one);
                if (one.fit() != null) {
                    others.put(
                            readiness,
                            new Service(
                                    one.fit().spread(), source(log, one.fit().number(), days)));
                }
            });
            fitted = fitted.with(
                    new Lane(lane.id(), lane.kind(), lane.groups(), others, lane.openings(), lane.onward()));
        }
        Way way = new WayFitting(own.passages(), hall.approach(), number -> source(log, number, days)).way();
        fitted = new Hall(
                hall.id(), hall.port(), hall.kind(), hall.carriers(), fitted.lanes(), way.approach(), hall.doubt());
        return new Calibration(log.name(), days, services, way, sorting.elsewhere, sorting.unsorted, fitted);
    }

    private static String source(HallLog log, int rows, List<LocalDate> days) {
        return "fitted to " + log.name() + ", " + rows + " rows, " + days.getFirst() + ".." + days.getLast();
    }

    /** Which times belong to which service. */
    private static final class Sorting {
        private record Place(String lane, Readiness readiness) {}

        private final Hall hall;
        private final Map<Place, Times.Gathering> times = new HashMap<>();
        private int elsewhere;
        private int unsorted;

        Sorting(Hall hall) {
            this.hall = hall;
        }

        void add(Passage passage) {
            Lane lane = passage.lane() == null
                    ? only(hall.lanes())
                    : hall.lane(passage.lane()).orElse(null);
            Readiness readiness = passage.readiness() != null || lane == null
                    ? passage.readiness()
                    : only(List.copyOf(lane.services().keySet()));
            if (lane != null && readiness != null && lane.services().containsKey(readiness)) {
                at(lane, readiness)
                        .add(passage.done() - passage.called(), passage.day().toEpochDay());
            } else if (lane == null ? passage.lane() != null : readiness != null) {
                elsewhere++;
            } else {
                unsorted++;
            }
        }

        OfService service(Lane lane, Readiness readiness, Spread assumed) {
            Times.Gathering gathered = at(lane, readiness);
            Times counted = gathered.counted();
            return new OfService(
                    lane.id(),
                    readiness,
                    assumed.mean(),
                    counted,
                    counted.taken() < Fit.LEAST_TIMES ? null : Fit.to(gathered.seconds(), gathered.days()));
        }

        private Times.Gathering at(Lane lane, Readiness readiness) {
            return times.computeIfAbsent(
                    new Place(lane.id(), readiness), place -> new Times.Gathering(Times.LONGEST_SERVICE_SECONDS));
        }

        private static <T> @Nullable T only(List<T> some) {
            return some.size() == 1 ? some.getFirst() : null;
        }
    }
}
