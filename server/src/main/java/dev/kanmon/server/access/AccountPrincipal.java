package dev.kanmon.server.access;

import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who is signed in.
 *
 * @param account id of the account
 * @param role what the account is for
 * @param displayName what pages call the person; personal data
 * @param state whose officer the person is, alpha-3; absent where no State is told
 */
public record AccountPrincipal(
        UUID account,
        Role role,
        String displayName,
        @Nullable String state) implements Principal {
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
