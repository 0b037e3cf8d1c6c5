package dev.kanmon.server.access;

import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent.SignInFailed;
import dev.kanmon.server.ledger.LedgerEvent.SignedIn;
import dev.kanmon.server.ledger.LedgerEvent.SignedOut;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks who signs in.
 *
 * <p>A stranger must not learn which names exist: whether the name is nobody's, the password or the code is wrong, or
 * the account is locked, the same work is done (one hash, three codes, one durable write) and the answer is the same.
 */
@Component
final class SignIns {
    /**
     * Failures within {@link #WINDOW} after which nothing is accepted until the first of them is older than that. Five
     * leave room for slips, and make 480 guesses a day: a code of six digits, three of which are good at a time, is then
     * guessed by even chance in sixteen months, by someone who has the password already. NIST SP 800-63B allows 100.
     */
    static final int FAILURES_ALLOWED = 5;

    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Stands in for the secret of an account that does not exist. */
    private static final CodeSecret NOBODYS_SECRET = new CodeSecret(new byte[CodeSecret.BYTES]);

    private final Store store;
    private final Ledger ledger;
    private final Passwords passwords;
    private final AccountStore rows;

    SignIns(Store store, Ledger ledger, Passwords passwords) {
        this.store = store;
        this.ledger = ledger;
        this.passwords = passwords;
        this.rows = new AccountStore(store.keys());
    }

    /** Who it is, if the name, the password and a code not used before belong together. */
    Optional<AccountPrincipal> signIn(String userName, String password, String code) {
        byte[] userNameHash = UserNames.hash(store.keys(), bounded(userName));
        AccountStore.@Nullable Credentials known =
                store.read(sql -> rows.credentials(sql, userNameHash)).orElse(null);
        boolean passwordRight = passwords.matches(password, known == null ? null : known.passwordHash());
        CodeSecret secret = known == null ? NOBODYS_SECRET : known.codeSecret();
        OptionalLong step = secret.stepOf(code, store.clock().instant());
        return store.write(tx -> {
            boolean locked = locked(tx, userNameHash);
            if (known != null
                    && passwordRight
                    && !locked
                    && step.isPresent()
                    && take(tx, known.id(), step.getAsLong())) {
                forget(tx, userNameHash);
                ledger.append(tx, new SignedIn(known.id()));
                return Optional.of(new AccountPrincipal(known.id(), known.role(), known.displayName(), known.state()));
            }
            if (!locked) {
                remember(tx, userNameHash);
            }
            ledger.append(tx, new SignInFailed(known == null ? null : known.id()));
            return Optional.empty();
        });
    }

    /** Signs in whoever holds a sign-in link, and uses it up. */
    Optional<AccountPrincipal> enter(String secret) {
        return store.write(tx -> {
            Optional<AccountPrincipal> account = OneTimeLink.use(tx, OneTimeLink.Purpose.SIGN_IN, secret)
                    .flatMap(link -> rows.open(tx.sql(), link.account()));
            account.ifPresent(signedIn -> ledger.append(tx, new SignedIn(signedIn.account())));
            return account;
        });
    }

    /** Records that a new account's holder goes straight in. */
    void welcomed(AccountPrincipal account) {
        store.write(tx -> ledger.append(tx, new SignedIn(account.account())));
    }

    void signOut(AccountPrincipal account) {
        store.write(tx -> ledger.append(tx, new SignedOut(account.account())));
    }

    private static String bounded(String userName) {
        return userName.length() > UserNames.LONGEST ? userName.substring(0, UserNames.LONGEST) : userName;
    }

    private static boolean locked(Transaction tx, byte[] userNameHash) {
        return tx.sql()
                        .sql("select count(*) from failed_sign_in where user_name_hash = :hash and at > :since")
                        .param("hash", userNameHash)
                        .param("since", since(tx.now()))
                        .query(Long.class)
                        .single()
                >= FAILURES_ALLOWED;
    }

    /** Uses up a code's step; false where it, or a later one, was used before (RFC 6238 section 5.2). */
    private static boolean take(Transaction tx, UUID account, long step) {
        return tx.sql()
                        .sql("update account set last_code_step = :step"
                                + " where id = :id and last_code_step < :step and disabled_at is null")
                        .param("step", step)
                        .param("id", account.toString())
                        .update()
                == 1;
    }

    private static void remember(Transaction tx, byte[] userNameHash) {
        tx.sql()
                .sql("delete from failed_sign_in where at <= :since")
                .param("since", since(tx.now()))
                .update();
        tx.sql()
                .sql("insert into failed_sign_in (user_name_hash, at) values (:hash, :now)")
                .param("hash", userNameHash)
                .param("now", Microseconds.of(tx.now()))
                .update();
    }

    private static void forget(Transaction tx, byte[] userNameHash) {
        tx.sql()
                .sql("delete from failed_sign_in where user_name_hash = :hash")
                .param("hash", userNameHash)
                .update();
    }

    private static long since(Instant now) {
        return Microseconds.of(now.minus(WINDOW));
    }
}
