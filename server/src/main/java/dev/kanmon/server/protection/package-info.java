/**
 * Requests for protection at a post: each opens a case for the procedure of the State whose law is in force there, and stops
 * every automatic step.
 *
 * <p>Why: a person who is in danger may say so to whoever stands there, and at a departure post that is an officer of another
 * State, without powers and without a procedure for it. The program turns nobody away: it takes down what was said, tells the
 * person where to go, and hands the case to the host State, whose duty it is (Convention relating to the Status of Refugees,
 * 1951, Articles 31 to 33).
 *
 * <p>Terms: the <em>host State</em> is the one whose law is in force at the post; a <em>case</em> is one request there; an officer of
 * the host State <em>takes</em> it and <em>closes</em> it when it is handed over to the procedure.
 *
 * <p>Start at {@link dev.kanmon.server.protection.Protection}. Rooms that do something to a member by themselves implement {@link
 * dev.kanmon.server.protection.ProtectionWatch} and stop.
 *
 * <p>Limits: who opened a case cannot read it afterwards; only officers of the host State can, each look a line of the ledger. What
 * was told is sealed under a key of its own, the member's id with it, so that no table of this package names a person. Where the
 * host State is the person's own, its officers read the case all the same: there is no other procedure at that place.
 */
@NullMarked
package dev.kanmon.server.protection;

import org.jspecify.annotations.NullMarked;
