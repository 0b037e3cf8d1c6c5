package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.ZoneComparison;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.server.screening.ScreenedTraveller;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The applications of one voyage, opened to find travellers among them. Immutable; personal data, not to be kept. */
public final class VoyageApplications {
    static final VoyageApplications NONE = new VoyageApplications(List.of());

    private final Map<String, List<Application>> byNumber;

    VoyageApplications(List<Application> all) {
        byNumber = all.stream()
                .collect(Collectors.groupingBy(
                        one -> ZoneComparison.number(one.zone().mrz().number())));
    }

    /** Those that name a traveller's document and its holder, the last first. */
    public List<Application> of(ScreenedTraveller traveller) {
        ScreenedTraveller.Sealed record = traveller.record();
        return record == null
                ? List.of()
                : record.traveller().documents().stream()
                        .map(TravelDocument::number)
                        .flatMap(Stream::ofNullable)
                        .map(ZoneComparison::number)
                        .distinct()
                        .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
                        .filter(one -> ZoneComparison.sameHolder(one.zone(), record.traveller()))
                        .toList();
    }
}
