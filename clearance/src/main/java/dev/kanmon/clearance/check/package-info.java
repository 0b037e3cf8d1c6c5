/**
 * Screens one traveller on one voyage: an ordered list of checks, and the decision that follows from what they find.
 *
 * <p>Why: every way to ask (a carrier's list, a command, a replay, a simulation) goes through {@link
 * dev.kanmon.clearance.check.Screening#screen}, one pure function. Terms: the {@link dev.kanmon.clearance.check.Basis} is
 * everything decided by; a crossing is the leg by which a traveller comes into the State of entry.
 *
 * <table>
 *   <caption>The checks in their order, and what each may find</caption>
 *   <tr><th>check</th><th>stop</th><th>look</th><th>note</th></tr>
 *   <tr><td>data</td><td>a datum without which nobody can be screened or answered is missing</td><td></td><td></td></tr>
 *   <tr><td>document</td><td>impossible date, birth after departure, expired before arrival</td>
 *       <td>number no machine readable document can have, passport of another State than the nationality, no passport</td>
 *       <td>expires during the visa-free days, expiry not sent</td></tr>
 *   <tr><td>entitlement</td><td>waiver suspended; port unknown or voyage under no agreement (not screened)</td>
 *       <td>travel authorisation needed, no entitlement shown, ports that contradict each other</td>
 *       <td>own national, visa-free, authorisation waived, visa shown, crew, in transit</td></tr>
 *   <tr><td>watch list</td><td>listed document; same name and birth date</td>
 *       <td>name or birth date nearly the same, or no birth date to compare</td><td></td></tr>
 * </table>
 *
 * <p>Limits: there is no clock here; the day is computed from a moment that is given, in the zone of the port of arrival.
 * Of several documents one is examined: a valid passport of the own State, if there is one. A visa's first day is not
 * reported by carriers and so not checked; a residence card is no entitlement yet. A carrier's word is taken for who is crew.
 */
@NullMarked
package dev.kanmon.clearance.check;

import org.jspecify.annotations.NullMarked;
