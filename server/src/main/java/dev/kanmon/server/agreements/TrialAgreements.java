package dev.kanmon.server.agreements;

import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.access.Role;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts an instrument in force on a server that shows or tries something out: a demonstration, a simulated day. It goes the way
 * of the desk, in the names of two accounts that nobody has. Nothing that comes over HTTP leads here.
 */
@Component
public final class TrialAgreements {
    private final Desk desk;
    private final Store store;

    TrialAgreements(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * Puts it in force with the next microsecond of the store's clock.
     *
     * @param text of the instrument's file
     * @throws RuntimeException in a sentence where it does not fit the registry
     */
    public void inForce(String text) {
        Instant now = store.clock().instant();
        UUID draft = desk.draft(text, "on trial", nobody(now));
        desk.check(draft, nobody(now));
        desk.activate(draft, now.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS), nobody(now));
    }

    private static AccountPrincipal nobody(Instant now) {
        return new AccountPrincipal(Ids.next(now), Role.AGREEMENT_DESK, "trial", null);
    }
}
