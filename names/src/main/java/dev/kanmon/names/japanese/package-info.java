/**
 * Reads names as Japanese: Latin of every usual romanisation, kana, kanji, and the Hangul that Koreans write them in.
 *
 * <p>Why: a passport says ONO, its bearer OHNO, a list 大野 or 小野, a Korean form 오노. Terms: a mora is one beat of
 * Japanese, a kana or a kana with its small glide; a reading is the morae that a kanji name is spoken with; a field is the
 * surname or the given name.
 *
 * <p>How: Latin, kana and Hangul are folded to morae without the length of vowels, which no passport tells; where a
 * writing does tell it, that is kept aside. A kanji name is read by what surnames and given names are known to be read
 * as, and, where they are not known, by how each of its characters is read at its place in other names; each reading
 * keeps its probability, so that an odd reading counts less than a common one.
 *
 * <p>Limits: a kanji name keeps only its likeliest readings. Where Latin, kana or Hangul do not tell which part is the
 * surname, both orders are compared; kanji are read surname first. Foreign names in katakana are another matter.
 */
@NullMarked
package dev.kanmon.names.japanese;

import org.jspecify.annotations.NullMarked;
