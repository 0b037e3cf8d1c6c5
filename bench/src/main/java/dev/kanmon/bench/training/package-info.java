/**
 * Trains the models of names that ship, from freely licensed data only; reproducible bit for bit.
 *
 * <p>Why here: the models are made once and read often; what makes them needs raw files of many megabytes that neither the
 * library nor the program needs. Terms: a <em>model</em> is a text file of counts and probabilities, sorted, in the
 * resources of the {@code names} module. Sources and licences: NOTICE.
 */
@NullMarked
package dev.kanmon.bench.training;

import org.jspecify.annotations.NullMarked;
