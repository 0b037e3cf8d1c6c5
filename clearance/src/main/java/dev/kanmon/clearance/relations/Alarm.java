package dev.kanmon.clearance.relations;

import java.time.LocalDate;

/** What is to be said of a mechanism on a day, as far as meetings are on record. */
public sealed interface Alarm {
    /** It met as often as it is to meet; or it has ended or rests by agreement. */
    record None() implements Alarm {}

    /**
     * It has a cadence, and that and the grace are over.
     *
     * @param due day by which it was to meet, without grace
     */
    record Overdue(LocalDate due) implements Alarm {}

    /**
     * It meets as agreed, and has not met for long.
     *
     * @param since last day of the last meeting
     */
    record Stalled(LocalDate since) implements Alarm {}

    /** No meeting before that day is on record, so nothing can be said. */
    record UnknownLastMeeting() implements Alarm {}
}
