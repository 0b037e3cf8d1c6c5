package dev.kanmon.messages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message calls a flight or sailing (TDT, RFF+AF).
 *
 * @param carrier code of the carrier; empty where none is named
 * @param number as sent, with leading zeros and operational suffix
 */
public record FlightDesignator(String carrier, String number) {
    /**
     * A carrier of three letters (ICAO), or of two characters of which one at least is a letter (IATA), then up to four
     * digits with an operational suffix (IATA SSIM, 2.3).
     */
    private static final Pattern WITH_CARRIER =
            Pattern.compile("([A-Z]{3}|[A-Z][A-Z0-9]|[0-9][A-Z]) ?([0-9]{1,4}[A-Z]?)", Pattern.CASE_INSENSITIVE);

    /**
     * Tells carrier and number apart.
     *
     * @param conveyance conveyance reference (TDT, 8028; RFF+AF, 1154), with or without the carrier's code
     * @param carrier carrier identification (TDT, 3127); empty where the segment has none, as RFF never has
     */
    public static FlightDesignator of(String conveyance, String carrier) {
        if (!carrier.isEmpty() && conveyance.length() > carrier.length() && conveyance.startsWith(carrier)) {
            return new FlightDesignator(
                    carrier, conveyance.substring(carrier.length()).strip());
        }
        Matcher matcher = WITH_CARRIER.matcher(conveyance);
        if (matcher.matches()) {
            // A code share may travel under another code than its carrier's: the fifth element says who operates.
            return new FlightDesignator(carrier.isEmpty() ? matcher.group(1) : carrier, matcher.group(2));
        }
        return new FlightDesignator(carrier, conveyance);
    }
}
