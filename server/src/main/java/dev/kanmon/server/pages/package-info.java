/**
 * What officers see: the voyages of a day, one voyage with its travellers, one traveller with the findings.
 *
 * <p>Why: an officer must see before departure who needs a look, and why, in the own language. Pages are rendered here,
 * work without scripts, and are read on a phone as well as on a desk. Terms: a {@code Frame} is what every page has
 * around its content; the texts stand in {@code messages_ko}, {@code _ja} and {@code _en}, the same keys in each.
 *
 * <p>Limits: pages show and decide nothing. Looking at a voyage or a traveller is an event of the ledger first. The
 * templates and the stylesheet here also serve the pages of {@code access}.
 */
@NullMarked
package dev.kanmon.server.pages;

import org.jspecify.annotations.NullMarked;
