package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.facility.FacilityUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A use as it was typed.
 *
 * @param line facility, grantor, beneficiary and unit, as {@link #line} writes them
 * @param act name of a {@link FacilityUse.Act}
 * @param amount decimal digits, with a point before a fraction
 * @param day YYYY-MM-DD, in the grantor's zone
 * @param by alpha-3 code of a State, or id of a body
 * @param price of one unit; empty where there is none
 * @param currency of the price
 * @param note empty where there is none
 */
record UseForm(
        String line, String act, String amount, String day, String by, String price, String currency, String note) {
    /** As {@link FacilityUse} bounds amounts: 27 digits, 9 of them behind the point. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");

    private static final Pattern PARTY = Pattern.compile("[A-Z]{3}|(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern BETWEEN = Pattern.compile("/");

    /** Parts of a line; a unit may have the sign that parts them. */
    private static final int PARTS = 4;

    /** One form for a line: what was shown when it was chosen, so that a unit that has changed is told. */
    static String line(String facility, Leg leg, String unit) {
        return String.join("/", facility, leg.grantor(), leg.beneficiary(), unit);
    }

    /**
     * The use that was meant.
     *
     * @param id to give it
     * @param today on which it becomes known
     * @throws RefusedStepException where a field cannot be read or the day is to come
     */
    FacilityUse read(String id, LocalDate today) {
        List<String> parts = Arrays.asList(BETWEEN.split(line, PARTS));
        if (parts.size() < PARTS) {
            throw new RefusedStepException(Refusal.USE_LINE);
        }
        if (!PARTY.matcher(by).matches()) {
            throw new RefusedStepException(Refusal.USE_PARTY);
        }
        if (note.length() > Desk.LONGEST_NOTE) {
            throw new RefusedStepException(Refusal.USE_NOTE);
        }
        return new FacilityUse(
                id,
                parts.get(0),
                new Leg(parts.get(1), parts.get(2)),
                readAct(),
                number(amount, Refusal.USE_AMOUNT),
                parts.get(3),
                readDay(today),
                by,
                readPrice(),
                false,
                note.isBlank() ? null : note.strip(),
                UseTable.DESK,
                today);
    }

    private FacilityUse.Act readAct() {
        return Arrays.stream(FacilityUse.Act.values())
                .filter(one -> one.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new RefusedStepException(Refusal.USE_LINE));
    }

    private LocalDate readDay(LocalDate today) {
        try {
            LocalDate read = LocalDate.parse(day);
            if (!read.isAfter(today)) {
                return read;
            }
        } catch (DateTimeParseException none) {
            throw new RefusedStepException(Refusal.USE_DAY);
        }
        throw new RefusedStepException(Refusal.USE_DAY);
    }

    private FacilityUse.@Nullable Price readPrice() {
        if (price.isBlank() && currency.isBlank()) {
            return null;
        }
        if (!CURRENCY.matcher(currency).matches()) {
            throw new RefusedStepException(Refusal.USE_PRICE);
        }
        return new FacilityUse.Price(number(price, Refusal.USE_PRICE), currency);
    }

    private static BigDecimal number(String typed, Refusal otherwise) {
        if (AMOUNT.matcher(typed).matches()) {
            BigDecimal number = new BigDecimal(typed);
            if (number.signum() > 0) {
                return number;
            }
        }
        throw new RefusedStepException(otherwise);
    }
}
