/**
 * The commands {@code ./kanmon post}: departure posts without an office.
 *
 * <p>Why: which posts and lanes there are, and who may take part in them, is data of the agreements; anybody can ask it for any
 * day, also one of the past.
 *
 * <p>Terms: those of {@link dev.kanmon.clearance.post}.
 *
 * <p>Limits: what travellers say of themselves is not proven here; nothing is kept.
 */
@NullMarked
package dev.kanmon.command.post;

import org.jspecify.annotations.NullMarked;
