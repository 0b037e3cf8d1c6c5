package dev.kanmon.simulation;

import java.time.LocalDate;

/**
 * Somebody who lives on one side of the corridor, or comes from a third State. The same on every day of one seed but for age and
 * passport.
 *
 * @param person number among the nationals of the State
 * @param nationality State, alpha-3
 * @param residence State of residence, alpha-3
 * @param surname as the passport spells it
 * @param given as the passport spells it, with a hyphen between syllables that may be joined
 * @param printedGiven as the passport prints it: joined, split or hyphenated
 * @param adult on the day
 * @param documentNumber of the passport that is valid on the day
 * @param expiry of that passport
 */
record Identity(
        int person,
        String nationality,
        String residence,
        NamePart surname,
        NamePart given,
        String printedGiven,
        String sex,
        LocalDate birth,
        boolean adult,
        String documentNumber,
        LocalDate expiry) {
    /** The person's name in the register of the truth, the same on every day. */
    String id() {
        return nationality + '-' + person;
    }
}
