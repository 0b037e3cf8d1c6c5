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
        List<ScreenedTraveller> holders = holders(application);
        Optional<ScreenedTraveller> found = holders.stream().findFirst();
        ScreenedTraveller.Sealed record = found.map(ScreenedTraveller::record).orElse(null);
        if (found.isEmpty() || record == null) {
            return new Progress(over ? Step.ORDINARY_COUNTER : Step.WAITING, false, Set.of(), null);
        }
        Traveller reported = record.traveller();
        Set<DocumentField> differs = Stream.of(application.against(reported), application.chipAgainst(reported))
                .flatMap(List::stream)
                .map(DocumentDifference::field)
                .collect(Collectors.toSet());
        boolean confirmed = application.confirms(reported);
        Optional<IssuedPass> stands = passes.ofTraveller(found.get().person()).stream()
                .filter(this::stands)
                .findFirst();
        if (stands.isPresent()) {
            return confirmed
                    ? new Progress(Step.PASS_ISSUED, true, differs, stands.get().id())
                    : new Progress(over ? Step.ORDINARY_COUNTER : Step.WITH_OFFICER, true, differs, null);
        }
        // A changed list may have made the holder another person of the voyage, or unlike the document: their pass is
        // gone all the same.
        boolean ended = holders.stream()
                .anyMatch(holder -> !passes.ofTraveller(holder.person()).isEmpty());
        boolean gone =
                found.get().presence() == Presence.CANCELLED || found.get().presence() == Presence.NOT_ON_BOARD;
        return new Progress(over || gone || ended ? Step.ORDINARY_COUNTER : Step.WITH_OFFICER, true, differs, null);
    }

    private boolean stands(IssuedPass pass) {
        return pass.stands() && pass.endsAt().isAfter(clock.instant());
    }

    /** Whose document it is on the voyage; who is still expected before who is not. */
    private List<ScreenedTraveller> holders(Application application) {
        return voyages.on(application.day()).stream()
                .filter(voyage -> Presented.designator(voyage.designator()).equals(application.voyage()))
                .flatMap(voyage -> voyages.voyage(voyage.id()).stream())
                .flatMap(voyage -> voyage.travellers().stream())
                .filter(traveller -> traveller.record() != null
                        && ZoneComparison.sameHolder(
                                application.zone(), traveller.record().traveller()))
                .toList();
    }
}
