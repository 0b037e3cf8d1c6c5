package dev.kanmon.command;

/** What a command's end means to the script that called it. */
final class ExitCode {
    static final int DONE = 0;
    static final int FOUND = 1;
    static final int WRONG_USAGE = 2;
    static final int UNREADABLE_INPUT = 3;
    static final int PROGRAM_FAILED = 4;

    private ExitCode() {}
}
