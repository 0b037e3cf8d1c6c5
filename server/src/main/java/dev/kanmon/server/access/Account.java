package dev.kanmon.server.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param id the account's id
 * @param role what it is for
 * @param userName what the person signs in by; personal data
 * @param displayName what pages call the person; personal data
 * @param state whose officer the person is, alpha-3; absent where the account has none
 * @param createdAt when it was opened
 * @param disabledAt when it was closed for good, absent while it is open
 */
record Account(
        UUID id,
        Role role,
        String userName,
        String displayName,
        @Nullable String state,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public boolean open() {
        return disabledAt == null;
    }

    @Override
    public String toString() {
        return "Account[" + role + " " + id + "]";
    }
}
