/**
 * Compares personal names and searches many of them.
 *
 * <p>Why: a carrier, a passport and a list seldom spell one person alike: case, accents, hyphens, the order of surname
 * and given name, fillers of a machine readable zone, a slip of the finger. Terms: a {@link dev.kanmon.names.Name} is
 * folded to bare letters; a {@link dev.kanmon.names.Comparison} says whether two names are the same, near or other, and
 * why; a {@link dev.kanmon.names.NameIndex} finds, among many names, those that are the same or near.
 *
 * <p>How: the letters of a name are read as a ring. Turning the ring changes nothing, so surname first and given name
 * first are one ring; taking one letter out of each of two rings that are one slip apart gives a ring they share. The
 * index keeps each name under the ring itself and under every ring with one letter less, and so finds every near name
 * by equality alone.
 *
 * <p>Limits: one script at a time. LEE and YI, or LEE and 李, are other names here.
 */
@NullMarked
package dev.kanmon.names;

import org.jspecify.annotations.NullMarked;
