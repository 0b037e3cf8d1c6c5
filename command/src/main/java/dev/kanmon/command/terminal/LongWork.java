package dev.kanmon.command.terminal;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Work that takes a while; shows how far it is, but only where a person looks on. */
public final class LongWork implements AutoCloseable {
    /** Often enough for a person to see that it goes on. */
    private static final int UPDATE_MILLIS = 500;

    private final @Nullable ProgressBar bar;

    private LongWork(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Begins.
     *
     * @param what a few words
     */
    @SuppressWarnings("SystemConsoleNull") // null again from JDK 25 on, where nobody looks on
    public static LongWork begun(String what) {
        Console console = System.console();
        return new LongWork(
                console == null || !console.isTerminal()
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName(what)
                                .setUpdateIntervalMillis(UPDATE_MILLIS)
                                .clearDisplayOnFinish()
                                .build());
    }

    public void step() {
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
