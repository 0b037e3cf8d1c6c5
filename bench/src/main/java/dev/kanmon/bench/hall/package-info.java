/**
 * The independent judge of the forecast of an arrival hall: formulas of queueing theory, and a slow, obvious simulation.
 *
 * <p>Why: a forecast that agrees only with itself proves nothing. {@link dev.kanmon.bench.hall.BruteForce}, what it uses and
 * {@link dev.kanmon.bench.hall.QueueFormulas} share no code and no idea with the program's own forecast, so that an error in one is
 * not repeated in the other. {@link dev.kanmon.bench.hall.HallCommand} holds the two beside each other.
 *
 * <p>Terms: a lane is one queue, served in the order of joining by as many counters as its opening hours say; a wait is the
 * time from joining a queue until service starts, over all queues of a traveller; a passage is what befell one traveller in one
 * run; a run is one day drawn from one seed; a twin is a day told once, for both. All times are seconds (double) from a common start of the day.
 *
 * <p>Limits: written to be read, not to be fast. Nobody leaves a queue unserved, changes the lane or lets another pass.
 * Travellers of a flight walk independently of each other; families do not stay together.
 */
@NullMarked
package dev.kanmon.bench.hall;

import org.jspecify.annotations.NullMarked;
