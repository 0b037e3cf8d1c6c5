/**
 * The day of a hall: from what is known of halls and voyages to who comes where.
 *
 * <p>Why: {@link dev.kanmon.clearance.hall} plays a day, and needs one. A {@link dev.kanmon.clearance.hallday.DescribedHall}
 * is what a port says of a hall, in a file that its planner keeps ({@link dev.kanmon.clearance.hallday.HallFile}); halls of
 * the corridor's ports ship with the program, with figures that name their source or say "assumed". An {@link
 * dev.kanmon.clearance.hallday.ExpectedVoyage} comes from a carrier's list, or from a timetable that a day file holds
 * ({@link dev.kanmon.clearance.hallday.DayFile}). {@link dev.kanmon.clearance.hallday.HallDays} brings them together:
 * travellers go to the halls of their ports, their nationality is seen from each hall's State, and a dedicated lane opens
 * to voyages to which an agreement in force that day offers it.
 *
 * <p>Limits: one hall a port and kind for each carrier. Whether a post stands at a port of departure is not asked of
 * agreements here: the share that is pre-confirmed is the question that a forecast answers, and 0 where there is no post.
 */
@NullMarked
package dev.kanmon.clearance.hallday;

import org.jspecify.annotations.NullMarked;
