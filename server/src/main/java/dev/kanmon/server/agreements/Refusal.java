package dev.kanmon.server.agreements;

/** Why a step of the desk is not taken; pages have a sentence for each. */
enum Refusal {
    /** The text is longer than {@link Desk#LONGEST_TEXT} bytes, or the note than {@link Desk#LONGEST_NOTE} characters. */
    TOO_LONG,
    /** As many drafts as {@link Desk#MOST_OPEN} are open. */
    TOO_MANY,
    /** The file cannot be taken; a sentence says why. */
    FILE,
    /** The file says what is in force anyway. */
    NOTHING_NEW,
    /** It is in force or withdrawn, or not far enough for this step. */
    NOT_NOW,
    /** Who wrote it cannot activate it. */
    OWN_DRAFT,
    /** The moment is not to come, or further away than {@link Desk#FURTHEST}. */
    NOT_TO_COME,
    /** The registry it was checked against is no longer the one it would follow. */
    STALE,
    /** Another activation waits for a later moment. */
    ANOTHER_WAITS,
    /** The use cannot be; a sentence says why. */
    USE,
    /** No line and act of the form. */
    USE_LINE,
    /** The amount is no number above 0 within the bounds. */
    USE_AMOUNT,
    /** The day is none, or to come. */
    USE_DAY,
    /** Who did it is neither a State nor the id of a body. */
    USE_PARTY,
    /** The price is no number above 0 with a currency. */
    USE_PRICE,
    /** The note is longer than {@link Desk#LONGEST_NOTE} characters. */
    USE_NOTE,
    /** As many uses as {@link FacilityDesk#MOST_USES} are recorded. */
    USES_FULL
}
