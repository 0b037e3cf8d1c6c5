/**
 * Tomorrow's hall: pages and files for whoever plans a port.
 *
 * <p>Why: lists come in hours before their travellers stand in line, and what comes out of them is when counters must be
 * open. {@link dev.kanmon.server.halls.HallPages} shows the forecast of {@link dev.kanmon.clearance.hall} for a hall and a
 * day, with the share that is pre-confirmed and the counters as the planner sets them.
 *
 * <p>Where voyages come from, the first that knows one: the carrier's list in the store; a day file in the folder of halls;
 * the same weekday a week before. Of lists only numbers are taken, by nationality and decision: nothing personal is
 * kept here or leaves.
 *
 * <p>Terms: hall, day file and share as in {@link dev.kanmon.clearance.hallday}; roster, the counters of the lane with most
 * officer hours, which the planner moves up and down.
 *
 * <p>Limits: one forecast is made at a time, and those made last are kept.
 * Numbers of a list are at most ten minutes old. Passes do not count as pre-confirmed: the share does.
 */
@NullMarked
package dev.kanmon.server.halls;

import org.jspecify.annotations.NullMarked;
