/**
 * Who may do what: accounts of people, keys of carriers, and the rule that nothing is open unless it is said here.
 *
 * <p>Why: pages show personal data, and only officers may see them; administrators manage accounts and carriers' keys
 * and see no traveller. A person signs in with a password and a time-based code (RFC 6238); a carrier sends an API key
 * (RFC 6750). There is no default password: whoever holds the one-time link that the first start prints becomes the
 * first administrator, and everybody else is invited. Every sign-in, failed or not, every change of an account or key
 * and every look at personal data is an event of the ledger.
 *
 * <p>An officer may be of a <em>State</em>, which an administrator says with the invitation and nobody changes afterwards:
 * whoever is to work for another State gets another account. Only officers of a State work at its posts, its gates and its cases.
 *
 * <p>Terms: a one-time link is a URL with a secret of 256 bits that works once; a step is the count of 30 seconds since
 * the epoch that a code belongs to. {@link dev.kanmon.server.access.SecurityChains} is the table of what is open to
 * whom.
 *
 * <p>Limits: accounts live in this store alone; there is no federation and no passkey yet. Names are sealed under a key
 * of the account, and looked up by keyed hash. Passwords are not compared with lists of leaked ones.
 */
@NullMarked
package dev.kanmon.server.access;

import org.jspecify.annotations.NullMarked;
