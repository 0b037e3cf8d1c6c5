package dev.kanmon.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The port that a command is told to listen on. */
final class TcpPort {
    private static final int HIGHEST = 65_535;

    private TcpPort() {}

    static void check(int port, CommandLine line) {
        if (port < 0 || port > HIGHEST) {
            throw new ParameterException(
                    line, port + " is no port: choose one from 1 to " + HIGHEST + ", or 0 for a free one");
        }
    }
}
