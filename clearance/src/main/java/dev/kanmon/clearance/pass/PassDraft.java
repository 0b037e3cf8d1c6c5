package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.check.Entry;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.mrz.MrzWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a traveller's pass will say, all but its number; or why there can be none. */
public sealed interface PassDraft {
    /**
     * A pass can be issued.
     *
     * @param state that admits and issues, alpha-3
     * @param content what it will say; its number is the first of its list and no pass's yet
     */
    record Issuable(String state, TravelAuthorization content) implements PassDraft {
        /** The content under a number of its own. */
        public TravelAuthorization numbered(PassNumber number) {
            return content.numbered(number);
        }
    }

    /**
     * None can.
     *
     * @param obstacle the first that was met
     */
    record Refused(Obstacle obstacle) implements PassDraft {}

    /** Why a traveller can have no pass. */
    enum Obstacle {
        /** The decision in force is another than clear. */
        NOT_CLEARED,
        /** Crew, or who only passes through. */
        DOES_NOT_ENTER,
        /** No border is crossed, a port is not known, or its day is not told. */
        VOYAGE_NOT_KNOWN,
        /** The name is missing or cannot be written in the letters of a passport's zone. */
        NAME_NOT_WRITABLE,
        /** The birth date is missing, impossible or can be read in more than one way. */
        BIRTH_DATE_NOT_CERTAIN,
        /** The nationality is missing. */
        NATIONALITY_MISSING,
        /** Number or issuer of the passport are missing, or longer than those of a passport. */
        DOCUMENT_NOT_COMPLETE
    }

    /** Whoever is pre-confirmed enters once, on the voyage they were cleared for. */
    String SINGLE_ENTRY = "1";

    /** Admission is decided at the port of entry, after a short confirmation of identity. */
    String CATEGORY = "PRE CONFIRMED";

    /** A voyage that is late arrives on the next day at most; a later one is another voyage, screened anew. */
    int DAYS_AFTER_ARRIVAL = 1;

    /** Days of stay are two digits of the report's six. */
    int MOST_DAYS = 99;

    /** Of a State or organisation, as a machine readable zone has it without its fillers. */
    Pattern CODE = Pattern.compile("[A-Z]{1,3}");

    /** As long as a passport's zone has room for. */
    Pattern PASSPORT_NUMBER = Pattern.compile("[A-Z0-9]{1,9}");

    /**
     * Drafts the pass of a traveller.
     *
     * @param traveller as screened
     * @param voyage as screened
     * @param decision in force about them
     * @param ports the table of ports
     */
    static PassDraft of(Traveller traveller, Voyage voyage, Decision decision, Ports ports) {
        return of(traveller, voyage, decision, ports, false);
    }

    /**
     * The same for somebody whom an officer has in front of them, document in hand. Of the two days that a birth date with a year
     * of two digits may mean, the likeliest stands: the officer sees whether it is a child or somebody a hundred years older, and
     * the zone of the document, with which the pass is compared at the gate, has no more than two digits either.
     */
    static PassDraft seen(Traveller traveller, Voyage voyage, Decision decision, Ports ports) {
        return of(traveller, voyage, decision, ports, true);
    }

    private static PassDraft of(Traveller traveller, Voyage voyage, Decision decision, Ports ports, boolean seen) {
        if (decision.outcome() != Outcome.CLEAR) {
            return new Refused(Obstacle.NOT_CLEARED);
        }
        if (traveller.role() == Traveller.Role.CREW || found(decision, FindingCode.IN_TRANSIT)) {
            return new Refused(Obstacle.DOES_NOT_ENTER);
        }
        Entry entry = Entry.of(traveller, voyage, ports).orElse(null);
        LocalDate arrival = entry == null ? null : entry.arrival();
        if (entry == null || arrival == null || !voyage.designator().matches("[A-Z0-9]{3,10}")) {
            return new Refused(Obstacle.VOYAGE_NOT_KNOWN);
        }
        LocalDate departure =
                entry.departure() == null ? arrival : entry.departure().toLocalDate();
        StatedDate born = traveller.birthDate();
        if (born == null || born.impossible() || (!seen && born.readings().size() != 1)) {
            return new Refused(Obstacle.BIRTH_DATE_NOT_CERTAIN);
        }
        String nationality = traveller.nationality() == null ? "" : States.alpha3(traveller.nationality());
        if (!CODE.matcher(nationality).matches()) {
            return new Refused(Obstacle.NATIONALITY_MISSING);
        }
        TravelDocument passport = entry.document();
        if (passport == null || !complete(passport)) {
            return new Refused(Obstacle.DOCUMENT_NOT_COMPLETE);
        }
        String issuer = issuer(passport);
        Optional<String> name = name(traveller, issuer);
        if (name.isEmpty()) {
            return new Refused(Obstacle.NAME_NOT_WRITABLE);
        }
        Optional<Finding> waiver = decision.findings().stream()
                .filter(finding -> finding.code() == FindingCode.VISA_FREE)
                .findFirst();
        LocalDate from = departure.isAfter(arrival) ? arrival : departure;
        String state = entry.to().state();
        return new Issuable(
                state,
                new TravelAuthorization(
                        PassNumber.of(States.alpha2(state), from, 0).text(),
                        name.get(),
                        born.readings().getFirst(),
                        sex(traveller),
                        nationality,
                        Objects.requireNonNull(passport.number()),
                        entry.from().code(),
                        from,
                        arrival.plusDays(DAYS_AFTER_ARRIVAL),
                        waiver.flatMap(PassDraft::stay).orElse(null),
                        SINGLE_ENTRY,
                        CATEGORY,
                        Pass.information(
                                voyage.designator(),
                                departure,
                                entry.from().code(),
                                entry.to().code(),
                                issuer,
                                waiver.flatMap(PassDraft::provision).orElse(null))));
    }

    private static boolean found(Decision decision, FindingCode code) {
        return decision.findings().stream().anyMatch(finding -> finding.code() == code);
    }

    private static boolean complete(TravelDocument document) {
        return document.type().strip().toUpperCase(Locale.ROOT).startsWith("P")
                && document.number() != null
                && PASSPORT_NUMBER.matcher(document.number()).matches()
                && CODE.matcher(issuer(document)).matches();
    }

    /** The alpha-3 code; those that only documents have, such as D, stay. */
    private static String issuer(TravelDocument document) {
        return document.issuer() == null ? "" : States.alpha3(document.issuer());
    }

    private static Optional<String> name(Traveller traveller, String issuer) {
        if (traveller.surname() == null) {
            return Optional.empty();
        }
        try {
            String field =
                    MrzWriter.name(traveller.surname(), traveller.given(), issuer, TravelAuthorization.NAME_LENGTH);
            return Optional.of(field.replace('<', ' ').strip());
        } catch (IllegalArgumentException notWritable) {
            return Optional.empty();
        }
    }

    private static String sex(Traveller traveller) {
        String sex = traveller.sex();
        return sex != null && (sex.equals("M") || sex.equals("F")) ? sex : "<";
    }

    private static Optional<String> stay(Finding waiver) {
        String days = waiver.evidence().get("days");
        return days == null || Integer.parseInt(days) > MOST_DAYS
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%06d", Integer.parseInt(days)));
    }

    private static Optional<String> provision(Finding waiver) {
        String citation = waiver.evidence().get("provision");
        String version = citation == null ? "" : citation.substring(citation.indexOf('@') + 1);
        return version.matches("[0-9a-f]{12}") ? Optional.of(version) : Optional.empty();
    }
}
