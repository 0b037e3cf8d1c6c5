package dev.kanmon.server.passes;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passes are issued ({@code kanmon.passes.*}).
 *
 * @param states of entry whose passes this server issues, alpha-2; keys are made at the first start for those that have none
 * @param organisation that runs the authorities made then, as their certificates name it
 * @param module hardware module with keys of signers; absent where all are in the store's folder
 * @param statusAgeLimit for how long a status list is fresh: four hours unless told otherwise, so that a gate that loses its
 *     network when a flight leaves still has a fresh list when it lands, and a withdrawn pass is not taken on the next day
 */
@ConfigurationProperties("kanmon.passes")
record PassSettings(
        @DefaultValue({"KR", "JP"}) List<String> states,
        @DefaultValue("Kanmon") String organisation,
        @Nullable PassModule module,
        @DefaultValue("PT4H") Duration statusAgeLimit) {
    /** Gates fetch about once a minute; a list that ends sooner is over before they have it. */
    static final Duration SHORTEST_AGE = Duration.ofMinutes(2);

    /** A pass holds for two or three days; a list as old as that would tell of withdrawals when they no longer matter. */
    static final Duration LONGEST_AGE = Duration.ofDays(1);

    /**
     * Settings.
     *
     * @throws IllegalArgumentException with a sentence, where one has not its form
     */
    PassSettings {
        states = states.stream().distinct().toList();
        for (String state : states) {
            if (!Set.of(Locale.getISOCountries()).contains(state)) {
                throw new IllegalArgumentException("kanmon.passes.states names '" + state
                        + "', which is no State. Give codes of two letters, such as KR,JP.");
            }
        }
        if (statusAgeLimit.compareTo(SHORTEST_AGE) < 0 || statusAgeLimit.compareTo(LONGEST_AGE) > 0) {
            throw new IllegalArgumentException("kanmon.passes.status-age-limit is " + statusAgeLimit
                    + ". Give a time from " + SHORTEST_AGE + " to " + LONGEST_AGE + ".");
        }
    }
}
