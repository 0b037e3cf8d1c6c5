/**
 * What was made use of under agreements that have a ceiling: swap lines, quotas, bulk licences, joint purchases, joint
 * research, funds. One mechanism for all of them.
 *
 * <p>Why: a ceiling says little without what is in use under it. A {@link dev.kanmon.clearance.facility.FacilityUse} is one
 * use, giving back or paying in; a {@link dev.kanmon.clearance.facility.FacilityBook} replays them over what was known of
 * the agreements on a day, and tells the {@link dev.kanmon.clearance.facility.Position} of each line on any day. A line is
 * one leg of one facility. What cannot be is refused with a {@link dev.kanmon.clearance.facility.Refusal}, and shown.
 *
 * <p>No overdraft: nothing may be entered that goes beyond what is available on its day, or that would make something
 * already booked do so. A fact is another matter. What a source reports to have happened is kept where it went beyond the
 * ceiling, and marked with how far.
 *
 * <p>Lines are never summed. USD 10 bn under one arrangement and USD 30 bn under another have other purposes, parties and
 * conditions, and the one may stand in for the other; so nothing here adds across lines.
 *
 * <p>Limits: days are days in the grantor's zone. A use cannot be corrected, only given back where its kind allows that. A
 * provision that follows another (a quota that is raised) is a line of its own, unless it says that it renews the other.
 */
@NullMarked
package dev.kanmon.clearance.facility;

import org.jspecify.annotations.NullMarked;
