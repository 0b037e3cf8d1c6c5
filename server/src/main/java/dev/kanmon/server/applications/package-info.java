/**
 * Travellers' own applications for a pass: they name their voyage and give the zone of their passport, or a digital travel
 * credential from their phone, whose chip data a State signed.
 *
 * <p>Why: a carrier reports what somebody typed at check-in. Who confirms it with the passport's own signature gives the
 * officer better evidence before departure, and hears in time where the two differ. Nobody needs to: without an application
 * the officer issues passes all the same, and the ordinary counter stays open.
 *
 * <p>Terms: an <em>application</em> is one traveller's, for one voyage; its <em>page</em> has a secret in its address that
 * is kept as a fingerprint only, and is the only key to it; <em>evidence</em> is what the chip said, of the grades of
 * {@code ChipGrade}. An application is <em>matched</em> with a traveller of the voyage by document number, issuer and birth
 * date, in memory and each time anew.
 *
 * <p>Start at {@link dev.kanmon.server.applications.Applications}; {@link dev.kanmon.server.applications.ApplyPages} has the
 * pages.
 *
 * <p>Limits: of a credential the zone, the verdict and the digest of its security object are kept, never a face. All of an
 * application is sealed under a key of its own, destroyed when the traveller takes it back, and else two days after the day of
 * departure. An anonymous visitor never hears whether somebody is on a voyage unless they have that person's zone; and never
 * why somebody is not cleared. What the zone of the application does not confirm in full shows no pass. An application is no
 * consent to anything and decides nothing: screening does not know this package.
 */
@NullMarked
package dev.kanmon.server.applications;

import org.jspecify.annotations.NullMarked;
