package dev.kanmon.server.store;

/** What a key seals, and with it how long it may live. */
public enum KeyPurpose {
    /** A raw message as received; short-lived, by the State's profile. */
    MESSAGE,
    /** One traveller on one voyage. */
    TRAVELLER,
    /** One traveller's own application for a pass; until shortly after the voyage. */
    APPLICATION,
    /** What a party told that enrolled for a departure post; until shortly after the voyage. */
    ENROLMENT,
    /** What somebody told who asked for protection at a post; until some time after the case was closed. */
    PROTECTION,
    /** An account's secrets; lives as long as the account. */
    ACCOUNT
}
