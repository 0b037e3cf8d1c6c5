/**
 * Measures how well and how fast names are compared and searched, row by row against bars, and prints the table.
 *
 * <p>Why: a claim to be better than others must come from one command that anybody can run again. Terms: a row is one
 * measure with its bar, if it has one, and what the best open system reached; a part is a group of rows that are computed
 * together; a half is a share of the benchmark by a hash of the underlying name, so that what is tuned on one is tested on
 * names of the other; a threshold is the score that a stated share of the negatives exceeds.
 *
 * <p>How each row is computed, what is generated and by which seed: docs/names-benchmark.md. Limits: one thread; scores
 * that equal the threshold count as misses, so a comparer that knows few different scores fares badly, as it should.
 */
@NullMarked
package dev.kanmon.bench.names;

import org.jspecify.annotations.NullMarked;
