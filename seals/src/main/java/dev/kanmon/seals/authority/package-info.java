/**
 * Keys of those who sign passes, and the authority that vouches for them. Why: a gate trusts one certificate of the State,
 * for years; the keys that sign passes change every few months, so that one that is stolen is worth little, and the
 * authority's own key can lie in a safe in the meantime.
 *
 * <p>Start at {@link dev.kanmon.seals.authority.SignerKeys}, a folder of keys.
 *
 * <p>Terms: the <em>authority</em> is built like a country signing certification authority (Doc 9303 part 12) and issues
 * certificates to <em>signers</em>; the <em>signing period</em> of a signer is when it may sign, and its certificate ends
 * later, when the last pass that it signed has ended; <em>rotation</em> is the change to the next signer, whose certificate is
 * there before the old one stops; a <em>revocation list</em> names the signers that are no longer to be trusted, and by when
 * the next list follows.
 *
 * <p>Limits: one State and one authority a folder. A change of the authority's key is a new folder; gates trust both until
 * the last pass under the old one has ended. Signers sign with ECDSA on P-256 or P-384. The clock is a value passed in;
 * moments are kept to the second.
 */
@NullMarked
package dev.kanmon.seals.authority;

import org.jspecify.annotations.NullMarked;
