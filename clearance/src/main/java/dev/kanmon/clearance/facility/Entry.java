package dev.kanmon.clearance.facility;

/** What comes of entering a use. */
public sealed interface Entry {
    /**
     * It is booked.
     *
     * @param after the book with it
     * @param position of its line at the end of its day
     */
    record Booked(FacilityBook after, Position position) implements Entry {}

    /** It is not, and the book stays as it is. */
    record Refused(Refusal reason) implements Entry {}
}
