package dev.kanmon.clearance.decision;

import java.util.List;

/**
 * The catalogue of findings. Codes are stable: they stand in the ledger. Each names the evidence that every finding of it
 * carries and its sentence may use.
 */
public enum FindingCode {
    /** A datum is missing without which nobody can be screened. */
    DATA_MISSING(Check.DATA, Weight.STOP, "item", "law"),

    /** A fault of ours: the checks could not be run. */
    SCREENING_FAILED(Check.DATA, Weight.STOP),

    BIRTH_DATE_IMPOSSIBLE(Check.DOCUMENT, Weight.STOP, "stated"),
    BIRTH_DATE_AFTER_DEPARTURE(Check.DOCUMENT, Weight.STOP, "birthDate", "departure"),
    DOCUMENT_EXPIRY_IMPOSSIBLE(Check.DOCUMENT, Weight.STOP, "document", "stated"),
    DOCUMENT_EXPIRED(Check.DOCUMENT, Weight.STOP, "arrival", "document", "expiry"),
    /** The laws' lists do not ask for it, so that nothing can follow from its absence. */
    DOCUMENT_EXPIRY_NOT_SENT(Check.DOCUMENT, Weight.NOTE, "document"),
    DOCUMENT_NOT_A_PASSPORT(Check.DOCUMENT, Weight.LOOK, "document", "type"),
    NATIONALITY_NOT_OF_ISSUER(Check.DOCUMENT, Weight.LOOK, "document", "issuer", "nationality"),
    /** It ends on one of the visa-free days, the first and the last included. */
    DOCUMENT_EXPIRES_DURING_STAY(Check.DOCUMENT, Weight.NOTE, "arrival", "days", "document", "expiry"),
    DOCUMENT_NUMBER_CHARACTERS(Check.DOCUMENT, Weight.LOOK, "document"),
    DOCUMENT_NUMBER_TOO_LONG(Check.DOCUMENT, Weight.LOOK, "document", "maximum"),

    /** Nothing is agreed between the two States: the traveller is not screened. */
    VOYAGE_NOT_COVERED(Check.ENTITLEMENT, Weight.STOP, "from", "to"),
    /** The State of a port is not known: the traveller is not screened. */
    PORT_UNKNOWN(Check.ENTITLEMENT, Weight.STOP, "port"),
    CREW_MEMBER(Check.ENTITLEMENT, Weight.NOTE, "state"),
    /** Clearance, end of the journey and voyage do not fit together. */
    JOURNEY_CONTRADICTORY(Check.ENTITLEMENT, Weight.LOOK, "state"),
    IN_TRANSIT(Check.ENTITLEMENT, Weight.NOTE, "state"),
    ENTERS_AS_NATIONAL(Check.ENTITLEMENT, Weight.NOTE, "state"),
    VISA_FREE(Check.ENTITLEMENT, Weight.NOTE, "arrival", "days", "nationality", "provision", "state"),
    VISA_SHOWN(Check.ENTITLEMENT, Weight.NOTE, "document", "expiry", "state"),
    VISA_WAIVER_SUSPENDED(Check.ENTITLEMENT, Weight.STOP, "arrival", "nationality", "provision", "state", "suspended"),
    TRAVEL_AUTHORISATION_NEEDED(
            Check.ENTITLEMENT, Weight.LOOK, "arrival", "nationality", "provision", "scheme", "state"),
    TRAVEL_AUTHORISATION_WAIVED(
            Check.ENTITLEMENT, Weight.NOTE, "arrival", "nationality", "provision", "scheme", "state", "waiver"),
    /** A bill or a plan: nothing follows from it yet. */
    TRAVEL_AUTHORISATION_PROPOSED(
            Check.ENTITLEMENT, Weight.NOTE, "arrival", "nationality", "provision", "scheme", "state"),
    /** A dedicated lane or a departure post at ports of this voyage. */
    LANE_OFFERED(Check.ENTITLEMENT, Weight.NOTE, "arrival", "conditions", "nationality", "ports", "provision", "state"),
    ENTITLEMENT_NOT_SHOWN(Check.ENTITLEMENT, Weight.LOOK, "arrival", "nationality", "state"),

    LISTED_DOCUMENT(Check.WATCHLIST, Weight.STOP, "document", "entry", "list"),
    LISTED_NAME_AND_BIRTH_DATE(
            Check.WATCHLIST, Weight.STOP, "comparison", "entry", "list", "listedBirth", "listedName"),
    /** Other spellings, or a slip; likelier one person than two. */
    LISTED_NEAR_NAME_AND_BIRTH_DATE(
            Check.WATCHLIST, Weight.LOOK, "comparison", "entry", "list", "listedBirth", "listedName"),
    LISTED_NAME_AND_SWAPPED_BIRTH_DATE(
            Check.WATCHLIST, Weight.LOOK, "comparison", "entry", "list", "listedBirth", "listedName"),
    /** Dates that differ as slips differ: one day, one month, one year, ten years. */
    LISTED_NAME_AND_NEAR_BIRTH_DATE(
            Check.WATCHLIST, Weight.LOOK, "comparison", "entry", "list", "listedBirth", "listedName"),
    LISTED_NAME_AND_BIRTH_YEAR(
            Check.WATCHLIST, Weight.LOOK, "comparison", "entry", "list", "listedBirth", "listedName"),
    /** One side has no birth date. */
    LISTED_NAME(Check.WATCHLIST, Weight.LOOK, "comparison", "entry", "list", "listedName");

    private final Check check;
    private final Weight weight;

    /** Immutable, as {@code List.of} makes it, which its type does not say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> evidence;

    FindingCode(Check check, Weight weight, String... evidence) {
        this.check = check;
        this.weight = weight;
        this.evidence = List.of(evidence);
    }

    public Check check() {
        return check;
    }

    public Weight weight() {
        return weight;
    }

    /** Names of the evidence that every finding of this code carries; a finding may carry more. */
    public List<String> evidence() {
        return evidence;
    }

    /** Whether it says that the traveller could not be screened at all. */
    public boolean leavesUnscreened() {
        return this == VOYAGE_NOT_COVERED || this == PORT_UNKNOWN || this == SCREENING_FAILED;
    }

    /** Which check found it, in the order in which checks run. */
    public enum Check {
        DATA,
        DOCUMENT,
        ENTITLEMENT,
        WATCHLIST
    }

    /** How much a finding matters. */
    public enum Weight {
        /** The traveller cannot board without an officer. */
        STOP,
        /** A person must look. */
        LOOK,
        /** Told, and nothing follows from it. */
        NOTE
    }
}
