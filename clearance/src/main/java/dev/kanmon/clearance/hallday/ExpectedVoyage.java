package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.hall.Readiness;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A voyage with who is on board, or is expected to be.
 *
 * @param carrier IATA designator, or the code of a ferry line
 * @param number as the carrier writes it
 * @param from port of departure: its IATA code, or its UN/LOCODE
 * @param to port of arrival, likewise
 * @param departure local to the port of departure
 * @param arrival local to the port of arrival; taken as spot-in
 * @param listed whether the numbers come from the carrier's list; otherwise they are an expectation
 * @param metres from its gate to the arrival hall; absent where the gate is not known
 * @param onBoard in any order
 */
public record ExpectedVoyage(
        String carrier,
        String number,
        String from,
        String to,
        LocalDateTime departure,
        LocalDateTime arrival,
        boolean listed,
        @Nullable Integer metres,
        List<Some> onBoard) {
    /** No ship of the corridor takes more. */
    public static final int MAXIMUM_TRAVELLERS = 10_000;

    public ExpectedVoyage {
        onBoard = List.copyOf(onBoard);
    }

    /**
     * Some of those on board.
     *
     * @param nationality alpha-3
     * @param residence State in which they reside, alpha-3; absent where it is that of their nationality, or not known
     * @param readiness what is known of them
     * @param travellers how many; a fraction where it is an expectation
     */
    public record Some(String nationality, @Nullable String residence, Readiness readiness, double travellers) {}

    /** For people, such as {@code KE703 ICN-NRT}. */
    public String designation() {
        return String.format(Locale.ROOT, "%s%s %s-%s", carrier, number, from, to);
    }

    /** How many are on board, or are expected to be. */
    public double travellers() {
        return onBoard.stream().mapToDouble(Some::travellers).sum();
    }
}
