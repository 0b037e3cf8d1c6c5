/**
 * The register of passes: issues them in both forms, withdraws them, and tells in a signed list which of them stand.
 *
 * <p>Why: a gate on the other side trusts what a State signed, and needs to hear within hours, without asking about anybody,
 * that a pass was withdrawn. So a pass, its place on its list, and its line in the ledger become durable in one commit
 * before anybody sees it; a withdrawal does in the commit of what caused it; and the list is made anew by whoever asks
 * first after either.
 *
 * <p>Start at {@link dev.kanmon.server.passes.PassRegister}. {@link dev.kanmon.server.passes.PassKeys} has the keys of each
 * State of entry, in {@code keys/passes} of the store's folder; {@link dev.kanmon.server.passes.PassStatus} the lists.
 *
 * <p>Terms: a pass <em>stands</em> from its issue until it is withdrawn; a traveller on a voyage has at most one that does.
 * Its <em>place</em> is its index on the list of its State and first day. The <em>link</em> of a pass leads to the traveller's
 * own page; its secret is shown once and kept as a fingerprint.
 *
 * <p>Limits: places are given in their order, one batch after the other, so that no list calls a pass withdrawn that is
 * only on its way. What a pass says goes with its traveller's key; its number stays. A place is never given twice. Knows
 * nothing of how decisions are taken.
 */
@NullMarked
package dev.kanmon.server.passes;

import org.jspecify.annotations.NullMarked;
