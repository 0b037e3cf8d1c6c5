package dev.kanmon.server.access;

import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent.AccountCreated;
import dev.kanmon.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How someone who holds a welcome link makes the account: name, password, and a code that proves the app. */
@Component
final class Welcomes {
    /** Long enough for a name in any script, short enough for the head of a page. */
    static final int LONGEST_DISPLAY_NAME = 80;

    private static final String CODE_SECRET_USE = "welcome.code-secret";

    private final Store store;
    private final Ledger ledger;
    private final Passwords passwords;
    private final AccountStore rows;

    Welcomes(Store store, Ledger ledger, Passwords passwords) {
        this.store = store;
        this.ledger = ledger;
        this.passwords = passwords;
        this.rows = new AccountStore(store.keys());
    }

    /** What a person fills in. */
    record Form(String userName, String displayName, String password, String repeated, String code) {
        @Override
        public String toString() {
            return "Form[]";
        }
    }

    /** What keeps a form from being accepted. */
    enum Problem {
        USER_NAME_MISSING,
        USER_NAME_TAKEN,
        DISPLAY_NAME_MISSING,
        PASSWORD_LENGTH,
        PASSWORD_HOLDS_NAME,
        PASSWORDS_DIFFER,
        CODE_WRONG,
        LINK_GONE
    }

    /**
     * What comes of a form.
     *
     * @param account present where it was accepted
     * @param problems empty where it was accepted
     */
    record Result(Optional<AccountPrincipal> account, Set<Problem> problems) {}

    /** What the link would make, if it is still good. */
    Optional<OneTimeLink> look(String secret) {
        return store.read(sql -> OneTimeLink.look(
                sql, OneTimeLink.Purpose.WELCOME, secret, store.clock().instant()));
    }

    /**
     * The secret of the authenticator app. It follows from the link's secret and a key of the store, so that it is the
     * same on every view of the page and nothing need be kept before the account is made.
     */
    CodeSecret codeSecret(String secret) {
        byte[] derived = store.keys().fingerprint(CODE_SECRET_USE, secret.getBytes(StandardCharsets.UTF_8));
        return new CodeSecret(Arrays.copyOf(derived, CodeSecret.BYTES));
    }

    /** Makes the account and uses the link up, or says what is wrong and leaves the link good. */
    Result accept(String secret, Form form) {
        Set<Problem> problems = check(form);
        CodeSecret codeSecret = codeSecret(secret);
        OptionalLong step = codeSecret.stepOf(form.code(), store.clock().instant());
        if (step.isEmpty()) {
            problems.add(Problem.CODE_WRONG);
        }
        if (!problems.isEmpty() || look(secret).isEmpty()) {
            return new Result(Optional.empty(), problems.isEmpty() ? EnumSet.of(Problem.LINK_GONE) : problems);
        }
        String passwordHash = passwords.hash(form.password());
        return store.write(tx -> {
            if (rows.nameTaken(tx.sql(), form.userName())) {
                return new Result(Optional.empty(), EnumSet.of(Problem.USER_NAME_TAKEN));
            }
            Optional<OneTimeLink> link = OneTimeLink.use(tx, OneTimeLink.Purpose.WELCOME, secret);
            if (link.isEmpty()) {
                return new Result(Optional.empty(), EnumSet.of(Problem.LINK_GONE));
            }
            AccountPrincipal account =
                    new AccountPrincipal(link.get().account(), link.get().role(), displayName(form), null);
            rows.add(
                    tx,
                    new AccountStore.Fresh(
                            account.account(),
                            account.role(),
                            form.userName(),
                            account.displayName(),
                            account.state(),
                            passwordHash,
                            codeSecret,
                            step.getAsLong()));
            ledger.append(tx, new AccountCreated(account.account()));
            return new Result(Optional.of(account), Set.of());
        });
    }

    private static Set<Problem> check(Form form) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        String userName = UserNames.normal(form.userName());
        if (userName.isEmpty() || userName.length() > UserNames.LONGEST) {
            problems.add(Problem.USER_NAME_MISSING);
        }
        String displayName = displayName(form);
        if (displayName.isEmpty() || displayName.length() > LONGEST_DISPLAY_NAME) {
            problems.add(Problem.DISPLAY_NAME_MISSING);
        }
        if (!Passwords.fits(form.password())) {
            problems.add(Problem.PASSWORD_LENGTH);
        } else if (!userName.isEmpty() && UserNames.normal(form.password()).contains(userName)) {
            problems.add(Problem.PASSWORD_HOLDS_NAME);
        }
        if (!form.password().equals(form.repeated())) {
            problems.add(Problem.PASSWORDS_DIFFER);
        }
        return problems;
    }

    private static String displayName(Form form) {
        return Normalizer.normalize(form.displayName(), Normalizer.Form.NFC).strip();
    }
}
