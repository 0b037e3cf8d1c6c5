package dev.kanmon.clearance.watchlist;

/**
 * Something about a list that whoever keeps it should know, told by number and not row by row.
 *
 * @param kind what
 * @param count how many
 */
public record ReadingNote(Kind kind, long count) {
    /** What a note is about. */
    public enum Kind {
        ORGANISATIONS("organisations left out, for they do not travel"),
        VESSELS("vessels left out"),
        AIRCRAFT("aircraft left out"),
        OTHER_KINDS("records of other kinds left out"),
        NOT_TARGETS("persons left out that the list itself says are not listed"),
        ADDRESSES("addresses left out, for travellers are not compared by them"),
        WITHOUT_ENTRY("rows left out that belong to no entry of this list"),
        BIRTH_IN_WORDS("birth dates that only a person can read, which hide no match"),
        STATE_NOT_KNOWN("names of States that are not known, whose documents match by number alone"),
        WESTERN_BYTES("rows that are not UTF-8, read as Windows-1252"),
        UNREADABLE_CHARACTERS("characters that no text may hold, read as spaces or as not known"),
        FOR_ONE_RUN("entries without source and expiry, taken because the list was named for this run alone");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** The note, in English. */
    public String sentence() {
        return kind.words + ": " + count;
    }
}
