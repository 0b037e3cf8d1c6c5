/**
 * The program {@code ./kanmon}: its commands and the wiring of all modules.
 *
 * <p>Why: the command line is a public interface; scripts of carriers, ministries and acceptance tests call it. Exit codes:
 * 0 done; 1 done, and something was found that the caller asked to be told of; 2 wrong usage; 3 some input could not be
 * read, all other inputs were processed; 4 the program itself failed.
 *
 * <p>Limits: offline commands never start the server framework.
 */
@NullMarked
package dev.kanmon.command;

import org.jspecify.annotations.NullMarked;
