package dev.kanmon.command.terminal;

/** What a command's end means to the script that called it. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FOUND = 1;
    public static final int WRONG_USAGE = 2;
    public static final int UNREADABLE_INPUT = 3;
    public static final int PROGRAM_FAILED = 4;

    private ExitCode() {}
}
