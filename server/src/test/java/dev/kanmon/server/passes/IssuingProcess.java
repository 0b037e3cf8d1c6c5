package dev.kanmon.server.passes;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** A process of its own that issues passes until it is killed, and prints the number of each that it was told is durable. */
final class IssuingProcess {
    /** More than the test waits for, so that a process nobody kills ends by itself. */
    private static final int MOST = 3_000;

    static final String ISSUED = "issued ";

    private IssuingProcess() {}

    public static void main(String[] args) {
        try (RegisterOnDisk world = new RegisterOnDisk(Path.of(args[0]), Clock.systemUTC())) {
            for (int n = 0; n < MOST; n++) {
                IssueResult result = world.issue(world.order(UUID.randomUUID()));
                System.out.println(
                        ISSUED + ((IssueResult.Issued) result).pass().number().text());
            }
        }
    }
}
