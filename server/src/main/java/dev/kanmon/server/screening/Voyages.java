package dev.kanmon.server.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The voyages that were screened, with the decisions in force. */
public interface Voyages {
    /**
     * Voyages that leave on a day.
     *
     * @param day in the zone of the port of departure
     * @return in the order of departure
     */
    List<VoyageSummary> on(LocalDate day);

    /** A voyage with everyone on it; empty for an id that is nobody's. */
    Optional<ScreenedVoyage> voyage(UUID id);

    /** One traveller, by the id of a decision about them, in force or replaced; empty for an id that is nobody's. */
    Optional<ScreenedTraveller> traveller(UUID id);
}
