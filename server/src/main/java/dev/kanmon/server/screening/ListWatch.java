package dev.kanmon.server.screening;

import dev.kanmon.server.lists.ListSettings;
import dev.kanmon.server.lists.ListUpdate;
import dev.kanmon.server.lists.WatchLists;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for changed watch lists in the background, on a thread of its own: reading a long list must hold up neither
 * messages nor the destroying of keys.
 */
@Component
final class ListWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ListWatch.class);

    private final WatchLists lists;
    private final CurrentBasis basis;
    private final Duration interval;

    /** Read and not yet in force, where the ledger could not be written. */
    private final List<ListUpdate> pending = new ArrayList<>();

    private volatile Thread thread = new Thread();

    ListWatch(WatchLists lists, CurrentBasis basis, ListSettings settings) {
        this.lists = lists;
        this.basis = basis;
        this.interval = settings.interval();
    }

    @Override
    public void start() {
        if (interval.isPositive()) {
            thread = Thread.ofPlatform().name("kanmon-lists").daemon().start(this::run);
        }
    }

    /** Waits for what is being written, so that the store is not closed under it. */
    @Override
    public void stop() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(interval);
            } catch (InterruptedException stopped) {
                return;
            }
            survive(this::look, interval);
        }
    }

    /**
     * Looks, and logs a failure instead of passing it on: were the thread to end, no change of a list would be seen any more
     * and nobody be told. A list too large for the memory leaves room again once its reading has been given up; after
     * any other error of the machine itself nothing can be relied on, and it passes.
     */
    static void survive(Runnable look, Duration next) {
        try {
            look.run();
        } catch (RuntimeException | Error failure) {
            if (failure instanceof VirtualMachineError broken && !(broken instanceof OutOfMemoryError)) {
                throw broken;
            }
            LOG.warn(
                    "The watch lists could not be looked at; the ones before stay in force. Next try after {}.",
                    next,
                    failure);
        }
    }

    private void look() {
        pending.addAll(lists.look());
        if (!pending.isEmpty()) {
            basis.change(pending, lists.lists());
            for (ListUpdate update : pending) {
                LOG.info(
                        "watch list {}: {} entries added, {} changed, {} removed",
                        update.id(),
                        update.added(),
                        update.changed(),
                        update.removed());
            }
            pending.clear();
        }
    }
}
