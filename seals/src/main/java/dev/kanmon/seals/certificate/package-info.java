/**
 * X.509 certificates of States and whether they are to be trusted. All are read with BouncyCastle: Java's own reader
 * refuses explicit curve parameters, which a sixth of the world's country signing authorities use.
 *
 * <p>Terms: an <em>authority</em> is a country signing certification authority (CSCA, Doc 9303 part 12) or a corridor
 * authority built like one; a <em>signer</em> is a certificate that an authority issued to sign seals or chips; a
 * <em>trust store</em> holds authorities, signers and revocation lists that somebody chose to trust; a <em>chain</em> leads
 * from a signer to an authority of the trust store, by key identifier and signature and never by name alone, since
 * authorities often change their key and keep their name; a <em>link</em> is a certificate by which an authority's old key
 * vouches for its new one.
 *
 * <p>Rules: an authority of the trust store that signed itself is where a chain ends; any other must lead to one. Path lengths
 * are not counted as RFC 5280 does: authorities of passports have length 0 and links above it all the same (Doc 9303 part 12
 * section 7.1), so that who may stand on the way is settled by what stands in the trust store. Whoever a list names is
 * revoked, whatever later lists say and whatever moment is asked about: nobody but the signer knows when it signed.
 *
 * <p>Revocation lists go by the name of their issuer. An authority that took another name is another here: a list under its
 * new name says nothing of signers that it issued under the old one, and somebody who knows of one that was revoked so must
 * take it out of the trust store, or put a list under the old name in.
 *
 * <p>Limits: periods of use of private keys, certificate policies and document types are not looked at. Whether the State of
 * the authority is the one that a seal names is for the reader of the seal to compare ({@code Chain.state()}).
 */
@NullMarked
package dev.kanmon.seals.certificate;

import org.jspecify.annotations.NullMarked;
