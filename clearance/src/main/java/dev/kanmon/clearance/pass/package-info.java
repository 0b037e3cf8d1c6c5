/**
 * The pass: a signed travel authorisation that a cleared traveller carries and a gate verifies without a network. What it
 * says, in which forms it travels, who may have one, and what a verifier answers; keys and certificates are
 * {@code dev.kanmon.seals}' business.
 *
 * <p>Terms: the <em>authorisation</em> is the content, field by field that of ICAO's Digital Travel Authorization (TR v2.15);
 * a <em>pass</em> is an authorisation for one voyage, bound to one passport by number, issuer and birth date; it travels in
 * one of two <em>forms</em>, VDS-NC or the ICAO barcode structure; the <em>status list</em> is the signed and numbered list
 * of the passes that stand, without which a verifier never says that a pass is valid.
 *
 * <p>Why a list of those that stand, and not of those withdrawn: a number that nobody gave out is not on it either. It does
 * not help where a key was stolen: the thief takes a number that stands. Then the signer is to be revoked.
 *
 * <p>Limits: 100,000 passes a State and day of departure; one voyage, one entry; birth dates known to the day.
 */
@NullMarked
package dev.kanmon.clearance.pass;

import org.jspecify.annotations.NullMarked;
