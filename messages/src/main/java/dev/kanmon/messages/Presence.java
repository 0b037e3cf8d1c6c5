package dev.kanmon.messages;

/** Whether a traveller is on a voyage, as far as the messages so far tell (API guide, life cycle of a list). */
public enum Presence {
    /** Told of, and not taken back. */
    EXPECTED,
    /** The reservation was cancelled, the party left, or the voyage was cancelled. */
    CANCELLED,
    /** The doors were closed without this traveller. */
    NOT_ON_BOARD,
    /** The doors were closed with this traveller. */
    ON_BOARD;

    /**
     * What one more message makes of it.
     *
     * @param purpose of the message
     * @param listed whether the message lists this traveller
     */
    public Presence after(Purpose purpose, boolean listed) {
        return switch (purpose) {
            // A list that comes late, or twice, does not open doors again that were closed.
            case ORIGINAL, CHANGE, CHECK_IN -> listed && this == CANCELLED ? EXPECTED : this;
            case CANCEL, REDUCE -> listed ? CANCELLED : this;
            case CLOSE_ON_BOARD -> listed ? ON_BOARD : left();
            case CLOSE_NOT_ON_BOARD -> listed ? left() : boarded();
            case CLOSE -> boarded();
            case CANCEL_VOYAGE -> CANCELLED;
            case CHANGE_VOYAGE, MASTER_CREW_LIST, GATE_PASS, UNKNOWN -> this;
        };
    }

    /** Who had cancelled before the doors were closed stays so: it says more than that the seat was empty. */
    private Presence left() {
        return this == CANCELLED ? CANCELLED : NOT_ON_BOARD;
    }

    private Presence boarded() {
        return this == EXPECTED ? ON_BOARD : this;
    }
}
