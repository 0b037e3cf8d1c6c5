package dev.kanmon.clearance.check;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and on which document a traveller enters a State, as the screening sees it.
 *
 * @param from last port of the State left
 * @param to port of entry
 * @param departure scheduled, local to {@code from}; absent where the carrier did not send it
 * @param arrival day of arrival in the zone of {@code to}; absent where the carrier did not send one that can be
 * @param document that was examined, a passport where there is one; absent where there is none but visas
 */
public record Entry(
        Port from,
        Port to,
        @Nullable LocalDateTime departure,
        @Nullable LocalDate arrival,
        @Nullable TravelDocument document) {
    /** Of a traveller on a voyage; empty where no border is crossed on it, or where its ports are not known. */
    public static Optional<Entry> of(Traveller traveller, Voyage voyage, Ports ports) {
        return switch (Crossing.of(traveller, voyage, ports)) {
            case Crossing.AtUnknownPort unknown -> Optional.empty();
            case Crossing.Between between ->
                between.crosses()
                        ? Optional.of(new Entry(
                                between.from(),
                                between.to(),
                                between.leg().departure(),
                                between.arrival(),
                                DocumentTravelledOn.of(traveller, between.arrival())
                                        .orElse(null)))
                        : Optional.empty();
        };
    }
}
