package dev.kanmon.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded store of one folder. Safe from any thread, platform or virtual. */
public final class Store implements AutoCloseable {
    private static final String FILE = "kanmon.db";

    private final Path folder;
    private final Clock clock;
    private final FolderLock lock;
    private final Keys keys;
    private final Writer writer;
    private final Readers readers;

    private Store(Path folder, Clock clock, FolderLock lock, Keys keys, Writer writer, Readers readers) {
        this.folder = folder;
        this.clock = clock;
        this.lock = lock;
        this.keys = keys;
        this.writer = writer;
        this.readers = readers;
    }

    /**
     * Something to write.
     *
     * @param <T> what its caller gets once it is durable
     */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        /** Runs on the writer's thread, so it computes little and waits for nothing. What it throws undoes it alone. */
        T in(Transaction tx);
    }

    /**
     * Opens the store, making folder and tables where they are missing.
     *
     * @param clock gives {@link Transaction#now} and the month by which keys are wrapped
     * @throws StoreException in a plain sentence where another process uses the folder, it cannot be written to, its files
     *     are damaged, or a newer release wrote it
     */
    public static Store open(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("The folder " + folder + " cannot be made.", e);
        }
        FolderLock lock = FolderLock.take(folder);
        try {
            return openLocked(folder, clock, lock);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e instanceof StoreException told
                    ? told
                    : new StoreException("The store in " + folder + " cannot be opened.", e);
        }
    }

    private static Store openLocked(Path folder, Clock clock, FolderLock lock) throws IOException, SQLException {
        Keys keys = Keys.open(folder, clock);
        Connection connection = null;
        try {
            SqliteFile file = file(folder);
            file.migrate("classpath:dev/kanmon/server/store/migration", "classpath:dev/kanmon/server/store/sqlite");
            connection = file.durable();
            Writer writer = new Writer(connection, keys, clock);
            Store store = new Store(folder, clock, lock, keys, writer, new Readers(file));
            writer.start();
            return store;
        } catch (SQLException | RuntimeException e) {
            if (connection != null) {
                connection.close();
            }
            keys.close();
            throw e;
        }
    }

    static SqliteFile file(Path folder) {
        return new SqliteFile(folder.resolve(FILE));
    }

    /**
     * Writes, and returns the work's result only once it is durable. Works run one at a time in the order in which they
     * came, and several share a commit.
     *
     * @throws BusyException where too much waits already; nothing was written
     * @throws StoreException where it could not be made durable; nothing was written
     * @throws RuntimeException what the work threw; nothing of this work was written
     */
    public <T extends @Nullable Object> T write(Work<T> work) {
        return writer.write(work);
    }

    /**
     * Reads in one snapshot, beside the writer.
     *
     * @param query runs on a thread of the store's; whatever it takes from the client it must have read when it returns
     * @throws BusyException where too much waits already
     * @throws RuntimeException what the query threw
     */
    public <T extends @Nullable Object> T read(Function<JdbcClient, T> query) {
        return readers.read(query);
    }

    /** Has the hook follow every group commit from the next one on. */
    public void follow(CommitHook hook) {
        writer.follow(hook);
    }

    /** Works that wait for the writer. */
    int waiting() {
        return writer.waiting();
    }

    public Keys keys() {
        return keys;
    }

    public Clock clock() {
        return clock;
    }

    public Path folder() {
        return folder;
    }

    /** Takes nothing more, finishes what waits, and gives the folder back. */
    @Override
    public void close() {
        try (lock) {
            readers.close();
            writer.close();
            keys.close();
        } catch (SQLException e) {
            throw new StoreException("The store in " + folder + " could not be closed in order.", e);
        }
    }
}
