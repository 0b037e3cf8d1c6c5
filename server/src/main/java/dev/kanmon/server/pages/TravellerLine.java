package dev.kanmon.server.pages;

import dev.kanmon.clearance.decision.FindingCode.Weight;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.cusres.Directive;
import dev.kanmon.server.screening.ScreenedTraveller;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A traveller as a list shows them; what the carrier did not send is empty.
 *
 * @param id id of the decision
 * @param outcome the decision
 * @param directive what the carrier was told
 * @param presence whether the person is still expected, or how the doors were closed
 * @param gone whether the personal data were destroyed; then all that follows is empty
 * @param surname family name
 * @param given given names
 * @param document number of the primary travel document
 * @param nationality State, alpha-3
 * @param birthDate as {@link #dates} writes it
 * @param seats seats, separated by a space
 * @param reason sentence of the weightiest finding that wants attention
 */
record TravellerLine(
        UUID id,
        Outcome outcome,
        Directive directive,
        Presence presence,
        boolean gone,
        String surname,
        String given,
        String document,
        String nationality,
        String birthDate,
        String seats,
        String reason) {

    static TravellerLine of(ScreenedTraveller traveller, Locale language) {
        ScreenedTraveller.Sealed record = traveller.record();
        if (record == null) {
            return new TravellerLine(
                    traveller.id(),
 traveller.outcome(),
 traveller.directive(),
 traveller.presence(), true, "", "", "", "", "", "", "");
        }
        Traveller person = record.traveller();
        return new TravellerLine(
                traveller.id(),
                traveller.outcome(),
                traveller.directive(),
                traveller.presence(),
                false,
                orEmpty(person.surname()),
                orEmpty(person.given()),
                person.documents().stream()
                        .findFirst()
                        .map(TravelDocument::number)
                        .orElse(""),
                orEmpty(person.nationality()),
                dates(person.birthDate()),
                String.join(" ", person.seats()),
                reason(record, language));
    }

    /** A date as ISO 8601; each day it may mean; or, where no calendar has it, as it was sent with a question mark. */
    static String dates(@Nullable StatedDate date) {
        if (date == null) {
            return "";
        }
        return date.impossible()
                ? date.asSent() + " ?"
                : date.readings().stream().map(LocalDate::toString).collect(Collectors.joining(" / "));
    }

    private static String reason(ScreenedTraveller.Sealed record, Locale language) {
        return Stream.of(Weight.STOP, Weight.LOOK)
                .flatMap(weight -> record.decision().findings().stream()
                        .filter(finding -> finding.code().weight() == weight))
                .findFirst()
                .map(finding -> Sentences.of(finding, language))
                .orElse("");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
