/**
 * Measures the readers beside baselines in one run, and searches them for inputs that break them.
 *
 * <p>Why: a figure without a baseline of the same run says more about the machine than about the code. Terms: a workload is
 * one reading of one message, done again and again; a slice is the time it is given before the next one's turn; a round
 * is a slice of each; a bar is what must be reached. A reader breaks on an input if it throws, takes longer than a second,
 * or allocates more than a constant times the input.
 *
 * <p>Limits: one thread; a machine that does other work at the same time spreads the figures, which is why the lowest and
 * the highest round stand beside the median. Nothing depends on this package.
 */
@NullMarked
package dev.kanmon.bench;

import org.jspecify.annotations.NullMarked;
