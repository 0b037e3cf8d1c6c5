/**
 * Reads and compares names of every origin that has no reader of its own, and judges all others when theirs cannot.
 *
 * <p>Why: Arabic, Russian, Spanish or Persian names come in as many spellings as there are conventions, with parts left
 * out, joined, split and turned; what stays is the sound of the parts and how rare they are.
 *
 * <p>Terms: a <em>symbol</em> is a sound as Latin letters tell it, five bits wide: a letter, or one of SH, CH, ZH, KH. A
 * <em>token</em> is a name part folded to symbols. Its <em>skeleton</em> is the row of its consonants in broad classes,
 * the same for {@code QADHAFI} and {@code GADDAFI}. Its <em>information</em> is minus ln of the share of all tokens that
 * sound alike: what two names have in common counts for as much as it is rare.
 *
 * <p>How: Cyrillic, Greek, Arabic and Hebrew letters are transliterated (Doc 9303-3, section 6), kana and Hangul read as
 * transcriptions of foreign names. Articles, particles, titles and legal forms fall away, {@code ABD AL RAHMAN} becomes
 * one token. Tokens of two names are paired by a weighted edit distance, joined where that pairs more, and a logistic
 * model judges what is paired, what is not, and how rare either is.
 *
 * <p>Limits: a name in Han characters alone is read by its looks only, where no other language reads it. Names are not
 * translated: {@code YUSUF} is no {@code JOSEPH}.
 */
@NullMarked
package dev.kanmon.names.general;

import org.jspecify.annotations.NullMarked;
