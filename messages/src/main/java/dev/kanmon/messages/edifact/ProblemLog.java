package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is told of a message or an interchange. */
final class ProblemLog {
    /** Nobody reads more, and hostile input must not make the answer larger than the question. */
    static final int MAX_PROBLEMS = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS || problem.isError()) {
            problems.add(problem);
        } else if (problems.size() == MAX_PROBLEMS) {
            problems.add(Problem.of(ProblemCode.MORE_PROBLEMS, 0, Integer.toString(MAX_PROBLEMS)));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
