/**
 * The watch lists a server screens against.
 *
 * <p>Why: lists belong to the authority that runs the server and never leave it; they are files in a folder of its own.
 *
 * <p>Limits: the folder is read at the start; a changed list takes effect at the next start.
 */
@NullMarked
package dev.kanmon.server.lists;

import org.jspecify.annotations.NullMarked;
