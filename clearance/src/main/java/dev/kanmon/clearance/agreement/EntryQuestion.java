package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to enter, and when.
 *
 * @param nationality alpha-3
 * @param state State entered, alpha-3
 * @param day day of entry in that State
 * @param document type of the travel document by Doc 9303-4 section 4.2.2; absent where it is not known
 * @param purpose of the stay
 * @param port of entry; absent where it is not known
 */
public record EntryQuestion(
        String nationality,
        String state,
        LocalDate day,
        @Nullable String document,
        Scope.Purpose purpose,
        @Nullable String port) {
    /** A visit, by whichever document and port. */
    public static EntryQuestion visit(String nationality, String state, LocalDate day) {
        return new EntryQuestion(nationality, state, day, null, Scope.Purpose.VISIT, null);
    }

    boolean within(Scope scope) {
        return scope.coversStay(document, purpose, port);
    }

    boolean surelyWithin(Scope scope) {
        return scope.surelyCoversStay(document, purpose, port);
    }
}
