package dev.kanmon.command.post;

import dev.kanmon.clearance.post.PostOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A day that was played.
 *
 * @param plan what it was made from
 * @param voyages with everybody on them, and their times
 * @param asked travellers of parties that wished to take part
 * @param tally of the devices
 * @param outage absent where there was none
 * @param records what the store holds
 * @param store its folder, closed
 */
record PlayedDay(
        DayPlan plan,
        List<DayVoyage> voyages,
        int asked,
        DeviceTally tally,
        @Nullable Outage outage,
        DayRecords records,
        Path store) {
    PlayedDay {
        voyages = List.copyOf(voyages);
    }

    List<DayTraveller> travellers() {
        return voyages.stream().flatMap(voyage -> voyage.travellers().stream()).toList();
    }

    /** How it ended with a traveller. */
    DayEnd end(DayTraveller traveller) {
        if (traveller.member != null) {
            List<PostOutcome> outcomes = records.outcomes().getOrDefault(traveller.member, List.of());
            return outcomes.size() == 1 ? new DayEnd.Member(outcomes.getFirst()) : new DayEnd.None();
        }
        DayRecords.Landed landed = landed(traveller);
        if (traveller.travels()) {
            return landed != null && landed.stands() && landed.way().equals("COUNTER")
                    ? new DayEnd.Ordinary()
                    : new DayEnd.None();
        }
        return traveller.landing == null ? new DayEnd.DidNotTravel() : new DayEnd.None();
    }

    /** The record by which a traveller was landed, as the store has it. */
    DayRecords.@Nullable Landed landed(DayTraveller traveller) {
        return traveller.landing == null ? null : records.landings().get(traveller.landing);
    }

    /** Travellers by how it ended, in the order of the words. */
    Map<String, Integer> ends() {
        Map<String, Integer> ends = new TreeMap<>();
        travellers().forEach(traveller -> ends.merge(end(traveller).word(), 1, Integer::sum));
        return ends;
    }

    /** Everybody who took part and was landed by the pass. */
    List<DayTraveller> byPass() {
        return travellers().stream().filter(traveller -> traveller.landedByPass).toList();
    }
}
