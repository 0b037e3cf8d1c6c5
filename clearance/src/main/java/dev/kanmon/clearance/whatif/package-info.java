/**
 * What would differ. A {@link dev.kanmon.clearance.whatif.Supposition} forks the agreements: an instrument is taken to be
 * otherwise, and always to have been known so. Past voyages and shipments are then run through both, and what comes out
 * differently is told. Nothing is decided here: the same one function is called twice.
 *
 * <p>Limits: of shipments the licences that may be used are compared, not the parties.
 */
@NullMarked
package dev.kanmon.clearance.whatif;

import org.jspecify.annotations.NullMarked;
