package dev.kanmon.server.enrolment;

import dev.kanmon.messages.mrz.TypedZone;

/**
 * What is wrong with one field of the form.
 *
 * @param key of the sentence
 * @param field by whose id the page leads there
 * @param person from 1; 0 where it is of all
 */
record FormFault(String key, String field, int person) {
    private static final String OWN = "enrol.problem.";

    /** What can be wrong besides the zone. */
    enum Kind {
        VOYAGE,
        DAY,
        DAY_OVER,
        DAY_TOO_FAR,
        POST,
        DEPARTURE,
        DEPARTED,
        TO,
        ARRIVAL,
        PURPOSE,
        DAYS,
        CHANNEL,
        CONSENT,
        NOBODY,
        TOO_MANY_PERSONS,
        TIE,
        VISITED,
        BIRTH_DATE_UNKNOWN,
        TWICE,
        ALREADY,
        NO_SLOT,
        TOO_LARGE,
        FULL,
        TOO_OFTEN,
        SLOT
    }

    static FormFault of(Kind kind, String field) {
        return new FormFault(OWN + kind.name(), field, 0);
    }

    static FormFault of(Kind kind, String field, int person) {
        return new FormFault(OWN + kind.name(), field, person);
    }

    static FormFault of(TypedZone.Fault fault, String field, int person) {
        return new FormFault("apply.problem.ZONE_" + fault.name(), field, person);
    }
}
