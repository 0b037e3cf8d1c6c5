package dev.kanmon.server.json;

import dev.kanmon.clearance.port.States;
import java.util.regex.Pattern;

/** Parties as the edge names them. */
public final class PartyCode {
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

    private PartyCode() {}

    /** A State's alpha-2 code; what is no State, such as {@code bank-of-japan} or {@code *}, stays as it is. */
    public static String of(String party) {
        return STATE.matcher(party).matches() ? States.alpha2(party) : party;
    }
}
