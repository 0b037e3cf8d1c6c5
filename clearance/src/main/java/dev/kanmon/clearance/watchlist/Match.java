package dev.kanmon.clearance.watchlist;

import org.jspecify.annotations.Nullable;

/**
 * An entry that fits a subject.
 *
 * @param entry the entry
 * @param grounds the strongest grounds on which it fits
 * @param name how the names fit, absent for a match by document alone
 * @param document the document that fits, absent for a match by name
 */
public record Match(
        WatchListEntry entry,
        Grounds grounds,
        @Nullable NameMatch name,
        @Nullable Document document) {

    /** Why an entry fits, the strongest first. */
    public enum Grounds {
        /** Same document, whatever the name. */
        DOCUMENT,
        /** Same name, same birth date. */
        NAME_AND_BIRTH_DATE,
        /** Name near the listed one, same birth date. */
        NEAR_NAME_AND_BIRTH_DATE,
        /** Same name, day and month of birth swapped. */
        NAME_AND_SWAPPED_BIRTH_DATE,
        /** Same name, and a birth date that differs as slips differ. */
        NAME_AND_NEAR_BIRTH_DATE,
        /** Same name or near it; same year of birth, and one side knows no more. */
        NAME_AND_BIRTH_YEAR,
        /** Same name; no birth date on one side. */
        NAME_ALONE
    }
}
