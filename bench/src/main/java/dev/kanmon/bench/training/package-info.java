/**
 * Builds the models of names from data that anyone may use, and from tables of our own.
 *
 * <p>Why: a model that ships must be one that can be built again, bit for bit, from named sources. Each language has one
 * class with a {@code train}: in goes the folder of raw files, out come sorted text files in the folder of resources.
 */
@NullMarked
package dev.kanmon.bench.training;

import org.jspecify.annotations.NullMarked;
