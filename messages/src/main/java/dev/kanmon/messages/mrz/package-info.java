/**
 * Machine readable zones of travel documents and visas: TD1, TD2, TD3, MRV-A and MRV-B of ICAO Doc 9303 parts 3 to 7.
 *
 * <p>Why: a reader at the counter or an officer's camera gives lines with slips of optical reading in them, and a
 * printer needs lines without any. So reading is forgiving and tells everything it forgave, and writing refuses what
 * does not fit. Terms are those of Doc 9303: primary identifier (here surname, as in the shared records), secondary
 * identifier (given), filler ({@code <}), check digit, composite check digit, optional data elements. A <em>repair</em>
 * is the letter O read as the digit 0, I as 1, or the other way round; it is made only where check digits leave exactly
 * one way to make it, and is always told.
 *
 * <p>Limits: national layouts that only look like these (the French identity card before 2021, Swiss driving licences)
 * are read by the layout of their size and fail its check digits. Names in scripts other than Latin, Cyrillic and
 * Arabic have no table in Doc 9303 and must be given in Latin letters.
 */
@NullMarked
package dev.kanmon.messages.mrz;

import org.jspecify.annotations.NullMarked;
