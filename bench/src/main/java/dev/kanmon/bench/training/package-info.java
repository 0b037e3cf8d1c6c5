/**
 * Makes the models of the names module from raw data.
 *
 * <p>Why: the models ship as plain text that anyone can make again and compare, bit for bit. Terms: a trainer reads a
 * folder of raw data, laid out as NOTICE names its sources, and writes the resources of one language.
 *
 * <p>Limits: only data that may ship is read; the names that the benchmark judges by are not.
 */
@NullMarked
package dev.kanmon.bench.training;

import org.jspecify.annotations.NullMarked;
