package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a question about entry is answered from what was known. */
final class EntryAnswers {
    private EntryAnswers() {}

    static EntryAnswer answer(KnownAgreements known, EntryQuestion question) {
        LocalDate day = question.day();
        List<Provision> leg = known.covering(Domain.ENTRY, question.state(), question.nationality(), day);
        EntryAnswer.Visa visa = visa(known, leg, question);
        return new EntryAnswer(visa, authorisation(known, leg, visa, question), proposed(known, question));
    }

    private static List<Provision> proposed(KnownAgreements known, EntryQuestion question) {
        return known.provisions().stream()
                .filter(provision -> provision.standing() == Provision.Standing.PROPOSED
                        && provision.terms() instanceof Terms.AuthorisationNeeded)
                .filter(provision -> provision.leg().binds(question.state(), question.nationality()))
                .filter(provision -> provision.covers(question.day()) && question.within(provision.scope()))
                .toList();
    }

    private static EntryAnswer.Visa visa(KnownAgreements known, List<Provision> leg, EntryQuestion question) {
        List<EntryAnswer.Visa> answers = new ArrayList<>();
        for (Provision provision : leg) {
            int days = daysGranted(provision.terms());
            if (days > 0 && question.within(provision.scope())) {
                answers.add(suspension(known, provision, question)
                        .<EntryAnswer.Visa>map(by -> new EntryAnswer.Visa.Suspended(by, provision))
                        .orElseGet(() -> new EntryAnswer.Visa.Free(days, provision)));
            }
        }
        return answers.stream()
                .filter(EntryAnswer.Visa.Free.class::isInstance)
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .orElseGet(EntryAnswer.Visa.NotWaived::new);
    }

    private static int daysGranted(Terms terms) {
        return switch (terms) {
            case Terms.VisaFree(int days) -> days;
            case Terms.VisaFreeWithAuthorisation(int days, String scheme) -> days;
            default -> 0;
        };
    }

    private static EntryAnswer.Authorisation authorisation(
            KnownAgreements known, List<Provision> leg, EntryAnswer.Visa visa, EntryQuestion question) {
        if (visa instanceof EntryAnswer.Visa.Free(int days, Provision by)
                && by.terms() instanceof Terms.VisaFreeWithAuthorisation(int granted, String scheme)) {
            return new EntryAnswer.Authorisation.Needed(scheme, by);
        }
        for (Provision provision : leg) {
            if (provision.terms() instanceof Terms.AuthorisationNeeded(String scheme)
                    && applies(known, provision, question)) {
                return leg.stream()
                        .filter(other -> other.terms().equals(new Terms.AuthorisationNotNeeded(scheme)))
                        .filter(other -> applies(known, other, question))
                        .findFirst()
                        .<EntryAnswer.Authorisation>map(
                                waiver -> new EntryAnswer.Authorisation.Waived(scheme, provision, waiver))
                        .orElseGet(() -> new EntryAnswer.Authorisation.Needed(scheme, provision));
            }
        }
        return new EntryAnswer.Authorisation.NotAsked();
    }

    private static boolean applies(KnownAgreements known, Provision provision, EntryQuestion question) {
        return question.within(provision.scope())
                && suspension(known, provision, question).isEmpty();
    }

    /** What sets the provision aside for whoever asks. */
    private static Optional<Provision> suspension(KnownAgreements known, Provision provision, EntryQuestion question) {
        return known.suspensions(provision, question.day()).stream()
                .filter(suspension -> question.surelyWithin(suspension.scope()))
                .findFirst();
    }
}
