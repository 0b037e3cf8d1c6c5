package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is told of a message or an interchange. */
public final class ProblemLog {
    /** Nobody reads more, and hostile input must not make the answer larger than the question. */
    public static final int MAX_PROBLEMS = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    /** Keeps a problem; warnings beyond {@value #MAX_PROBLEMS} are counted as one. */
    public void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS || problem.isError()) {
            problems.add(problem);
        } else if (problems.size() == MAX_PROBLEMS) {
            problems.add(Problem.of(ProblemCode.MORE_PROBLEMS, 0, Integer.toString(MAX_PROBLEMS)));
        }
    }

    /** What was told so far, in that order. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
