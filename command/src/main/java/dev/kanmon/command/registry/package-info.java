/**
 * Which agreements a command asks, and as known when; and States named on the command line. Shared by commands of several
 * packages.
 */
@NullMarked
package dev.kanmon.command.registry;

import org.jspecify.annotations.NullMarked;
