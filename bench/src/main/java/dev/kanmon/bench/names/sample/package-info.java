/**
 * Makes the sample of pairs that the tests measure on every build, from freely licensed sources alone.
 *
 * <p>Why: the benchmark itself may not ship, and a change that loses names must not wait for somebody to run it. Terms: a
 * set is one kind of pairs, wanted (spellings of one name) or not (other names that are near); every set is drawn by one
 * seed. Sources: Wikidata labels (CC0) for Korean persons; a list of surnames (MIT) and person names of IPADIC (NAIST) for
 * Japanese ones; tables of our own for Chinese and others. No row comes from the benchmark.
 *
 * <p>Limits: Japanese persons are surnames and given names put together; only what the sources say a kanji is read as counts
 * as its reading.
 */
@NullMarked
package dev.kanmon.bench.names.sample;

import org.jspecify.annotations.NullMarked;
