/**
 * Chips of passports, verified without the chip: the security object (EF.SOD, Doc 9303 part 10 section 4.6.2), by which a State
 * signed the hashes of the chip's data groups, and the virtual component of a digital travel credential, which is a copy of
 * both. What is done with them is passive authentication (part 11 section 5.1): the signature, the chain from the signer to
 * the authority of its State, and the hash of each data group at hand.
 *
 * <p>Terms: a <em>data group</em> is one file of the chip, by number (1 holds the machine readable zone, 2 the face); a
 * <em>security object</em> is the signed list of their hashes; a data group is <em>covered</em> where the list has its hash.
 *
 * <p>Limits: passive authentication shows that the data are those that the State signed. It does not show that they come from
 * the passport at hand and not from a copy; that is asked of the chip (part 11 section 6), not here. Nor does it show that
 * the State that signed is the one that the zone names: compare {@code Chain.state()} with it. Faces, fingers and all else
 * inside data groups above 1 are hashed and not decoded. Only the form that Doc 9303 prescribes is read: DER, one signature,
 * at most one certificate, nothing unsigned beside it. What CMS leaves unsigned must have the one value that it can have, so
 * that a changed byte is refused; the one exception says the same either way ({@code rsaEncryption} and, say,
 * {@code sha256WithRSAEncryption} name one signature).
 */
@NullMarked
package dev.kanmon.seals.chip;

import org.jspecify.annotations.NullMarked;
