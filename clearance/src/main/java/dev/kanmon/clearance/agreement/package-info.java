/**
 * What two States have agreed with each other, as dated data.
 *
 * <p>Why: whether a traveller may enter follows from provisions that begin, end, are suspended and are waived; a court
 * asks years later what held on one day. Terms: an {@link dev.kanmon.clearance.agreement.Instrument} is an agreement,
 * order or notice; a {@link dev.kanmon.clearance.agreement.Provision} is one dated rule of it, granted by one State (the
 * grantor) to the nationals of another (the beneficiary); {@link dev.kanmon.clearance.agreement.Agreements} is an
 * immutable snapshot of them all, which answers for any day as known on any other.
 *
 * <p>Days are days in the grantor's time zone, first and last included. A provision is known from the day it was
 * published. What is only proposed never applies. Every provision and the snapshot have a version, the SHA-256 of a
 * canonical form, by which decisions cite them.
 *
 * <p>Limits: the domain of entry, and of the purposes of a stay none but a visit.
 */
@NullMarked
package dev.kanmon.clearance.agreement;

import org.jspecify.annotations.NullMarked;
