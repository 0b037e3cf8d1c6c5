/**
 * A synthetic corridor: from a seed and a day, the voyages of that day with everybody on board, and a watch list.
 *
 * <p>Why: the demo, the tests and the measurements need passenger lists of real size and shape, and real ones are
 * nobody's to use. Everything is invented and follows from the seed and the day alone: the same two give the same bytes on
 * every machine. Terms: most travellers are ordinary, Korean or Japanese with sound papers, alone or in couples and
 * families; some are <em>planted</em>, which means that something about them ought to be found, or ought not to be. Each
 * {@link dev.kanmon.simulation.Plant} says who and what, and {@link dev.kanmon.simulation.Plant.Kind} how many there are.
 *
 * <p>So that a plan is the whole truth, no ordinary traveller shares a birth date, a document number, or day and month of
 * birth in swapped order, with anybody else of the day or of the watch list.
 *
 * <p>Limits: passengers only, one message a voyage, no changes after the list is sent.
 */
@NullMarked
package dev.kanmon.simulation;

import org.jspecify.annotations.NullMarked;
