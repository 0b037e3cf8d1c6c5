/**
 * The command {@code ./kanmon clock}: how long a journey takes from door to door, with and without pre-screening.
 *
 * <p>Why: the promise of a one-hour living zone is made in minutes; {@link dev.kanmon.clearance.journey} counts them, and
 * here they are printed for people and for programs, and drawn.
 *
 * <p>Limits: without a day file the day is one of the synthetic corridor's timetable.
 */
@NullMarked
package dev.kanmon.command.clock;

import org.jspecify.annotations.NullMarked;
