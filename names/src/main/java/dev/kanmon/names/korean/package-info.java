/**
 * Reads Korean names: Hangul, Hanja, and every romanisation of them.
 *
 * <p>Why: LEE, YI, RI, RHEE and 李 are one surname, YOUNG CHUL, YONG CHOL and 영철 one given name, while JUNG and JONG
 * usually are not; edit distance sees the opposite. Terms: a <em>spelling</em> is a run of Latin letters, a Hangul
 * syllable or a Hanja that stands for a syllable (or for a surname, which has habits of its own); it is known by how
 * likely each syllable is to be spelled so. A <em>hypothesis</em> is one way to part a name into surname and syllables.
 *
 * <p>How: two names are one when the same Hangul stands behind both. For each syllable the odds are computed that the
 * same syllable was spelled twice, against that two different ones were: how rare a syllable is does not enter, since
 * that belongs to {@link dev.kanmon.names.korean.KoreanNames#rarity}. The odds of a name are those of its weakest
 * syllable, near enough: the names that are taken for one another differ in one (the harmonic mean is the likelihood
 * ratio against exactly such names).
 *
 * <p>Limits: given names of one to three syllables. A typing slip makes a spelling that is not known; such names are left
 * to the reader of all other names.
 */
@NullMarked
package dev.kanmon.names.korean;

import org.jspecify.annotations.NullMarked;
