package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.agreement.Provision.Standing;
import dev.kanmon.clearance.yaml.Fields;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which version may follow which. What was wrong may be corrected to anything; all else moves forward only. */
final class Moves {
    private Moves() {}

    /**
     * Refuses what cannot follow.
     *
     * @param change where the later version stands, for the refusal
     */
    static void require(Provision before, Provision after, Fields change) {
        String complaint = complaint(before, after);
        if (complaint != null) {
            throw change.refused("change", complaint);
        }
    }

    /** What speaks against the later version; null where nothing does. */
    static @Nullable String complaint(Provision before, Provision after) {
        Provision.Change change = after.knowledge().change();
        if (change == null) {
            return "is missing. Say why the version differs";
        }
        LocalDate known = after.knowledge().published();
        return switch (change) {
            case CORRECTION -> null;
            case ADOPTION -> adoption(before, after);
            case EXTENSION -> extension(before, after, known);
            case ENDING -> ending(before, after, known);
            case AMENDMENT -> amendment(before, after, known);
        };
    }

    private static @Nullable String adoption(Provision before, Provision after) {
        boolean forward = switch (before.standing()) {
            case PROPOSED -> after.standing() != Standing.PROPOSED;
            case SIGNED -> after.standing() != Standing.PROPOSED && after.standing() != Standing.SIGNED;
            case RATIFIED, PROVISIONAL -> after.standing() == Standing.ADOPTED;
            case ADOPTED -> false;
        };
        return forward ? null : "is no adoption: from " + before.standing() + " nothing leads to " + after.standing();
    }

    private static @Nullable String extension(Provision before, Provision after, LocalDate known) {
        LocalDate end = before.to();
        if (end == null) {
            return "is no extension: there is no last day to put off";
        }
        if (end.isBefore(known)) {
            return "comes after the last day, " + end + ". What has lapsed is renewed by another provision";
        }
        LocalDate later = after.to();
        if (later != null && !later.isAfter(end)) {
            return "is no extension: " + later + " is not after " + end;
        }
        return sameStanding(before, after);
    }

    private static @Nullable String ending(Provision before, Provision after, LocalDate known) {
        LocalDate end = after.to();
        if (end == null) {
            return "is no ending: it sets no last day";
        }
        LocalDate earlier = before.to();
        if (earlier != null && earlier.isBefore(known)) {
            return "comes after the last day, " + earlier + ". Nothing is left to end";
        }
        if (earlier != null && end.isAfter(earlier)) {
            return "is no ending: " + end + " is after " + earlier + ". Write extension";
        }
        if (end.isBefore(known.minusDays(1))) {
            return "would end it on " + end + ", before anyone knew. Write correction if the record was wrong";
        }
        return sameStanding(before, after);
    }

    private static @Nullable String amendment(Provision before, Provision after, LocalDate known) {
        LocalDate end = before.to();
        if (end != null && end.isBefore(known)) {
            return "comes after the last day, " + end;
        }
        boolean sameDays = Objects.equals(before.from(), after.from()) && Objects.equals(before.to(), after.to());
        return sameDays ? sameStanding(before, after) : "changes days. Write extension, ending or correction";
    }

    private static @Nullable String sameStanding(Provision before, Provision after) {
        return before.standing() == after.standing() ? null : "changes the standing too. Write adoption";
    }
}
