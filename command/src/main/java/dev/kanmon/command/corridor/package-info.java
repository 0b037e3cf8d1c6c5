/**
 * The synthetic corridor brought to the halls.
 *
 * <p>Why: the simulation knows no halls and the halls know no simulation; commands and the demo need both.
 *
 * <p>Limits: the timetable and what it lets expect; who is on board in the end is the simulation's to tell.
 */
@NullMarked
package dev.kanmon.command.corridor;

import org.jspecify.annotations.NullMarked;
