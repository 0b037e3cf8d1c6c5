package dev.kanmon.command.post;

import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.server.screening.PassGrounds;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.Voyages;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorDay;
import dev.kanmon.simulation.CorridorPlan;
import dev.kanmon.simulation.ScheduledVoyage;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the family of the demo in the main voyage's list: three to five of one reservation, all clear, all Korean. */
final class StoryFamily {
    private static final int SMALLEST = 3;
    private static final int LARGEST = 5;
    private static final String NATIONALITY = "KOR";

    private StoryFamily() {}

    static DayParty in(CorridorDay day, DayServer server) {
        Corridor corridor = Corridor.of(
                new CorridorPlan(day.seed(), day.day(), day.voyages().size()));
        ScheduledVoyage scheduled = corridor.timetable().getFirst();
        Route route = Route.bothWays(scheduled.from() + '-' + scheduled.to(), Ports.shipped())
                .orElseThrow()
                .getFirst();
        DayVoyage voyage = new DayVoyage(scheduled, route, Duration.ZERO);
        Truth.read(corridor.travellers())
                .filter(truth -> truth.voyage().equals(scheduled.designator()))
                .forEach(voyage::add);
        Set<String> clear = clear(day, server, scheduled.designator());
        return voyage.travellers().stream()
                .collect(Collectors.groupingBy(
                        traveller -> traveller.truth().reservation(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(party -> party.size() >= SMALLEST && party.size() <= LARGEST)
                .filter(party -> party.stream()
                        .allMatch(one -> one.truth().nationality().equals(NATIONALITY)
                                && one.truth().journey() == Journey.TRAVELS
                                && clear.contains(one.truth().reference())))
                .map(party -> new DayParty(voyage, party.getFirst().truth().reservation(), party))
                .max((one, other) -> Integer.compare(surnames(other.travellers()), surnames(one.travellers())))
                .orElseThrow(() -> new IllegalStateException("no family of the list is wholly clear"));
    }

    /** A family has few surnames: those of the parents. */
    private static int surnames(Collection<DayTraveller> party) {
        return (int) party.stream().map(one -> one.truth().surname()).distinct().count();
    }

    /** References of those for whom a pass could be made. */
    private static Set<String> clear(CorridorDay day, DayServer server, String designator) {
        Voyages voyages = server.room(Voyages.class);
        List<ScreenedTraveller> travellers = voyages.on(day.day()).stream()
                .filter(voyage -> voyage.designator().equals(designator))
                .flatMap(voyage -> voyages.voyage(voyage.id()).orElseThrow().travellers().stream())
                .toList();
        return travellers.stream()
                .map(ScreenedTraveller::record)
                .filter(Objects::nonNull)
                .filter(record -> PassGrounds.draft(record)
                        .filter(PassDraft.Issuable.class::isInstance)
                        .isPresent())
                .map(record -> record.traveller().reference())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
