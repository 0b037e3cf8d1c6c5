package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Service;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Mean waits as the log has them, by the quarter hour in which travellers reached the hall. */
final class Truth {
    private static final int QUARTER = 900;
    private static final double MINUTE = 60;

    /** A quarter hour of a day, which may lie in the small hours after it. */
    private record Slot(LocalDate day, int quarter) {}

    private static final class Sum {
        int travellers;
        double seconds;
    }

    private final Hall hall;
    private final int least;
    private final Map<Slot, Sum> sums = new HashMap<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private int untold;

    Truth(HallLog log, Hall hall, int least) {
        this.hall = hall;
        this.least = least;
        for (Passage passage : log.passages()) {
            days.add(passage.day());
            double wait = wait(passage);
            if (Double.isNaN(wait)) {
                untold++;
                continue;
            }
            int quarter = (int) Math.floor(passage.sinceMidnight(passage.reached()) / QUARTER);
            Sum sum = sums.computeIfAbsent(new Slot(passage.day(), quarter), slot -> new Sum());
            sum.travellers++;
            sum.seconds += wait;
        }
    }

    Set<LocalDate> days() {
        return days;
    }

    /** Rows that tell no wait. */
    int untold() {
        return untold;
    }

    /** Quarter hours of a day in which too few came. */
    int few(LocalDate day) {
        return (int) sums.entrySet().stream()
                .filter(one -> one.getKey().day().equals(day) && one.getValue().travellers < least)
                .count();
    }

    /** Mean waits of a day in minutes, by the beginning of the quarter hour; without those in which too few came. */
    Map<LocalDateTime, Double> of(LocalDate day) {
        Map<LocalDateTime, Double> means = new TreeMap<>();
        sums.forEach((slot, sum) -> {
            if (slot.day().equals(day) && sum.travellers >= least) {
                means.put(
                        day.atStartOfDay().plusSeconds((long) slot.quarter() * QUARTER),
                        sum.seconds / sum.travellers / MINUTE);
            }
        });
        return means;
    }

    /** Nobody waits less than nothing: such a row is a slip, and untold. */
    private double wait(Passage passage) {
        double wait = passage.called() - passage.reached();
        if (!Double.isNaN(wait)) {
            return wait < 0 ? Double.NaN : wait;
        }
        // Less a mean service: single waits may come out below nothing, and their mean is right only with those.
        return service(passage)
                .map(service ->
                        passage.done() - passage.reached() - service.seconds().mean())
                .orElse(Double.NaN);
    }

    private Optional<Service> service(Passage passage) {
        Optional<Lane> lane = passage.lane() == null ? Optional.empty() : hall.lane(passage.lane());
        return lane.map(Lane::services)
                .flatMap(services -> passage.readiness() != null
                        ? Optional.ofNullable(services.get(passage.readiness()))
                        : services.size() == 1
                                ? Optional.of(services.values().iterator().next())
                                : Optional.empty());
    }
}
