package dev.kanmon.server.pages;

import dev.kanmon.server.applications.Applications;
import dev.kanmon.server.applications.VoyageApplications;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.ScreenedVoyage;
import dev.kanmon.server.screening.VoyageSummary;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells officers' pages which travellers applied for a pass themselves. Thread-safe. */
@Component
final class AppliedTravellers {
    private final Applications applications;

    AppliedTravellers(Applications applications) {
        this.applications = applications;
    }

    /** Ids of the decisions about those of a voyage who applied. */
    Set<UUID> of(ScreenedVoyage voyage) {
        VoyageApplications all = applications.of(voyage.summary());
        return voyage.travellers().stream()
                .filter(traveller -> !all.of(traveller).isEmpty())
                .map(ScreenedTraveller::id)
                .collect(Collectors.toSet());
    }

    /** Applications of one traveller, the last first. */
    List<ApplicationLine> of(ScreenedTraveller traveller, VoyageSummary voyage) {
        ScreenedTraveller.Sealed record = traveller.record();
        return record == null
                ? List.of()
                : applications.of(voyage).of(traveller).stream()
                        .map(one -> ApplicationLine.of(one, record.traveller()))
                        .toList();
    }
}
