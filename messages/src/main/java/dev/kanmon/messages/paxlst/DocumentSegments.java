package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import org.jspecify.annotations.Nullable;

/** One travel document while it is read: DOC with its DTM and LOC, which may come before it. */
final class DocumentSegments {
    boolean begun;
    String type = "";

    @Nullable
    String number;

    @Nullable
    String issuer;

    @Nullable
    StatedDate expiry;

    @Nullable
    StatedDate issued;

    TravelDocument toDocument() {
        return new TravelDocument(type, number, issuer, expiry, issued);
    }
}
