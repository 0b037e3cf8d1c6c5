package dev.kanmon.clearance.agreement;

import java.math.BigDecimal;

/**
 * How much of a facility may be in use at once, or be used in a period.
 *
 * @param amount not below 0
 * @param unit a currency (ISO 4217), or what is counted, such as {@code persons} or {@code kg}
 * @param period over which uses are counted
 */
public record Ceiling(BigDecimal amount, String unit, Period period) {
    /** Over which time uses are summed. */
    public enum Period {
        /** The whole life of the facility. */
        STANDING,
        /** From 1 January to 31 December, in the grantor's zone. */
        CALENDAR_YEAR,
        /** From 1 April to 31 March, as Japan's budget runs, in the grantor's zone. */
        FISCAL_YEAR
    }
}
