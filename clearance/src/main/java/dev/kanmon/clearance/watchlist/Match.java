package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * An entry that fits a subject.
 *
 * @param entry the entry
 * @param grounds the strongest grounds on which it fits
 * @param listedName the listed name that fits, absent for a match by document alone
 * @param comparison how the subject's name and that name relate, absent for a match by document alone
 * @param document the document that fits, absent for a match by name
 */
public record Match(
        WatchListEntry entry,
        Grounds grounds,
        @Nullable String listedName,
        @Nullable Comparison comparison,
        @Nullable Document document) {

    /** Why an entry fits, the strongest first. */
    public enum Grounds {
        /** Same document, whatever the name. */
        DOCUMENT,
        /** Same name, same birth date. */
        NAME_AND_BIRTH_DATE,
        /** Name one letter apart, same birth date. */
        NEAR_NAME_AND_BIRTH_DATE,
        /** Same name, day and month of birth swapped. */
        NAME_AND_SWAPPED_BIRTH_DATE,
        /** Same name or one letter apart; same year of birth, and the list knows no more. */
        NAME_AND_BIRTH_YEAR,
        /** Same name or one letter apart; no birth date on one side. */
        NAME_ALONE
    }
}
