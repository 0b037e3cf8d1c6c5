package dev.kanmon.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One command run in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said of errors
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Kanmon.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
