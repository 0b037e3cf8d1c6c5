package dev.kanmon.bench;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One command of {@code ./kanmon bench} run in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said of progress and errors
 */
public record BenchRunner(int code, String out, String err) {
    public static BenchRunner of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Bench.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new BenchRunner(code, out.toString(), err.toString());
    }
}
