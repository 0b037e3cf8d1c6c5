package dev.kanmon.server.screening;

import dev.kanmon.clearance.decision.Outcome;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One voyage as a list of voyages shows it; nothing personal.
 *
 * @param id the voyage's own id
 * @param designator carrier and number, such as {@code KE703}
 * @param from port of the first departure, as the carrier sent it
 * @param to port of the last arrival, as the carrier sent it
 * @param departure local to {@code from}
 * @param arrival local to {@code to}
 * @param outcomes travellers by decision in force, none left out
 */
public record VoyageSummary(
        UUID id,
        String designator,
        String from,
        String to,
        @Nullable LocalDateTime departure,
        @Nullable LocalDateTime arrival,
        Map<Outcome, Integer> outcomes) {
    public VoyageSummary {
        outcomes = Map.copyOf(outcomes);
    }

    public int travellers() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Travellers with this outcome; 0 where there are none. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
