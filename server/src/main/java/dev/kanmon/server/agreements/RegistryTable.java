package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.AgreementFiles;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registries that came into force. */
final class RegistryTable {
    private static final String COLUMNS = "select number, version, in_force_at, draft from registry ";

    private RegistryTable() {}

    static RegistryVersion add(
            Transaction tx, AgreementFiles files, String version, Instant inForceAt, @Nullable UUID draft) {
        long number = last(tx.sql()).map(RegistryVersion::number).orElse(0L) + 1;
        tx.sql()
                .sql("insert into registry (number, version, sources, in_force_at, draft) values (?, ?, ?, ?, ?)")
                .param(number)
                .param(version)
                .param(FileTable.keep(tx, files.sources()))
                .param(Microseconds.of(inForceAt))
                .param(draft == null ? null : draft.toString())
                .update();
        files.instruments()
                .forEach((instrument, text) -> tx.sql()
                        .sql("insert into registry_file (registry, instrument, file) values (?, ?, ?)")
                        .params(number, instrument, FileTable.keep(tx, text))
                        .update());
        return new RegistryVersion(number, version, inForceAt, draft);
    }

    /** All, the newest first. */
    static List<RegistryVersion> all(JdbcClient sql) {
        return sql.sql(COLUMNS + "order by number desc")
                .query(RegistryTable::row)
                .list();
    }

    /** The newest. */
    static Optional<RegistryVersion> last(JdbcClient sql) {
        return sql.sql(COLUMNS + "order by number desc limit 1")
                .query(RegistryTable::row)
                .optional();
    }

    /** The newest of a version. */
    static Optional<RegistryVersion> of(JdbcClient sql, String version) {
        return sql.sql(COLUMNS + "where version = ? order by number desc limit 1")
                .param(version)
                .query(RegistryTable::row)
                .optional();
    }

    /** The one in force at a moment. */
    static Optional<RegistryVersion> at(JdbcClient sql, Instant moment) {
        return sql.sql(COLUMNS + "where in_force_at <= ? order by number desc limit 1")
                .param(Microseconds.of(moment))
                .query(RegistryTable::row)
                .optional();
    }

    static AgreementFiles files(JdbcClient sql, RegistryVersion registry) {
        Map<String, String> instruments = new TreeMap<>();
        sql.sql("select instrument, text from registry_file join agreement_file on hash = file where registry = ?")
                .param(registry.number())
                .query((row, number) -> Map.entry(row.getString("instrument"), row.getString("text")))
                .list()
                .forEach(file -> instruments.put(file.getKey(), file.getValue()));
        String sources = sql.sql("select text from registry join agreement_file on hash = sources where number = ?")
                .param(registry.number())
                .query(String.class)
                .single();
        return new AgreementFiles(instruments, sources);
    }

    private static RegistryVersion row(ResultSet row, int index) throws SQLException {
        String draft = row.getString("draft");
        return new RegistryVersion(
                row.getLong("number"),
                row.getString("version"),
                Microseconds.toInstant(row.getLong("in_force_at")),
                draft == null ? null : UUID.fromString(draft));
    }
}
