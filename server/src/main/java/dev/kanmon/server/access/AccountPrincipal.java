package dev.kanmon.server.access;

import java.security.Principal;
import java.util.UUID;

/**
 * A person who is signed in.
 *
 * @param account id of the account
 * @param role what the account is for
 * @param displayName what pages call the person; personal data
 */
public record AccountPrincipal(UUID account, Role role, String displayName) implements Principal {
    /** The account's id: principals' names end up in logs, people's names must not. */
    @Override
    public String getName() {
        return account.toString();
    }

    @Override
    public String toString() {
        return "AccountPrincipal[" + role + " " + account + "]";
    }
}
