package dev.kanmon.server.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that nobody has taken up yet.
 *
 * @param account id that the account will have
 * @param role what the account will be for
 * @param state whose officer the person will be, alpha-3; absent where the account will have none
 * @param expiresAt until when the link is good
 */
record Invitation(UUID account, Role role, @Nullable String state, Instant expiresAt) {}
