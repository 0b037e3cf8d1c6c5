package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.DocumentDifference;
import dev.kanmon.clearance.pass.DocumentField;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.ZoneComparison;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.Traveller;
import dev.kanmon.server.applications.Progress.Step;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.Voyages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks how far applications are. Opens the records of the voyage each time: there is no index of who applied. Thread-safe. */
@Component
final class ProgressLook {
    /** Korea and Japan keep one time. */
    static final ZoneId CORRIDOR = ZoneId.of("Asia/Tokyo");

    private final Voyages voyages;
    private final PassRegister passes;
    private final Clock clock;

    ProgressLook(Voyages voyages, PassRegister passes, Clock clock) {
        this.voyages = voyages;
        this.passes = passes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(CORRIDOR));
    }

    Progress of(Application application) {
        boolean over = application.day().isBefore(today());
        Optional<ScreenedTraveller> found = traveller(application);
        ScreenedTraveller.Sealed record = found.map(ScreenedTraveller::record).orElse(null);
        if (found.isEmpty() || record == null) {
            return new Progress(over ? Step.ORDINARY_COUNTER : Step.WAITING, false, Set.of(), null);
        }
        Traveller reported = record.traveller();
        Set<DocumentField> differs = Stream.of(application.against(reported), application.chipAgainst(reported))
                .flatMap(List::stream)
                .map(DocumentDifference::field)
                .collect(Collectors.toSet());
        if (!application.confirms(reported)) {
            return new Progress(over ? Step.ORDINARY_COUNTER : Step.WITH_OFFICER, true, differs, null);
        }
        List<IssuedPass> issued = passes.ofTraveller(found.get().person());
        Optional<IssuedPass> stands = issued.stream()
                .filter(IssuedPass::stands)
                .filter(pass -> pass.endsAt().isAfter(clock.instant()))
                .findFirst();
        if (stands.isPresent()) {
            return new Progress(Step.PASS_ISSUED, true, differs, stands.get().id());
        }
        boolean gone =
                found.get().presence() == Presence.CANCELLED || found.get().presence() == Presence.NOT_ON_BOARD;
        return new Progress(
                over || gone || !issued.isEmpty() ? Step.ORDINARY_COUNTER : Step.WITH_OFFICER, true, differs, null);
    }

    /** The traveller whose document it is; one who is still expected before one who is not. */
    private Optional<ScreenedTraveller> traveller(Application application) {
        return voyages.on(application.day()).stream()
                .filter(voyage -> Presented.designator(voyage.designator()).equals(application.voyage()))
                .flatMap(voyage -> voyages.voyage(voyage.id()).stream())
                .flatMap(voyage -> voyage.travellers().stream())
                .filter(traveller -> traveller.record() != null
                        && ZoneComparison.sameHolder(
                                application.zone(), traveller.record().traveller()))
                .findFirst();
    }
}
