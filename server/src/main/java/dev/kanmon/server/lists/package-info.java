/**
 * The watch lists a server screens against.
 *
 * <p>Why: lists belong to the authority that runs the server and never leave it; they are files in a folder of its own.
 *
 * <p>The folder is read at the start and looked at again and again while the server runs; a changed list takes effect for
 * the messages that come after. What cannot be read leaves the list that is in force in force.
 *
 * <p>Limits: a file is known to be changed by its time, length and identity, not by reading it. Whoever was decided about
 * before a list changed is not looked up again.
 */
@NullMarked
package dev.kanmon.server.lists;

import org.jspecify.annotations.NullMarked;
