package dev.kanmon.clearance.pass;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The content of a Digital Travel Authorization (ICAO TR v2.15, 2.7 and 3). Texts are in the capitals, digits and spaces
 * that both forms can hold.
 *
 * @param number of the authorisation, {@code dtan}, at most 13 characters
 * @param name {@code n}: primary and secondary identifier with two spaces between, in the letters of the machine readable
 *     zone, at most 39 characters
 * @param birthDate {@code dob}
 * @param sex {@code sex}: F, M or {@code <}
 * @param nationality {@code nl}, as the passport has it, at most three letters
 * @param passport {@code pn}, number of the passport, at most nine characters
 * @param place {@code poi}, of issue, at most 15 characters
 * @param from {@code vf}, first day of validity
 * @param until {@code vu}, last day of validity
 * @param stay {@code dos}, years, months and days of stay as YYMMDD; absent where it is not told
 * @param entries {@code noe}: 1, 2 or M
 * @param category {@code tcc}, at most 46 characters
 * @param text {@code ai}, at most 100 characters; absent where there is none
 */
public record TravelAuthorization(
        String number,
        String name,
        LocalDate birthDate,
        String sex,
        String nationality,
        String passport,
        String place,
        LocalDate from,
        LocalDate until,
        @Nullable String stay,
        String entries,
        String category,
        @Nullable String text) {
    /** As long as the name field of a passport. */
    public static final int NAME_LENGTH = 39;

    private static final Pattern TEXT = Pattern.compile("[A-Z0-9](?:[A-Z0-9 ]*[A-Z0-9])?");

    /**
     * Checks every field.
     *
     * @throws IllegalArgumentException where one is too long or has other characters, with its name in the report
     */
    public TravelAuthorization {
        check("dtan", number, 13);
        check("pi.n", name, NAME_LENGTH);
        check("pi.nl", nationality, 3);
        check("pi.pn", passport, 9);
        check("dta.poi", place, 15);
        check("dta.tcc", category, 46);
        require(sex.equals("F") || sex.equals("M") || sex.equals("<"), "pi.sex");
        require(stay == null || stay.matches("[0-9]{6}"), "dta.dos");
        require(entries.equals("1") || entries.equals("2") || entries.equals("M"), "dta.noe");
        require(!until.isBefore(from), "dta.vu");
        require(fourDigits(from) && fourDigits(until) && fourDigits(birthDate), "dta.vf");
        if (text != null) {
            check("dta.ai", text, 100);
        }
    }

    /** The name for people to read: {@code SURNAME, GIVEN NAMES}, where the sealed text has two spaces between. */
    public String writtenName() {
        return name.replaceFirst("  ", ", ");
    }

    TravelAuthorization numbered(PassNumber other) {
        return new TravelAuthorization(
                other.text(),
                name,
                birthDate,
                sex,
                nationality,
                passport,
                place,
                from,
                until,
                stay,
                entries,
                category,
                text);
    }

    private static boolean fourDigits(LocalDate date) {
        return date.getYear() >= 1000 && date.getYear() <= 9999;
    }

    private static void check(String field, String value, int longest) {
        require(value.length() <= longest && TEXT.matcher(value).matches(), field);
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The field " + field + " of a travel authorisation is not as it must be.");
        }
    }
}
