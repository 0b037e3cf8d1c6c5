package dev.kanmon.server.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded store. */
@SuppressWarnings("DoNotCallSuggester")
public final class Store implements AutoCloseable {
    private final Path folder;

    private Store(Path folder) {
        this.folder = folder;
    }

    /** Something to write; its result reaches the caller once it is durable. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T in(Transaction tx);
    }

    public static Store open(Path folder, Clock clock) {
        if (clock.millis() < 0) {
            throw new StoreException("The clock stands before 1970.");
        }
        return new Store(folder);
    }

    public <T extends @Nullable Object> T write(Work<T> work) {
        throw new UnsupportedOperationException();
    }

    public <T extends @Nullable Object> T read(Function<JdbcClient, T> query) {
        throw new UnsupportedOperationException();
    }

    public Keys keys() {
        throw new UnsupportedOperationException();
    }

    public Clock clock() {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {}
}
