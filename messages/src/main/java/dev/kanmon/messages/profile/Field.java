package dev.kanmon.messages.profile;

import java.util.Locale;

/** What a passenger list may tell of a traveller, as a State's law allows or forbids it. */
public enum Field {
    NAME,
    SEX,
    BIRTH_DATE,
    BIRTH_PLACE,
    NATIONALITY,
    RESIDENCE,
    EMBARK,
    DISEMBARK,
    CLEARANCE,
    RESERVATION,
    REFERENCE,
    SEATS,
    BAGS,
    VERIFIED,
    DOCUMENT_TYPE,
    DOCUMENT_NUMBER,
    DOCUMENT_ISSUER,
    DOCUMENT_EXPIRY,
    DOCUMENT_ISSUED,
    DUTY,
    REDRESS,
    CUSTOMER,
    TICKETS,
    ADDRESS,
    CONTACT;

    /** As it stands in profiles and sentences, such as {@code birth-date}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
