package dev.kanmon.server.protection;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is said of requests for protection and for how long they are kept ({@code kanmon.protection.*}).
 *
 * @param daysKept days after a case was closed until what was told is destroyed, 1 to {@value #MOST_DAYS}; 90 is assumed
 * @param places where a person who asks is to go, by the id of the post such as {@code JP-ICN}, as it is to be read out; where
 *     none is named, the immigration office of the host State at the port
 */
@ConfigurationProperties("kanmon.protection")
record ProtectionSettings(
        @DefaultValue("90") int daysKept, @DefaultValue Map<String, String> places) {
    /** Ten years: longer than any procedure, and a bound on slips of the keyboard. */
    private static final int MOST_DAYS = 3_650;

    /** A place that is read out and found again: a building, a floor, an office. */
    private static final int LONGEST_PLACE = 200;

    ProtectionSettings {
        if (daysKept < 1 || daysKept > MOST_DAYS) {
            throw new IllegalArgumentException("kanmon.protection.days-kept is from 1 to " + MOST_DAYS + " days.");
        }
        if (places.values().stream().anyMatch(place -> place.isBlank() || place.length() > LONGEST_PLACE)) {
            throw new IllegalArgumentException(
                    "A place of kanmon.protection.places has 1 to " + LONGEST_PLACE + " characters.");
        }
        places = Map.copyOf(places);
    }

    Duration kept() {
        return Duration.ofDays(daysKept);
    }
}
