package dev.kanmon.server.access;

import dev.kanmon.clearance.port.States;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent.AccountCreated;
import dev.kanmon.server.ledger.LedgerEvent.AccountDisabled;
import dev.kanmon.server.ledger.LedgerEvent.AccountInvited;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts of people: who is invited, who has one, who has one no longer. Safe for use by any thread. */
@Component
public final class Accounts {
    /** A link goes through other hands: long enough for the person to be at a desk again, no longer. */
    public static final Duration INVITATION_LIFE = Duration.ofHours(24);

    /** A link that signs in without a password is for whoever stands in front of the screen it appears on. */
    public static final Duration SIGN_IN_LINK_LIFE = Duration.ofMinutes(30);

    /** No code of the past is good on an account that never used one. */
    private static final long NO_STEP = -1;

    private final Store store;
    private final Ledger ledger;
    private final AccountStore rows;

    Accounts(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
        this.rows = new AccountStore(store.keys());
    }

    /**
     * A link for the first administrator, where the store has none. Earlier ones stop working.
     *
     * @return the link's path, empty where there is an administrator
     */
    public Optional<String> firstLink() {
        return store.write(tx -> {
            boolean administered = tx.sql()
                            .sql("select count(*) from account where role = 'ADMINISTRATOR' and disabled_at is null")
                            .query(Long.class)
                            .single()
                    > 0;
            if (administered) {
                return Optional.<String>empty();
            }
            tx.sql()
                    .sql("delete from one_time_link where issued_by is null and purpose = 'WELCOME'")
                    .update();
            OneTimeLink link = new OneTimeLink(Ids.next(tx.now()), Role.ADMINISTRATOR, null);
            ledger.append(tx, new AccountInvited(link.account(), null, null));
            return Optional.of(OneTimeLink.issue(tx, OneTimeLink.Purpose.WELCOME, link, null, INVITATION_LIFE));
        });
    }

    /**
     * Makes an officer's account without a password and a link that signs in to it. For the program itself: nothing
     * that comes over HTTP leads here.
     *
     * @param displayName what pages call the officer
     * @return the link's path; it works once, within {@link #SIGN_IN_LINK_LIFE}
     */
    public String officerLink(String displayName) {
        return officerLink(displayName, null);
    }

    /**
     * The same for an officer of a State.
     *
     * @param state alpha-3 of ISO 3166-1; null for none
     * @throws IllegalArgumentException where there is no such State
     */
    public String officerLink(String displayName, @Nullable String state) {
        mustBeState(Role.OFFICER, state);
        return store.write(tx -> {
            OneTimeLink link = new OneTimeLink(Ids.next(tx.now()), Role.OFFICER, state);
            rows.add(
                    tx,
                    new AccountStore.Fresh(
                            link.account(), Role.OFFICER, state, null, displayName, null, null, NO_STEP));
            ledger.append(tx, new AccountCreated(link.account(), state));
            return OneTimeLink.issue(tx, OneTimeLink.Purpose.SIGN_IN, link, null, SIGN_IN_LINK_LIFE);
        });
    }

    /**
     * Makes an officer's account to which nobody can sign in, for a simulated day: its program acts in the officer's name.
     * Nothing that comes over HTTP leads here.
     *
     * @param displayName what pages call the officer
     * @param state alpha-3
     */
    public AccountPrincipal officerOnTrial(String displayName, String state) {
        mustBeState(Role.OFFICER, state);
        return store.write(tx -> {
            AccountPrincipal officer = new AccountPrincipal(Ids.next(tx.now()), Role.OFFICER, displayName, state);
            rows.add(
                    tx,
                    new AccountStore.Fresh(
                            officer.account(), Role.OFFICER, state, null, displayName, null, null, NO_STEP));
            ledger.append(tx, new AccountCreated(officer.account(), state));
            return officer;
        });
    }

    /**
     * Invites someone; gives the path of the link that lets them make their account.
     *
     * @param state whose officer they will be, alpha-3 of ISO 3166-1; null for none, and for any other role than officer
     * @throws IllegalArgumentException where there is no such State, or the role has none
     */
    String invite(Role role, @Nullable String state, AccountPrincipal by) {
        mustBeState(role, state);
        return store.write(tx -> {
            OneTimeLink link = new OneTimeLink(Ids.next(tx.now()), role, state);
            ledger.append(tx, new AccountInvited(link.account(), by.account(), state));
            return OneTimeLink.issue(tx, OneTimeLink.Purpose.WELCOME, link, by.account(), INVITATION_LIFE);
        });
    }

    /** Invitations that are still good, the one that expires first at the top. */
    List<Invitation> invitations() {
        long now = Microseconds.of(store.clock().instant());
        return store.read(sql -> sql.sql("select account, role, state, expires_at from one_time_link"
                        + " where purpose = 'WELCOME' and expires_at > :now order by expires_at, account")
                .param("now", now)
                .query((row, number) -> new Invitation(
                        UUID.fromString(row.getString("account")),
                        Role.valueOf(row.getString("role")),
                        row.getString("state"),
                        Microseconds.toInstant(row.getLong("expires_at"))))
                .list());
    }

    /** All accounts, the newest first. */
    List<Account> all() {
        return store.read(rows::all);
    }

    /**
     * Closes an account for good, or withdraws an invitation. Who is signed in to it is signed out with the next
     * request. Nobody closes the own account, so that one administrator always remains.
     */
    void disable(UUID account, AccountPrincipal by) {
        if (account.equals(by.account())) {
            return;
        }
        store.write(tx -> {
            boolean linked = OneTimeLink.withdraw(tx, account);
            boolean closed = tx.sql()
                            .sql("update account set disabled_at = :now, user_name_hash = null"
                                    + " where id = :id and disabled_at is null")
                            .param("now", Microseconds.of(tx.now()))
                            .param("id", account.toString())
                            .update()
                    > 0;
            if (linked || closed) {
                ledger.append(tx, new AccountDisabled(account, by.account()));
            }
            return closed;
        });
    }

    private static void mustBeState(Role role, @Nullable String state) {
        if (state != null && (role != Role.OFFICER || !States.all().contains(state))) {
            throw new IllegalArgumentException("Only an officer has a State, in three letters of ISO 3166-1.");
        }
    }

    /** Whether the account is there and not disabled. */
    boolean open(UUID account) {
        return store.read(sql -> sql.sql("select count(*) from account where id = :id and disabled_at is null")
                        .param("id", account.toString())
                        .query(Long.class)
                        .single()
                > 0);
    }
}
