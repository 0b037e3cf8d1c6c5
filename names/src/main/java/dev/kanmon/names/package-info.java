/**
 * Compares personal names across scripts and romanisations, and searches many of them.
 *
 * <p>Why: a carrier, a passport and a list seldom spell one person alike: LEE YOUNG CHUL, RI YONG CHOL, 이영철 and 李永哲 are one
 * name, KIM MIN JUN and KIM MIN JUNG two. Terms: a {@link dev.kanmon.names.Name} is what was written, folded; its
 * <em>reading</em> is what it may stand for under each language; a {@link dev.kanmon.names.Likeness} says in two numbers
 * whether two names are one and how rare the first is; a {@link dev.kanmon.names.NameSearch} is a snapshot of many names
 * to search in; {@link dev.kanmon.names.BirthEvidence} is what two birth dates say.
 *
 * <p>How: each name is read by the reader of every language that it may belong to, and each reading weighted by how likely
 * that language is. Two readings of one language give odds that one name was spelled twice against that two names look so;
 * the odds of all languages are added by their weights. A search posts each name under keys of its readings and under its
 * birth dates, compares whatever it meets in full, and multiplies the odds of the name with those of all other evidence.
 *
 * <p>Limits: names are not translated, and an alias is another name. Slips in short names may share no key. A reading tells
 * whether two records are one person, and nothing else: it is never handed out but in remarks, and never shows origin.
 */
@NullMarked
package dev.kanmon.names;

import org.jspecify.annotations.NullMarked;
