/**
 * What States have agreed with each other, as dated data. An {@link dev.kanmon.clearance.agreement.Instrument} is an
 * agreement, order or notice, one file each; a {@link dev.kanmon.clearance.agreement.Provision} is one dated rule of it,
 * granted by one party (the grantor) to another (the beneficiary), one {@link dev.kanmon.clearance.agreement.Leg} a
 * direction. A {@link dev.kanmon.clearance.agreement.ProvisionHistory} keeps every version of it that was ever known;
 * {@link dev.kanmon.clearance.agreement.Agreements} is an immutable snapshot of all, and {@link
 * dev.kanmon.clearance.agreement.KnownAgreements} what was known on one day, which answers for any other.
 *
 * <p>Three times: when something applies ({@code from} to {@code to}: days in the grantor's zone, UTC+9 for Korea and Japan
 * alike, both ends included; the day of arrival is day 1 of a stay), when it was published, and when it was recorded here.
 * A correction is a further version and never takes one away. What is only proposed never applies.
 *
 * <p>Each fact has sources and a confidence. What sources say differently stays side by side as {@link
 * dev.kanmon.clearance.agreement.Claim}s; {@link dev.kanmon.clearance.agreement.Conflict} has the rule that picks one.
 * Provisions, instruments and the snapshot each have a version, the SHA-256 of a canonical form, by which decisions cite
 * them and by which two sides tell whether their copies agree.
 */
@NullMarked
package dev.kanmon.clearance.agreement;

import org.jspecify.annotations.NullMarked;
