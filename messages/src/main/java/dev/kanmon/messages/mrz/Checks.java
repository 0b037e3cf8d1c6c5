package dev.kanmon.messages.mrz;

import java.util.stream.Stream;

/**
 * The check digits of a zone, after any repair.
 *
 * @param number of the document number
 * @param birthDate of the date of birth
 * @param expiry of the date of expiry
 * @param optional of the personal number; only TD3 has it, and may leave it out where there is no such number
 * @param composite of all of these together; visas have none
 */
public record Checks(
        CheckState number, CheckState birthDate, CheckState expiry, CheckState optional, CheckState composite) {
    /** Whether any of them is wrong. */
    public boolean anyWrong() {
        return Stream.of(number, birthDate, expiry, optional, composite).anyMatch(state -> state == CheckState.WRONG);
    }
}
