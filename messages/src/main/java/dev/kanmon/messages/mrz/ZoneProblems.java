package dev.kanmon.messages.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is told of a zone; at most a few for each of its ninety characters. */
final class ZoneProblems {
    private final MrzFormat format;
    private final List<MrzProblem> problems = new ArrayList<>();

    ZoneProblems(MrzFormat format) {
        this.format = format;
    }

    /** At a position of the joined lines. */
    void add(MrzProblemCode code, int position, String... arguments) {
        int length = format.lineLength();
        problems.add(new MrzProblem(code, position / length + 1, position % length + 1, List.of(arguments)));
    }

    /** In the order of the zone. */
    List<MrzProblem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(MrzProblem::line).thenComparingInt(MrzProblem::column))
                .toList();
    }
}
