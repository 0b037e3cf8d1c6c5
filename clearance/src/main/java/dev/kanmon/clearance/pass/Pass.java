package dev.kanmon.clearance.pass;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation for one voyage. What the report has no field for stands in its additional information, words apart by a
 * space: carrier and number, day of departure, port of departure, port of entry, issuer of the passport, and the version of
 * the provision that lets the traveller in, as decisions cite it.
 *
 * @param authorization the content that is signed
 * @param number its number
 * @param voyage carrier and number, such as {@code KE703}
 * @param departure day of departure, local to the port
 * @param from port of departure, IATA code or UN/LOCODE
 * @param to port of entry, likewise
 * @param issuer State or organisation that issued the passport, as its zone has it
 * @param provision first 12 hexadecimal digits of the provision's version, in small letters; absent for nationals and
 *     holders of visas
 */
public record Pass(
        TravelAuthorization authorization,
        PassNumber number,
        String voyage,
        LocalDate departure,
        String from,
        String to,
        String issuer,
        @Nullable String provision) {
    private static final Pattern INFORMATION =
            Pattern.compile("(?<voyage>[A-Z0-9]{3,10}) (?<day>[0-9]{8}) (?<from>[A-Z0-9]{3,5}) (?<to>[A-Z0-9]{3,5})"
                    + " (?<issuer>[A-Z]{1,3})(?: (?<provision>[0-9A-F]{12}))?");

    /** Whoever sails eastward over the date line arrives on the day before the one of departure. */
    private static final int DAYS_ACROSS_THE_DATE_LINE = 1;

    /** Three days for the longest sailing, one for being late, and one for a departure late in the evening. */
    private static final int LONGEST_WINDOW_DAYS = 5;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * What a pass says, from its content.
     *
     * @throws IllegalArgumentException where the content is no pass: its number or additional information has another form, or
     *     it holds for other days than those of one voyage
     */
    public static Pass of(TravelAuthorization authorization) {
        Matcher parts = INFORMATION.matcher(authorization.text() == null ? "" : authorization.text());
        if (!parts.matches()) {
            throw new IllegalArgumentException("The authorisation does not tell its voyage.");
        }
        PassNumber number = new PassNumber(authorization.number());
        if (!number.list().equals(PassNumber.list(number.state(), authorization.from()))) {
            throw new IllegalArgumentException("The pass's number is not one of its first day.");
        }
        String provision = parts.group("provision");
        LocalDate departure = day(parts.group("day"));
        if (authorization.from().isAfter(departure)
                || authorization.from().plusDays(DAYS_ACROSS_THE_DATE_LINE).isBefore(departure)
                || authorization.until().isAfter(departure.plusDays(LONGEST_WINDOW_DAYS))) {
            throw new IllegalArgumentException("The authorisation holds for longer than its voyage.");
        }
        return new Pass(
                authorization,
                number,
                parts.group("voyage"),
                departure,
                parts.group("from"),
                parts.group("to"),
                parts.group("issuer"),
                provision == null ? null : provision.toLowerCase(Locale.ROOT));
    }

    /**
     * The additional information in which a voyage stands.
     *
     * @param voyage carrier and number
     * @param departure local to the port
     * @param from port of departure
     * @param to port of entry
     * @param issuer of the passport
     * @param provision 12 hexadecimal digits; absent where there is none
     */
    public static String information(
            String voyage, LocalDate departure, String from, String to, String issuer, @Nullable String provision) {
        String words = String.join(" ", voyage, DAY.format(departure), from, to, issuer);
        return provision == null ? words : words + ' ' + provision.toUpperCase(Locale.ROOT);
    }

    private static LocalDate day(String digits) {
        try {
            return LocalDate.parse(digits, DAY);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("The pass's day of departure is none.", e);
        }
    }
}
