package dev.kanmon.clearance.check;

import dev.kanmon.clearance.agreement.EntryAnswer;
import dev.kanmon.clearance.agreement.EntryQuestion;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Traveller.Role;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One traveller on one voyage under examination, with what several checks need to know alike.
 *
 * @param traveller as reported
 * @param voyage as reported
 * @param basis what is decided by
 * @param asOf moment whose knowledge counts
 * @param crossing where the traveller comes in
 */
record Examination(Traveller traveller, Voyage voyage, Basis basis, Instant asOf, Crossing crossing) {
    private static final String PASSPORT = "P";
    private static final String VISA = "V";

    static Examination of(Traveller traveller, Voyage voyage, Basis basis, Instant asOf) {
        return new Examination(traveller, voyage, basis, asOf, Crossing.of(traveller, voyage, basis.ports()));
    }

    /** The day it is in the port of arrival, whose State decides; in UTC where the port is not known. */
    LocalDate today() {
        ZoneId zone = switch (crossing) {
            case Crossing.Between(Port from, Port to, Crossing.Journey journey, LocalDate arrival, Leg leg) ->
                to.zone();
            case Crossing.AtUnknownPort unknown -> ZoneOffset.UTC;
        };
        return LocalDate.ofInstant(asOf, zone);
    }

    /** Day of arrival in the State entered. */
    @Nullable
    LocalDate arrival() {
        return switch (crossing) {
            case Crossing.Between(Port from, Port to, Crossing.Journey journey, LocalDate arrival, Leg leg) -> arrival;
            case Crossing.AtUnknownPort unknown -> {
                var last = voyage.legs().getLast().arrival();
                yield last == null ? null : last.toLocalDate();
            }
        };
    }

    /** Nationality, alpha-3. */
    @Nullable
    String nationality() {
        String sent = traveller.nationality();
        return sent == null || sent.isBlank() ? null : States.alpha3(sent);
    }

    /**
     * The document travelled on: of several a passport, of several passports one of the traveller's nationality, of those
     * one that is valid on arrival; else the first. A visa is none.
     */
    Optional<TravelDocument> travelDocument() {
        return DocumentTravelledOn.of(traveller, arrival());
    }

    /** Code of the document travelled on, in capitals (Doc 9303-4, section 4.2.2); none where the carrier sent none. */
    private @Nullable String documentType() {
        return travelDocument()
                .map(document -> document.type().strip().toUpperCase(Locale.ROOT))
                .filter(type -> !type.isEmpty())
                .orElse(null);
    }

    /** Whether it is a passport of any kind (Doc 9303-4, section 4.2.2: the first letter of the code). */
    static boolean isPassport(TravelDocument document) {
        return document.type().strip().toUpperCase(Locale.ROOT).startsWith(PASSPORT);
    }

    List<TravelDocument> visas() {
        return traveller.documents().stream().filter(Examination::isVisa).toList();
    }

    /** The agreements as they are known today. */
    KnownAgreements agreements() {
        return basis.agreements().asKnown(today());
    }

    /** What the agreements say of a visitor; empty for whoever enters by right or does not enter, or is not known well enough. */
    Optional<EntryAnswer> entry() {
        String nationality = nationality();
        if (!(crossing
                        instanceof
                        Crossing.Between(Port from, Port to, Crossing.Journey journey, LocalDate arrival, Leg leg))
                || nationality == null
                || arrival == null
                || journey == Crossing.Journey.GOES_ON
                || traveller.role() == Role.CREW
                || nationality.equals(to.state())) {
            return Optional.empty();
        }
        return Optional.of(agreements()
                .entry(new EntryQuestion(
                        nationality, to.state(), arrival, documentType(), Scope.Purpose.VISIT, to.code())));
    }

    /** Whether a carrier left it out. */
    static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static boolean isVisa(TravelDocument document) {
        return document.type().strip().toUpperCase(Locale.ROOT).startsWith(VISA);
    }
}
