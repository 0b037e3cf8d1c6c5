package dev.kanmon.server.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What a caller waits for while another thread does it. */
final class Pending<T extends @Nullable Object> {
    private final CompletableFuture<Value<T>> done = new CompletableFuture<>();

    void succeed(T value) {
        done.complete(new Value<>(value));
    }

    void fail(Throwable failure) {
        done.completeExceptionally(failure);
    }

    /** Waits, also when interrupted, since only the other thread knows whether it was done; throws what it failed with. */
    T await() {
        try {
            return done.join().value();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }

    private record Value<T extends @Nullable Object>(T value) {}
}
