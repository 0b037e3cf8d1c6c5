package dev.kanmon.messages;

import org.jspecify.annotations.Nullable;

/**
 * One travel document of a traveller (the DOC group of PAXLST).
 *
 * @param type code as sent (DOC, 1001): P passport, V visa, I identity card and others
 * @param number document number as sent
 * @param issuer issuing State or organisation as sent, alpha-3 (LOC+91)
 * @param expiry last day of validity (DTM+36)
 * @param issued day of issue (DTM+182)
 */
public record TravelDocument(
        String type,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable StatedDate expiry,
        @Nullable StatedDate issued) {
    /** A document whose day of issue nobody told. */
    public TravelDocument(String type, @Nullable String number, @Nullable String issuer, @Nullable StatedDate expiry) {
        this(type, number, issuer, expiry, null);
    }
}
