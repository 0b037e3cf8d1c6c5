package dev.kanmon.command;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Work that takes a while; shows how far it is, but only where a person looks on. */
final class LongWork implements AutoCloseable {
    /** Often enough for a person to see that it goes on. */
    private static final int UPDATE_MILLIS = 500;

    /** What the bar takes for an unknown number of steps. */
    private static final long UNKNOWN = -1;

    private final @Nullable ProgressBar bar;

    private LongWork(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Begins work of which nobody knows how much it is.
     *
     * @param what a few words
     */
    static LongWork begun(String what) {
        return begun(what, UNKNOWN);
    }

    /**
     * Begins.
     *
     * @param what a few words
     * @param steps how many there are
     */
    @SuppressWarnings("SystemConsoleNull") // null again from JDK 25 on, where nobody looks on
    static LongWork begun(String what, long steps) {
        Console console = System.console();
        return new LongWork(
                console == null || !console.isTerminal()
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName(what)
                                .setInitialMax(steps)
                                .setUpdateIntervalMillis(UPDATE_MILLIS)
                                .clearDisplayOnFinish()
                                .build());
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
