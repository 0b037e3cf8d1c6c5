package dev.kanmon.server.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.agreements.LineDiff.Line;
import dev.kanmon.server.agreements.LineDiff.Mark;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void aLineThatChangedIsGoneAndNewWithWhatStandsAround() {
        assertThat(LineDiff.of("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n"))
                .containsExactly(
                        new Line(Mark.SKIPPED, ""),
                        new Line(Mark.KEPT, "2"),
                        new Line(Mark.KEPT, "3"),
                        new Line(Mark.KEPT, "4"),
                        new Line(Mark.GONE, "5"),
                        new Line(Mark.NEW, "five"),
                        new Line(Mark.KEPT, "6"));
    }

    @Test
    void theSameTextHasNothingToShow() {
        assertThat(LineDiff.of("a\nb\n", "a\nb\n")).containsExactly(new Line(Mark.SKIPPED, ""));
        assertThat(LineDiff.of("", "")).isEmpty();
    }

    /** On texts short enough that nothing is skipped, both can be read off the difference. */
    @Test
    void bothTextsStandInTheDifference() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String before = text(random);
            String after = text(random);
            List<Line> lines = LineDiff.of(before, after);
            if (lines.stream().noneMatch(line -> line.mark() == Mark.SKIPPED)) {
                assertThat(without(lines, Mark.NEW)).as("seed %d", seed).isEqualTo(before);
                assertThat(without(lines, Mark.GONE)).as("seed %d", seed).isEqualTo(after);
            }
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(line -> random.nextInt(4) + "\n")
                .collect(Collectors.joining());
    }

    private static String without(List<Line> lines, Mark mark) {
        return lines.stream()
                .filter(line -> line.mark() != mark)
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining());
    }
}
