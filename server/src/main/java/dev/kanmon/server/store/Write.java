package dev.kanmon.server.store;

import org.jspecify.annotations.Nullable;

/** One work on its way, and the caller who waits for it. */
final class Write<T extends @Nullable Object> {
    private final Store.Work<T> work;
    private final Pending<T> pending = new Pending<>();
    private Runnable success = () -> {
        throw new IllegalStateException("A work succeeded before it ran.");
    };

    Write(Store.Work<T> work) {
        this.work = work;
    }

    void run(Transaction tx) {
        T result = work.in(tx);
        tx.end();
        success = () -> pending.succeed(result);
    }

    /** Lets the caller go with the result. */
    void succeed() {
        success.run();
    }

    /** Lets the caller go with the failure. */
    void fail(Throwable failure) {
        pending.fail(failure);
    }

    T await() {
        return pending.await();
    }
}
