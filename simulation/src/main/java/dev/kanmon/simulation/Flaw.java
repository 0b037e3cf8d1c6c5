package dev.kanmon.simulation;

import dev.kanmon.messages.ProblemCode;

/** What is wrong with a message on purpose. */
public enum Flaw {
    /** The totals of UNT count one segment too many. */
    SEGMENT_COUNT_WRONG(ProblemCode.UNT_COUNT),
    /** UNT repeats another reference than UNH has. */
    REFERENCE_WRONG(ProblemCode.UNT_REFERENCE),
    /** The interchange does not end with UNZ. */
    END_MISSING(ProblemCode.UNZ_MISSING),
    /** Somebody was born in a thirteenth month; a change with the right date follows. */
    BIRTH_DATE_IMPOSSIBLE(ProblemCode.DATE_IMPOSSIBLE),
    /** TDT is missing; the list comes again. */
    VOYAGE_MISSING(ProblemCode.NO_VOYAGE),
    /** The message ends in the middle; the list comes again. */
    CUT_SHORT(ProblemCode.CUT_SHORT);

    private final ProblemCode problem;

    Flaw(ProblemCode problem) {
        this.problem = problem;
    }

    /** What a reader says of it. */
    public ProblemCode problem() {
        return problem;
    }

    /** Whether nothing of the list can be read, so that the carrier sends it again. */
    public boolean isUnreadable() {
        return problem.severity() == ProblemCode.Severity.ERROR;
    }

    /**
     * The message with the flaw.
     *
     * @param interchange with the separators that hold without advice
     */
    String in(String interchange) {
        return switch (this) {
            case SEGMENT_COUNT_WRONG -> {
                int at = interchange.lastIndexOf("UNT+") + 4;
                int end = interchange.indexOf('+', at);
                int count = Integer.parseInt(interchange.substring(at, end));
                yield interchange.substring(0, at) + (count + 1) + interchange.substring(end);
            }
            case REFERENCE_WRONG -> {
                int end = interchange.lastIndexOf("'UNZ");
                yield interchange.substring(0, end) + 'X' + interchange.substring(end);
            }
            case END_MISSING -> interchange.substring(0, interchange.lastIndexOf("UNZ"));
            // Applied to the traveller before the message is written.
            case BIRTH_DATE_IMPOSSIBLE -> interchange;
            case VOYAGE_MISSING -> withoutVoyage(interchange);
            case CUT_SHORT -> interchange.substring(0, interchange.lastIndexOf("NAD+") + 2);
        };
    }

    private static String withoutVoyage(String interchange) {
        int begin = interchange.indexOf("'TDT+") + 1;
        int end = interchange.indexOf('\'', begin) + 1;
        String without = interchange.substring(0, begin) + interchange.substring(end);
        int at = without.lastIndexOf("UNT+") + 4;
        int after = without.indexOf('+', at);
        int count = Integer.parseInt(without.substring(at, after));
        return without.substring(0, at) + (count - 1) + without.substring(after);
    }
}
