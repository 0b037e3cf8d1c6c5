package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.agreement.LicenceAnswer.Barred;
import dev.kanmon.clearance.agreement.LicenceAnswer.Destination;
import dev.kanmon.clearance.agreement.LicenceAnswer.Usable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a question about export licences is answered from what was known. */
final class LicenceAnswers {
    private LicenceAnswers() {}

    static LicenceAnswer answer(KnownAgreements known, LicenceQuestion question) {
        LocalDate day = question.day();
        List<Provision> leg = known.covering(Domain.GOODS, question.from(), question.to(), day);
        Destination destination = destination(known, leg, day);
        List<Usable> usable = new ArrayList<>();
        List<Barred> barred = new ArrayList<>();
        List<Provision> also = new ArrayList<>();
        for (Provision provision : leg) {
            if (!known.state(provision, day).applies()) {
                continue;
            }
            switch (provision.terms()) {
                case Terms.LicenceType type -> {
                    Optional<Provision> because = takenAway(known, leg, type.value(), question);
                    if (because.isPresent() || !isFor(type, destination)) {
                        barred.add(new Barred(type, provision, because.orElse(null)));
                    } else {
                        usable.add(new Usable(type, provision));
                    }
                }
                case Terms.IndividualLicenceRequired required -> {
                    if (names(provision, question.item())) {
                        also.add(provision);
                    }
                }
                case Terms.Stated(StatedKind stated, String value) -> {
                    if (stated == StatedKind.INFORM_REQUIREMENT) {
                        also.add(provision);
                    }
                }
                default -> {
                    // Nothing to do with licences.
                }
            }
        }
        return new LicenceAnswer(destination, usable, barred, also);
    }

    private static Destination destination(KnownAgreements known, List<Provision> leg, LocalDate day) {
        for (Provision provision : leg) {
            if (provision.terms() instanceof Terms.TrustedDestination(String group, String value)) {
                return known.suspensions(provision, day).stream()
                        .filter(suspension -> suspension.scope().isUnlimited())
                        .findFirst()
                        .<Destination>map(by -> new Destination.Suspended(by, provision))
                        .orElseGet(() -> new Destination.Trusted(group, provision));
            }
        }
        return new Destination.Ordinary();
    }

    private static boolean isFor(Terms.LicenceType type, Destination destination) {
        return type.groups().isEmpty()
                || (destination instanceof Destination.Trusted(String group, Provision by)
                        && type.groups().contains(group));
    }

    /** The provision that asks an individual licence for the item in place of this type. */
    private static Optional<Provision> takenAway(
            KnownAgreements known, List<Provision> leg, String type, LicenceQuestion question) {
        return leg.stream()
                .filter(provision -> provision.terms() instanceof Terms.IndividualLicenceRequired
                        && known.state(provision, question.day()).applies())
                .filter(provision -> names(provision, question.item()))
                .filter(provision -> provision.scope().licences().contains(type))
                .findFirst();
    }

    private static boolean names(Provision provision, @Nullable String item) {
        return item != null && provision.scope().items().contains(item.replace(" ", ""));
    }
}
