package dev.kanmon.server.protection;

import java.security.SecureRandom;

/**
 * Numbers that are told to people: by chance, so that nobody learns from two of them how many there were between, and in
 * characters that are not taken for each other when read out or written down (Crockford's base 32).
 */
final class CaseNumber {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Forty bits: guessing one case among a million takes a million tries on average, each of them with an officer's session. */
    private static final int CHARACTERS = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseNumber() {}

    /** Such as {@code K7Q4-M2XD}. */
    static String fresh() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            number.append(i == CHARACTERS / 2 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
