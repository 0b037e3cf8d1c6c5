package dev.kanmon.command.post;

import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.ScheduledVoyage;
import dev.kanmon.simulation.SimulatedMessage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The voyages of the synthetic corridor that a day plays, with everybody on them and all that carriers send of them.
 *
 * @param voyages in the order of the timetable
 * @param messages in the order in which they are sent
 * @param watchList in tab-separated text
 */
record CorridorVoyages(List<DayVoyage> voyages, List<SimulatedMessage> messages, String watchList) {
    CorridorVoyages {
        voyages = List.copyOf(voyages);
        messages = List.copyOf(messages);
    }

    /**
     * Makes them.
     *
     * @param halls arrival halls by port: how far voyages are from their timetable
     */
    static CorridorVoyages of(DayPlan plan, Map<String, DescribedHall> halls, Luck luck) {
        Corridor corridor = Corridor.of(plan.corridor());
        Map<String, DayVoyage> voyages = new LinkedHashMap<>();
        for (ScheduledVoyage scheduled : corridor.timetable()) {
            Route route = plan.route(scheduled.from(), scheduled.to());
            if (route != null) {
                voyages.put(scheduled.designator(), new DayVoyage(scheduled, route, late(scheduled, halls, luck)));
            }
        }
        Truth.read(corridor.travellers()).forEach(truth -> {
            DayVoyage voyage = voyages.get(truth.voyage());
            if (voyage != null) {
                voyage.add(truth);
            }
        });
        Set<String> names = voyages.values().stream()
                .map(voyage -> voyage.scheduled().route())
                .collect(Collectors.toSet());
        return new CorridorVoyages(
                List.copyOf(voyages.values()),
                corridor.messages()
                        .filter(message -> names.contains(message.voyage()))
                        .toList(),
                corridor.watchList());
    }

    private static Duration late(ScheduledVoyage voyage, Map<String, DescribedHall> halls, Luck luck) {
        DescribedHall hall = halls.get(voyage.to());
        return hall == null
                ? Duration.ZERO
                : Duration.ofSeconds((long) luck.number(
                        voyage.designator(), "late", hall.hall().doubt().delay()));
    }
}
