/**
 * Keeps what must survive: one folder, one writer, and the keys apart.
 */
@NullMarked
package dev.kanmon.server.store;

import org.jspecify.annotations.NullMarked;
