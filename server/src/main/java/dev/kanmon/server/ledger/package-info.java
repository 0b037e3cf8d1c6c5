/**
 * The append-only history of everything that happened.
 */
@NullMarked
package dev.kanmon.server.ledger;

import org.jspecify.annotations.NullMarked;
