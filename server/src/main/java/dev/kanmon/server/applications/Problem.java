package dev.kanmon.server.applications;

import dev.kanmon.messages.mrz.TypedZone;

/** What keeps an application from being received; each has a sentence on the page. */
enum Problem {
    VOYAGE,
    DAY,
    DAY_OVER,
    DAY_TOO_FAR,
    DOCUMENT_MISSING,
    ZONE_UNREADABLE,
    ZONE_OF_VISA,
    ZONE_NUMBER,
    ZONE_BIRTH_DATE,
    ZONE_EXPIRY,
    ZONE_OPTIONAL,
    ZONE_COMPOSITE,
    CREDENTIAL_TOO_LARGE,
    CREDENTIAL_UNREADABLE,
    VOYAGE_FULL,
    TOO_MANY;

    /** What is wrong with a zone that was typed. */
    static Problem of(TypedZone.Fault fault) {
        return switch (fault) {
            case UNREADABLE -> ZONE_UNREADABLE;
            case OF_VISA -> ZONE_OF_VISA;
            case NUMBER -> ZONE_NUMBER;
            case BIRTH_DATE -> ZONE_BIRTH_DATE;
            case EXPIRY -> ZONE_EXPIRY;
            case OPTIONAL -> ZONE_OPTIONAL;
            case COMPOSITE -> ZONE_COMPOSITE;
        };
    }
}
