package dev.kanmon.command.post;

import dev.kanmon.clearance.post.PostOutcome;

/** How it ended with a traveller of the day: exactly one of these. */
sealed interface DayEnd {
    /** Took part: the outcome that the server recorded. */
    record Member(PostOutcome outcome) implements DayEnd {}

    /** Did not take part, and was landed in the ordinary way. */
    record Ordinary() implements DayEnd {}

    /** Did not take part, and did not travel. */
    record DidNotTravel() implements DayEnd {}

    /** Nothing that may be: the day's proof fails. */
    record None() implements DayEnd {}

    /** A word for it, as programs read it. */
    default String word() {
        return switch (this) {
            case Member(PostOutcome outcome) -> outcome.name();
            case Ordinary ordinary -> "ORDINARY_WAY";
            case DidNotTravel not -> "DID_NOT_TRAVEL";
            case None none -> "NONE";
        };
    }
}
