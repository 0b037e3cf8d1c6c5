package dev.kanmon.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One SQLite file, and the settings its durability rests on. */
final class SqliteFile {
    /** Longer than any commit of ours or read of a page; whoever still finds the file locked then has a fault to hear of. */
    private static final int BUSY_MILLIS = 5_000;

    private final Path path;

    SqliteFile(Path path) {
        this.path = path;
    }

    /** A connection whose commits are on the disk when they return. */
    Connection durable() throws SQLException {
        return source(writing(SynchronousMode.FULL)).getConnection();
    }

    /** A connection whose commits survive the process, and the machine only once a durable one follows. */
    Connection unhurried() throws SQLException {
        return source(writing(SynchronousMode.NORMAL)).getConnection();
    }

    SQLiteDataSource readOnly() {
        if (!Files.isRegularFile(path)) {
            throw new StoreException("The file " + path + " is missing.");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return source(config);
    }

    /** Brings the tables up to date; makes the file where there is none. */
    void migrate(String... locations) {
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(source(writing(SynchronousMode.FULL)))
                    .locations(locations)
                    .failOnMissingLocations(true)
                    .load();
            if (Arrays.stream(flyway.info().applied()).anyMatch(SqliteFile::ofNewerRelease)) {
                throw new StoreException(
                        path + " was written by a newer release of Kanmon; use that release or a newer one.");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StoreException(path + " cannot be opened, or its tables cannot be brought up to date.", e);
        }
    }

    private static boolean ofNewerRelease(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }

    private static SQLiteConfig writing(SynchronousMode synchronous) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        // Without it "insert or replace" would delete past the triggers that keep a table append-only.
        config.setPragma(Pragma.RECURSIVE_TRIGGERS, "true");
        return config;
    }
}
