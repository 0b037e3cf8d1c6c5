package dev.kanmon.server.json;

import dev.kanmon.clearance.facility.BookedUse;
import dev.kanmon.clearance.facility.FacilityUse;
import dev.kanmon.clearance.facility.RefusedUse;
import java.util.Map;

/** The public shape of one use of a facility. */
public final class UseJson {
    private UseJson() {}

    /** A use that counts; {@code beyond} is there where a reported fact went beyond what was available. */
    public static Map<String, Object> of(BookedUse booked) {
        return use(booked.use())
                .with("beyond", booked.isBeyondCeiling() ? booked.beyond() : null)
                .entries();
    }

    /** A use that does not count, and why. */
    public static Map<String, Object> of(RefusedUse refused) {
        return use(refused.use()).with("refusal", refused.reason().sentence()).entries();
    }

    private static JsonObject use(FacilityUse use) {
        return new JsonObject()
                .with("id", use.id())
                .with("facility", use.facility())
                .with("grantor", PartyCode.of(use.leg().grantor()))
                .with("beneficiary", PartyCode.of(use.leg().beneficiary()))
                .with("act", JsonObject.word(use.act()))
                .with("amount", use.amount())
                .with("unit", use.unit())
                .with("day", JsonObject.day(use.day()))
                .with("by", PartyCode.of(use.by()))
                .withObject(
                        "price",
                        use.price(),
                        price -> new JsonObject()
                                .with("amount", price.amount())
                                .with("currency", price.currency())
                                .entries())
                .with("reported", use.reported())
                .with("published", JsonObject.day(use.published()))
                .with("source", SourceJson.line(use.sources()))
                .with("note", use.note());
    }
}
