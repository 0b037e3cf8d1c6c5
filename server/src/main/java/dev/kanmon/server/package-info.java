/**
 * The server: one process that takes in passenger lists, screens them, answers carriers and shows officers what it did.
 *
 * <p>Why: everything that needs a clock, a disk or a socket is here, so that {@code clearance} stays pure. {@link
 * dev.kanmon.server.KanmonServer} starts it; each package below is a room of its own.
 *
 * <p>Limits: one process on one store folder. It listens on the loopback address unless told otherwise and speaks plain
 * HTTP, so TLS is the work of a proxy in front of it.
 */
@NullMarked
package dev.kanmon.server;

import org.jspecify.annotations.NullMarked;
