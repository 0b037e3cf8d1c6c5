package dev.kanmon.server.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stands where the store's voyages will: there are none. */
@Component
final class NoVoyages implements Voyages {
    @Override
    public List<VoyageSummary> on(LocalDate day) {
        return List.of();
    }

    @Override
    public Optional<ScreenedVoyage> voyage(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<ScreenedTraveller> traveller(UUID id) {
        return Optional.empty();
    }
}
