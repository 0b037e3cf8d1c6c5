/**
 * Instruments as signed files: one file an instrument, with its text, the sources it cites, and the signatures of those who
 * hold it to be what was agreed.
 *
 * <p>Why: two sides that each keep a copy must be able to tell whether they keep the same. A {@link
 * dev.kanmon.clearance.copies.SignedCopy} states the instrument's version, the SHA-256 of its canonical form, which is the
 * same whatever the layout of the text; both sides sign it. A {@link dev.kanmon.clearance.copies.Verdict} says whether a
 * copy is genuine.
 *
 * <p>What is signed (Ed25519, RFC 8032), in UTF-8, each line ended by a line feed:
 *
 * <pre>
 * kanmon instrument 1
 * id
 * version
 * SHA-256 of the text
 * SHA-256 of the sources
 * </pre>
 *
 * <p>Digests are 64 hexadecimal digits in lower case. The two last lines are there because the version does not cover
 * comments, nor what a source is called. A file is taken only in the one form in which it is written, so that no byte of it
 * can differ unseen.
 *
 * <p>Limits: which keys are trusted, and how they are kept, is for the caller. A signature that was taken out leaves no
 * trace: ask for those that must be there. No time is signed.
 */
@NullMarked
package dev.kanmon.clearance.copies;

import org.jspecify.annotations.NullMarked;
