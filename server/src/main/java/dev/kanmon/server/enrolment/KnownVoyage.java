package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.server.screening.VoyageSummary;
import dev.kanmon.server.screening.Voyages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voyage as its carrier's list tells it; nothing personal, and as public as a timetable.
 *
 * @param from port of departure: its IATA code, or its UN/LOCODE where it has none
 * @param to port of arrival, likewise
 * @param departure local to {@code from}
 * @param arrival local to {@code to}; absent where the carrier did not tell it
 */
record KnownVoyage(
        String from,
        String to,
        LocalDateTime departure,
        @Nullable LocalDateTime arrival) {
    /** Empty where no list of that day tells of it, or one tells too little. */
    static Optional<KnownVoyage> find(Voyages voyages, Designator voyage, LocalDate day) {
        return voyages.on(day).stream()
                .filter(one -> Presented.designator(one.designator()).equals(voyage.text()))
                .flatMap(one -> of(one).stream())
                .findFirst();
    }

    private static Optional<KnownVoyage> of(VoyageSummary voyage) {
        LocalDateTime departure = voyage.departure();
        Optional<String> from = PortClock.port(voyage.from()).map(Port::code);
        Optional<String> to = PortClock.port(voyage.to()).map(Port::code);
        return departure == null || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownVoyage(from.get(), to.get(), departure, voyage.arrival()));
    }
}
