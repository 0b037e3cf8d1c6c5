package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A day of a hall as its log lets one expect it: its voyages, when they stood, and who was on board. Nothing of when anybody
 * reached the hall, was called or done; so a forecast of it has not seen the waits. It does know delays and passengers, which
 * a forecast of the evening before only expects: it is judged by what the hall does, not by what the timetable does.
 *
 * @param day to forecast; its delays are none, since they are known
 * @param untold rows of the day that tell no voyage, spot-in or group: they are not in it
 */
public record LoggedDay(HallDay day, int untold) {
    private record Sailed(double spotIn, String voyage) implements Comparable<Sailed> {
        @Override
        public int compareTo(Sailed other) {
            int first = Double.compare(spotIn, other.spotIn);
            return first == 0 ? voyage.compareTo(other.voyage) : first;
        }
    }

    private record Whom(Group group, Readiness readiness) {}

    /**
     * Of a log.
     *
     * @param log rows of other halls and days do not count; a row without readiness is of one who is clear
     * @param hall who comes to it
     * @param day which
     * @throws IllegalArgumentException as {@link HallDay}
     */
    public static LoggedDay of(HallLog log, Hall hall, LocalDate day) {
        Map<Sailed, Map<Whom, Integer>> sailed = new TreeMap<>();
        Map<Sailed, String> offered = new LinkedHashMap<>();
        int untold = 0;
        for (Passage passage :
                log.ofHall(hall.id()).between(day, day.plusDays(1)).passages()) {
            if (passage.voyage() == null || passage.group() == null || Double.isNaN(passage.spotIn())) {
                untold++;
                continue;
            }
            Sailed own = new Sailed(passage.spotIn(), passage.voyage());
            Readiness readiness = passage.readiness() == null ? Readiness.CLEAR : passage.readiness();
            sailed.computeIfAbsent(own, voyage -> new LinkedHashMap<>())
                    .merge(new Whom(passage.group(), readiness), 1, Integer::sum);
            if (passage.lane() != null
                    && hall.lane(passage.lane()).map(Lane::kind).orElse(Lane.Kind.COUNTER) == Lane.Kind.PARTNER_LANE) {
                offered.put(own, "used in " + log.name());
            }
        }
        List<Coming> coming = new ArrayList<>();
        sailed.forEach((own, whom) -> coming.add(new Coming.Voyage(
                own.voyage(),
                LocalDateTime.ofEpochSecond((long) own.spotIn(), 0, ZoneOffset.UTC),
                true,
                null,
                false,
                offered.get(own),
                whom.entrySet().stream()
                        .map(one ->
                                new OnBoard(one.getKey().group(), one.getKey().readiness(), one.getValue()))
                        .toList())));
        Doubt doubt = hall.doubt();
        Hall known = new Hall(
                hall.id(),
                hall.port(),
                hall.kind(),
                hall.carriers(),
                hall.lanes(),
                hall.approach(),
                new Doubt(Spread.fixed(0), doubt.service(), doubt.walk(), doubt.load(), doubt.source()));
        return new LoggedDay(new HallDay(known, day, coming), untold);
    }
}
