package dev.kanmon.server.pages;

import dev.kanmon.messages.TravelDocument;
import java.util.Objects;

/**
 * A travel document as a page shows it; what the carrier did not send is a dash.
 *
 * @param type code as sent
 * @param number as sent
 * @param issuer as sent
 * @param expiry last day of validity, as {@link TravellerLine#dates} writes it
 */
record DocumentLine(String type, String number, String issuer, String expiry) {
    private static final String NOT_SENT = "–";

    static DocumentLine of(TravelDocument document) {
        String expiry = TravellerLine.dates(document.expiry());
        return new DocumentLine(
                document.type(),
                Objects.requireNonNullElse(document.number(), NOT_SENT),
                Objects.requireNonNullElse(document.issuer(), NOT_SENT),
                expiry.isEmpty() ? NOT_SENT : expiry);
    }
}
