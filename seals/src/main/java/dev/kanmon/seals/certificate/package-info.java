/**
 * X.509 certificates of States and whether they are to be trusted. All are read with BouncyCastle: Java's own reader
 * refuses explicit curve parameters, which a sixth of the world's country signing authorities use.
 *
 * <p>Terms: an <em>authority</em> is a country signing certification authority (CSCA, Doc 9303 part 12) or a corridor
 * authority built like one; a <em>signer</em> is a certificate that an authority issued to sign seals or chips; a
 * <em>trust store</em> holds authorities, signers and revocation lists that somebody chose to trust; a <em>chain</em> leads
 * from a signer to an authority of the trust store, by key identifier and signature and never by name alone, since
 * authorities often change their key and keep their name.
 */
@NullMarked
package dev.kanmon.seals.certificate;

import org.jspecify.annotations.NullMarked;
