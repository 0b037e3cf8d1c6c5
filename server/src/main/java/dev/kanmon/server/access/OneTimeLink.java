package dev.kanmon.server.access;

import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A link that works once, before it expires.
 *
 * @param account the account that a welcome will make, or that a sign-in is for
 * @param role that account's role
 * @param state that account's State, alpha-3, if it has one
 */
record OneTimeLink(UUID account, Role role, @Nullable String state) {
    /** What a link does. */
    enum Purpose {
        /** Lets its holder make the account. */
        WELCOME("/welcome/"),
        /** Signs its holder in. */
        SIGN_IN("/enter/");

        private final String path;

        Purpose(String path) {
            this.path = path;
        }
    }

    /** Makes a link and gives its path, the only place where the secret ever stands. */
    static String issue(Transaction tx, Purpose purpose, OneTimeLink link, @Nullable UUID issuedBy, Duration life) {
        tx.sql()
                .sql("delete from one_time_link where expires_at <= :now")
                .param("now", Microseconds.of(tx.now()))
                .update();
        String secret = Secret.fresh();
        tx.sql()
                .sql("insert into one_time_link (secret_hash, purpose, account, role, state, issued_by, expires_at)"
                        + " values (:hash, :purpose, :account, :role, :state, :by, :expires)")
                .param("hash", Secret.hash(secret))
                .param("purpose", purpose.name())
                .param("account", link.account().toString())
                .param("role", link.role().name())
                .param("state", link.state())
                .param("by", issuedBy == null ? null : issuedBy.toString())
                .param("expires", Microseconds.of(tx.now().plus(life)))
                .update();
        return purpose.path + secret;
    }

    /** What the link is for, if it is still good; it stays good. */
    static Optional<OneTimeLink> look(JdbcClient sql, Purpose purpose, String secret, Instant now) {
        return sql.sql("select account, role, state from one_time_link"
                        + " where secret_hash = :hash and purpose = :purpose and expires_at > :now")
                .param("hash", Secret.hash(secret))
                .param("purpose", purpose.name())
                .param("now", Microseconds.of(now))
                .query((row, number) -> new OneTimeLink(
                        UUID.fromString(row.getString("account")),
                        Role.valueOf(row.getString("role")),
                        row.getString("state")))
                .optional();
    }

    /** The same, and from then on it is used up. */
    static Optional<OneTimeLink> use(Transaction tx, Purpose purpose, String secret) {
        Optional<OneTimeLink> link = look(tx.sql(), purpose, secret, tx.now());
        link.ifPresent(used -> tx.sql()
                .sql("delete from one_time_link where secret_hash = :hash")
                .param("hash", Secret.hash(secret))
                .update());
        return link;
    }

    /** Makes every link of an account useless; says whether there was one. */
    static boolean withdraw(Transaction tx, UUID account) {
        return tx.sql()
                        .sql("delete from one_time_link where account = :account")
                        .param("account", account.toString())
                        .update()
                > 0;
    }
}
