/**
 * The commands {@code ./kanmon hall}: how long travellers will stand in line on a day, and what would change that.
 *
 * <p>Why: a port planner has a timetable or a folder of passenger lists, and a question for tomorrow. {@link
 * dev.kanmon.clearance.hallday} brings voyages to halls, {@link dev.kanmon.clearance.hall} plays the day; here files are
 * read, and answers printed for people and for programs.
 *
 * <p>Terms: given day, what the command line names: a day file, or a folder whose messages are joined by voyage and screened;
 * asked day, that with its halls.
 *
 * <p>Limits: nothing is kept. Travellers are counted and forgotten; what is printed holds nothing of any of them.
 */
@NullMarked
package dev.kanmon.command.hall;

import org.jspecify.annotations.NullMarked;
