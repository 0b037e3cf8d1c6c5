package dev.kanmon.command;

import dev.kanmon.command.InputLines.Line;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameComparer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scores pairs of names, one a line. */
@Command(
        name = "score",
        description =
                "Reads two names a line, parted by a tab, from standard input; prints for each line, from 0 to 1, how likely"
                        + " the two are spellings of one name.",
        footer = {
            "",
            "One number a line, in order, as exact as the machine keeps it. For a line that cannot be read it prints 0, and",
            "says on standard error why; then the exit code is 3.",
            "Example: printf 'LEE YOUNG CHUL\\t이영철\\n' | ./kanmon names score"
        },
        mixinStandardHelpOptions = true)
final class NamesScoreCommand implements Callable<Integer> {
    /** Two names of the longest kind in any script fit many times over. */
    static final int MAXIMUM_LINE_BYTES = 16 * 1024;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final NameComparer comparer = NameComparer.standard();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        InputLines lines = new InputLines(System.in, MAXIMUM_LINE_BYTES);
        boolean unreadable = false;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            double score = switch (line) {
                case Line.Text(long number, String text) -> score(number, text);
                case Line.TooLong(long number) -> unreadable(number, "is longer than " + MAXIMUM_LINE_BYTES + " bytes");
                case Line.NotUtf8(long number) -> unreadable(number, "is not UTF-8");
            };
            unreadable |= Double.isNaN(score);
            out.write(SignificantDigits.of(Double.isNaN(score) ? 0 : score));
            out.write('\n');
            if (lines.pauses()) {
                out.flush();
            }
        }
        out.flush();
        return unreadable ? ExitCode.UNREADABLE_INPUT : ExitCode.DONE;
    }

    private double score(long number, String text) {
        int tab = text.indexOf('\t');
        if (tab < 0 || text.indexOf('\t', tab + 1) >= 0) {
            return unreadable(number, tab < 0 ? "has no tab between two names" : "has more than one tab");
        }
        return comparer.compare(Name.read(text.substring(0, tab)), Name.read(text.substring(tab + 1)))
                .sameName();
    }

    private double unreadable(long number, String why) {
        spec.commandLine().getErr().println("kanmon: line " + number + " " + why + "; it scores 0.");
        return Double.NaN;
    }
}
