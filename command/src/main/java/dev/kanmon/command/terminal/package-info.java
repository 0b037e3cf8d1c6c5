/**
 * The terminal: what every command needs to talk with whoever called it.
 *
 * <p>Why: {@code ./kanmon} is one program, whichever command is called, so files are named, answers printed, languages
 * chosen and ends told in one way. A command that has a room of its own takes these words from here.
 *
 * <p>Limits: nothing here knows what a command is about.
 */
@NullMarked
package dev.kanmon.command.terminal;

import org.jspecify.annotations.NullMarked;
