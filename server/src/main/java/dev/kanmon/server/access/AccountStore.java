package dev.kanmon.server.access;

import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Keys;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of accounts, sealed and opened. */
final class AccountStore {
    private static final String USER_NAME = "account.user-name:";
    private static final String DISPLAY_NAME = "account.display-name:";
    private static final String CODE_SECRET = "account.code-secret:";
    /** Shown for what the key was destroyed of. */
    private static final String GONE = "–";

    private final Keys keys;

    AccountStore(Keys keys) {
        this.keys = keys;
    }

    /**
     * What a new account holds.
     *
     * @param state alpha-3, if the account has one
     * @param userName absent, as the next two, on an account that signs in by link only
     * @param lastCodeStep the step whose code proved the app
     */
    record Fresh(
            UUID id,
            Role role,
            @Nullable String state,
            @Nullable String userName,
            String displayName,
            @Nullable String passwordHash,
            @Nullable CodeSecret codeSecret,
            long lastCodeStep) {}

    /** What a sign-in is checked against. */
    record Credentials(
            UUID id,
            Role role,
            @Nullable String state,
            String displayName,
            @Nullable String passwordHash,
            CodeSecret codeSecret) {}

    void add(Transaction tx, Fresh fresh) {
        DataKey key = keys.create(KeyPurpose.ACCOUNT);
        tx.keep(key);
        CodeSecret codeSecret = fresh.codeSecret();
        String userName = fresh.userName();
        tx.sql()
                .sql("insert into account (id, role, state, key, user_name_hash, user_name, display_name,"
                        + " password_hash, code_secret, last_code_step, created_at) values (:id, :role, :state,"
                        + " :key, :hash, :userName, :displayName, :passwordHash, :codeSecret, :step, :now)")
                .param("id", fresh.id().toString())
                .param("role", fresh.role().name())
                .param("state", fresh.state())
                .param("key", key.id().toString())
                .param("hash", userName == null ? null : UserNames.hash(keys, userName))
                .param(
                        "userName",
                        seal(key, userName == null ? "" : UserNames.normal(userName), USER_NAME + fresh.id()))
                .param("displayName", seal(key, fresh.displayName(), DISPLAY_NAME + fresh.id()))
                .param("passwordHash", fresh.passwordHash())
                .param(
                        "codeSecret",
                        codeSecret == null ? null : keys.seal(key, codeSecret.bytes(), CODE_SECRET + fresh.id()))
                .param("step", fresh.lastCodeStep())
                .param("now", Microseconds.of(tx.now()))
                .update();
    }

    /** What to check a person against who signs in by this name; only open accounts have one. */
    Optional<Credentials> credentials(JdbcClient sql, byte[] userNameHash) {
        return sql.sql("select id, role, state, key, display_name, password_hash, code_secret from account"
                        + " where user_name_hash = :hash and code_secret is not null")
                .param("hash", userNameHash)
                .query((row, number) -> {
                    UUID id = id(row);
                    CodeSecret codeSecret = keys.open(key(row), row.getBytes("code_secret"), CODE_SECRET + id)
                            .map(CodeSecret::new)
                            .orElseThrow(() -> new IllegalStateException("an open account's key is never destroyed"));
                    return new Credentials(
                            id,
                            role(row),
                            row.getString("state"),
                            displayName(row),
                            row.getString("password_hash"),
                            codeSecret);
                })
                .optional();
    }

    boolean nameTaken(JdbcClient sql, String userName) {
        return sql.sql("select count(*) from account where user_name_hash = :hash")
                        .param("hash", UserNames.hash(keys, userName))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** An open account, for whoever comes by a link. */
    Optional<AccountPrincipal> open(JdbcClient sql, UUID account) {
        return sql.sql("select id, role, state, key, display_name from account where id = :id and disabled_at is null")
                .param("id", account.toString())
                .query((row, number) ->
                        new AccountPrincipal(id(row), role(row), displayName(row), row.getString("state")))
                .optional();
    }

    /** All accounts, the newest first. */
    List<Account> all(JdbcClient sql) {
        return sql.sql("select id, role, state, key, user_name, display_name, created_at, disabled_at from account"
                        + " order by created_at desc, id desc")
                .query((row, number) -> new Account(
                        id(row),
                        role(row),
                        unseal(row, "user_name", USER_NAME),
                        displayName(row),
                        row.getString("state"),
                        Microseconds.toInstant(row.getLong("created_at")),
                        disabledAt(row)))
                .list();
    }

    private byte[] seal(DataKey key, String plain, String context) {
        return keys.seal(key, plain.getBytes(StandardCharsets.UTF_8), context);
    }

    private String displayName(ResultSet row) throws SQLException {
        return unseal(row, "display_name", DISPLAY_NAME);
    }

    private String unseal(ResultSet row, String column, String context) throws SQLException {
        return keys.open(key(row), row.getBytes(column), context + id(row))
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElse(GONE);
    }

    private static @Nullable Instant disabledAt(ResultSet row) throws SQLException {
        long micros = row.getLong("disabled_at");
        return row.wasNull() ? null : Microseconds.toInstant(micros);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return UUID.fromString(row.getString("id"));
    }

    private static UUID key(ResultSet row) throws SQLException {
        return UUID.fromString(row.getString("key"));
    }

    private static Role role(ResultSet row) throws SQLException {
        return Role.valueOf(row.getString("role"));
    }
}
