package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One use of a facility, giving back or paying in.
 *
 * @param id stable name, once in a book
 * @param facility id of the provision that grants it
 * @param leg who grants it to whom, as the provision has it
 * @param act what was done
 * @param amount more than 0, exactly; at most {@value #MAXIMUM_DIGITS} digits, of which {@value #MAXIMUM_SCALE} behind the
 *     point
 * @param unit that of the ceiling
 * @param day on which it was done, in the grantor's zone
 * @param by who drew, shipped, bought, bore the cost, was paid, gave back or paid in
 * @param price of one unit, for a joint purchase; absent for all else
 * @param reported whether a source tells of it as something that happened: it is then kept though it goes beyond what was
 *     available
 * @param note what to know about it
 * @param sources who says so
 * @param published day it became known, not before {@code day}
 */
public record FacilityUse(
        String id,
        String facility,
        Leg leg,
        Act act,
        BigDecimal amount,
        String unit,
        LocalDate day,
        String by,
        @Nullable Price price,
        boolean reported,
        @Nullable String note,
        List<Source> sources,
        LocalDate published) {
    /** Enough for any sum of money to the billionth; a bound, so that sums stay short. */
    static final int MAXIMUM_DIGITS = 27;

    static final int MAXIMUM_SCALE = 9;

    /** What is done to a facility. */
    public enum Act {
        /** Drawn, issued, shipped, bought, a cost borne, or paid out. */
        USED,
        /** Repaid or cancelled: it may be used again. */
        GIVEN_BACK,
        /** Raises what a fund holds. */
        PAID_IN
    }

    /**
     * What one unit cost.
     *
     * @param amount more than 0, within the bounds of amounts
     * @param currency ISO 4217
     */
    public record Price(BigDecimal amount, String currency) {
        public Price {
            requireAmount("price", amount);
        }
    }

    /**
     * A use.
     *
     * @throws IllegalArgumentException with a sentence, if an amount is out of bounds or it was known before its day
     */
    public FacilityUse {
        requireAmount("amount", amount);
        if (published.isBefore(day)) {
            throw new IllegalArgumentException("published is before day. A use is known on its day at the earliest.");
        }
        sources = List.copyOf(sources);
    }

    private static void requireAmount(String field, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException(field + " is not above 0. Write what was done as an act.");
        }
        if (amount.scale() > MAXIMUM_SCALE
                || amount.scale() < -MAXIMUM_DIGITS
                || amount.precision() - Math.min(amount.scale(), 0) > MAXIMUM_DIGITS) {
            throw new IllegalArgumentException(field + " has more than " + MAXIMUM_DIGITS + " digits, or more than "
                    + MAXIMUM_SCALE + " behind the point.");
        }
    }
}
