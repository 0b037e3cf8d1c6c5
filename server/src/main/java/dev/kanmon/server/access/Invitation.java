package dev.kanmon.server.access;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation that nobody has taken up yet.
 *
 * @param account id that the account will have
 * @param role what the account will be for
 * @param expiresAt until when the link is good
 */
record Invitation(UUID account, Role role, Instant expiresAt) {}
