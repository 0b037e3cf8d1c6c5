package dev.kanmon.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what was measured, for people and for docs. */
final class MessagesTable {
    private static final String ROW = "%-28s %10s %10s %10s %12s %14s %12s%n";

    private final PrintWriter out;

    MessagesTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Measured> measured, List<Bar> bars) {
        out.printf(ROW, "", "MB/s", "slowest", "fastest", "messages/s", "bytes/message", "/traveller");
        measured.forEach(this::row);
        boolean ofPeer = measured.stream().anyMatch(one -> one.workload().name().startsWith("bench200-"));
        if (ofPeer) {
            out.printf(ROW, "GTAS on those, published *", "", "", "", "80.6", "56,000,000", "280,000");
        }
        out.println();
        out.println(
                "MB/s and messages/s: medians of the rounds. Bytes: allocated in the heap while one message is read.");
        if (ofPeer) {
            out.println("* US-CBP/GTAS, as published: measured on another machine, JDK 17, one thread.");
        }
        out.println();
        bars.forEach(bar -> out.println(bar.line()));
    }

    private void row(Measured one) {
        out.printf(
                ROW,
                one.workload().name(),
                decimal(one.megabytes(one.median())),
                decimal(one.megabytes(one.slowest())),
                decimal(one.megabytes(one.fastest())),
                whole(Math.round(one.median())),
                whole(one.allocatedBytes()),
                whole(one.allocatedBytesATraveller()));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
