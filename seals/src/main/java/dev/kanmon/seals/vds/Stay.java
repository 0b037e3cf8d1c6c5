package dev.kanmon.seals.vds;

import java.time.Period;

/** How long a visa lets its holder stay (Doc 9303 part 7 section 9.1.3, table 1). */
public sealed interface Stay {
    /**
     * From entry on.
     *
     * @param period days, months and years of 0 to 255 each, to be added up; never zero
     */
    record Lasting(Period period) implements Stay {}

    /** What the visa says instead of a duration. */
    enum Special implements Stay {
        /** Until the day that the visa is valid until. */
        UNTIL_VISA_ENDS,
        /** As the authorities at the border determine. */
        DETERMINED_AT_ENTRY,
        /** Transit, without permission to enter. */
        TRANSIT_WITHOUT_ENTRY
    }

    /** Of the feature's three bytes. */
    static Stay decode(byte[] value) {
        int days = value[0] & 0xFF;
        int months = value[1] & 0xFF;
        int years = value[2] & 0xFF;
        Lasting lasting = new Lasting(Period.of(years, months, days));
        if (days != months || months != years) {
            return lasting;
        }
        return switch (days) {
            case 0 -> Special.UNTIL_VISA_ENDS;
            case 0xFE -> Special.TRANSIT_WITHOUT_ENTRY;
            case 0xFF -> Special.DETERMINED_AT_ENTRY;
            default -> lasting;
        };
    }
}
