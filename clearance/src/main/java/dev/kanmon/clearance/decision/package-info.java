/**
 * The decision about one traveller and the findings it rests on.
 *
 * <p>Why: a decision must be explained to an officer, a traveller and, in five years, to a court; so a finding carries a
 * code and its evidence, and sentences in Korean, Japanese and English are rendered from them. Terms: a {@link
 * dev.kanmon.clearance.decision.Decision} is what we think, its directive is what the carrier is told.
 *
 * <p>Limits: knows findings only, neither voyages nor lists nor agreements.
 */
@NullMarked
package dev.kanmon.clearance.decision;

import org.jspecify.annotations.NullMarked;
