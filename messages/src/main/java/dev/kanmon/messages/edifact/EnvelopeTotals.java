package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;

/** Compares the totals and references of UNT, UNE and UNZ with what was read. Wrong ones are common: they are told, no more. */
final class EnvelopeTotals {
    private final ProblemLog problems;
    private String controlReference = "";
    private String groupReference = "";
    private boolean inInterchange;
    private boolean inGroup;
    private int groups;
    private int messages;
    private int groupMessages;

    EnvelopeTotals(ProblemLog problems) {
        this.problems = problems;
    }

    void interchangeBegins(SegmentScanner unb) {
        inputEnds();
        inInterchange = true;
        controlReference = unb.text(5, 0);
        groups = 0;
        messages = 0;
        inGroup = false;
        groupMessages = 0;
    }

    void groupBegins(SegmentScanner ung) {
        inGroup = true;
        groups++;
        groupMessages = 0;
        groupReference = ung.text(5, 0);
    }

    void messageBegins() {
        messages++;
        groupMessages++;
    }

    void messageEnds(SegmentScanner unt, int segments, String messageReference, ProblemLog messageProblems) {
        String declared = unt.text(1, 0);
        if (differs(declared, segments)) {
            messageProblems.add(
                    Problem.of(ProblemCode.UNT_COUNT, segments, number(declared), Integer.toString(segments)));
        }
        if (!unt.text(2, 0).equals(messageReference)) {
            messageProblems.add(Problem.of(ProblemCode.UNT_REFERENCE, segments));
        }
    }

    void groupEnds(SegmentScanner une) {
        String declared = une.text(1, 0);
        if (differs(declared, groupMessages)) {
            problems.add(Problem.of(ProblemCode.UNE_COUNT, 0, number(declared), Integer.toString(groupMessages)));
        }
        if (inGroup && !une.text(2, 0).equals(groupReference)) {
            problems.add(Problem.of(ProblemCode.UNE_REFERENCE, 0));
        }
        inGroup = false;
        groupMessages = 0;
    }

    void interchangeEnds(SegmentScanner unz) {
        int expected = groups > 0 ? groups : messages;
        String declared = unz.text(1, 0);
        if (differs(declared, expected)) {
            problems.add(Problem.of(ProblemCode.UNZ_COUNT, 0, number(declared), Integer.toString(expected)));
        }
        if (inInterchange && !unz.text(2, 0).equals(controlReference)) {
            problems.add(Problem.of(ProblemCode.UNZ_REFERENCE, 0));
        }
        inInterchange = false;
        groups = 0;
        messages = 0;
    }

    void inputEnds() {
        if (inInterchange) {
            problems.add(Problem.of(ProblemCode.UNZ_MISSING, 0));
        }
    }

    private static boolean differs(String declared, int actual) {
        return WholeNumber.of(declared).orElse(-1) != actual;
    }

    private static String number(String declared) {
        return WholeNumber.of(declared).isPresent()
                ? Integer.toString(WholeNumber.of(declared).getAsInt())
                : "no number of";
    }
}
