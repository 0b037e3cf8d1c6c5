package dev.kanmon.messages.profile;

import dev.kanmon.messages.cusres.Directive;
import java.time.Duration;
import java.time.Period;
import java.util.Map;

/**
 * What one State's law and code tables say.
 *
 * @param state State, alpha-3 (ICAO Doc 9303 part 3); {@code ZZZ} for the profile of States that have none
 * @param provisional whether the codes are ours until the State publishes its own
 * @param fields what of a traveller the State's law lets in
 * @param codes code of each directive in CUSRES (ERC)
 * @param personsPerMessage most persons in one CUSRES message, beside what the directory allows
 * @param rawMessageKept how long the message as received is kept, from its receipt
 * @param recordKept how long a traveller's record is kept, from the day of arrival
 */
public record StateProfile(
        String state,
        boolean provisional,
        ClosedList fields,
        Map<Directive, String> codes,
        int personsPerMessage,
        Duration rawMessageKept,
        Period recordKept) {
    public StateProfile {
        codes = Map.copyOf(codes);
        for (Directive directive : Directive.values()) {
            if (!codes.containsKey(directive)) {
                throw new IllegalArgumentException("no code for " + directive);
            }
        }
    }

    /**
     * The profile of a State, or the default one.
     *
     * @param state alpha-3 of the State
     */
    public static StateProfile of(String state) {
        return StateProfileFiles.profile(state);
    }

    /** The State's code of a directive. */
    public String code(Directive directive) {
        String code = codes.get(directive);
        if (code == null) {
            throw new IllegalStateException("no code for " + directive);
        }
        return code;
    }
}
