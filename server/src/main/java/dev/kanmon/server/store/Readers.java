package dev.kanmon.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads beside the writer, each in one snapshot. On platform threads of its own: a call into SQLite holds the thread that
 * makes it, and virtual threads have no more carriers than the machine has cores.
 */
final class Readers {
    /** A few cores' worth: reads come from memory, so more threads than cores gain nothing. */
    static final int THREADS = 4;
    /** At a millisecond a read, what waits at the end still gets its page within the second. */
    static final int WAITING = 1_024;

    private final HikariDataSource pool;
    private final ThreadPoolExecutor threads;

    Readers(SqliteFile file) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("kanmon-readers");
        config.setDataSource(file.readOnly());
        config.setReadOnly(true);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(THREADS);
        pool = new HikariDataSource(config);
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Reader::new);
    }

    <T extends @Nullable Object> T read(Function<JdbcClient, T> query) {
        if (Thread.currentThread() instanceof Reader) {
            throw new IllegalStateException("A query must read through the client it was given.");
        }
        Pending<T> result = new Pending<>();
        try {
            threads.execute(() -> run(query, result));
        } catch (RejectedExecutionException e) {
            if (threads.isShutdown()) {
                throw new StoreException("The store is closed.", e);
            }
            throw new BusyException(WAITING + " reads wait already; try again in a moment.");
        }
        return result.await();
    }

    /** Takes no more reads, and returns once those waiting are done. */
    void close() {
        threads.close();
        pool.close();
    }

    private <T extends @Nullable Object> void run(Function<JdbcClient, T> query, Pending<T> result) {
        try (Connection connection = pool.getConnection()) {
            T value = query.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            connection.rollback();
            result.succeed(value);
        } catch (SQLException e) {
            result.fail(new StoreException("The store cannot be read.", e));
        } catch (RuntimeException | Error failure) {
            result.fail(failure);
        }
    }

    private static final class Reader extends Thread {
        Reader(Runnable reads) {
            super(reads, "kanmon-reader");
            setDaemon(true);
        }
    }
}
