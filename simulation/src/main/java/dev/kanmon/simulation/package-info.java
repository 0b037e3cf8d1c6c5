/**
 * A synthetic corridor: from a seed and a day, the voyages of that day with everybody on board, the messages that carriers send of
 * them, shipments, a watch list, and the truth about all of it.
 *
 * <p>Why: the demo, the tests, the measurements and the forecast of arrival halls need days of real size and shape, and real
 * ones are nobody's to use. Everything is invented and follows from the seed and the day alone: the same two give the same
 * bytes on every machine. A voyage of the day is the same however many of them are asked for.
 *
 * <p>Terms: a <em>plan</em> ({@link dev.kanmon.simulation.CorridorPlan}) says what to make, {@link
 * dev.kanmon.simulation.Corridor} makes it. The <em>population</em> is everyone who may travel; each person follows from
 * the seed, the decade and a number, so that the same people travel again on other days. The <em>turnout</em> is what became
 * of those who booked: late, moved, cancelled, missing. Most travellers are ordinary, with sound papers; some are
 * <em>planted</em>, which means that something about them ought to be found, or ought not to be. Each {@link
 * dev.kanmon.simulation.Plant} says who and what, and {@link dev.kanmon.simulation.Plant.Kind} how many there are. A {@link
 * dev.kanmon.simulation.Flaw} is what is wrong with a message on purpose. A <em>custom</em> is what a carrier's system makes of
 * every list: separators, parts, telegrams, titles.
 *
 * <p>So that the plants are the whole truth, birth dates of listed persons are kept from everybody else, in two-digit years
 * and with day and month swapped too; no two people have the same passport number; and who is reported without a birth
 * date has a surname that nobody on the list has. Only those planted are on the list, and they board as booked. In messages with the flaw
 * of an impossible birth date one ordinary traveller is misdated until the change that follows.
 *
 * <p>How: nothing is drawn from one long sequence of chance. Each household, voyage and shipment has a lot of its own, and one-to-one orders share households, passport numbers and listed persons out without a table
 * of those given out; so a voyage is made alone, in any order, and a whole day streams through little memory.
 *
 * <p>Limits: the timetable is the same every day and plausible, not published; every rate, load and share is assumed; passengers
 * only, no crew and no transit; who travels out is not made to come back; people change with the decade; delays and
 * changed times are not made.
 */
@NullMarked
package dev.kanmon.simulation;

import org.jspecify.annotations.NullMarked;
