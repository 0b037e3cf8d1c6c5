package dev.kanmon.clearance.check;

import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document travelled on: of several a passport, of several passports one of the traveller's nationality, of those one
 * that is valid on arrival; else the first. A visa is none.
 */
final class DocumentTravelledOn {
    private DocumentTravelledOn() {}

    static Optional<TravelDocument> of(Traveller traveller, @Nullable LocalDate arrival) {
        return traveller.documents().stream()
                .filter(document -> !Examination.isVisa(document))
                .min(Comparator.comparing((TravelDocument document) -> !Examination.isPassport(document))
                        .thenComparing(document -> !ofOwnState(document, traveller))
                        .thenComparing(document -> !valid(document, arrival)));
    }

    private static boolean ofOwnState(TravelDocument document, Traveller traveller) {
        String nationality = traveller.nationality();
        String issuer = document.issuer();
        return nationality != null && issuer != null && States.issuer(issuer).equals(States.issuer(nationality));
    }

    private static boolean valid(TravelDocument document, @Nullable LocalDate arrival) {
        StatedDate expiry = document.expiry();
        return arrival == null
                || expiry == null
                || expiry.date().filter(day -> !day.isBefore(arrival)).isPresent();
    }
}
