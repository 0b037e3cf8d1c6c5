package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;

/** Reads how easily a provision is undone. */
final class DurabilityReader {
    /** No treaty asks for notice of more than a decade. */
    private static final int MAXIMUM_NOTICE_DAYS = 3_660;

    private DurabilityReader() {}

    static Durability read(Fields fields) {
        Durability durability = new Durability(
                fields.texts("ended_alone_by"),
                fields.oneOf("rank", Durability.Rank.values()),
                fields.optionalCount("notice_days", 0, MAXIMUM_NOTICE_DAYS).orElse(null),
                fields.optionalText("basis").orElse(null),
                fields.optionalText("snaps_back").orElse(null),
                fields.ids("depends_on"));
        fields.end();
        return durability;
    }
}
