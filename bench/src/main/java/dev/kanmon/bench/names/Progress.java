package dev.kanmon.bench.names;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells on standard error what is being done, a line each. */
final class Progress {
    private final PrintWriter err;
    private final long began = System.nanoTime();

    Progress(PrintWriter err) {
        this.err = err;
    }

    void tell(String what) {
        err.printf(Locale.ROOT, "%5.0f s  %s%n", (System.nanoTime() - began) / 1e9, what);
        err.flush();
    }
}
