package dev.kanmon.server.applications;

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
    TOO_MANY
}
