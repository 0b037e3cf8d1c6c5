/**
 * What crossings took, measured, and what of it may be told to everybody.
 *
 * <p>Why: a post costs officers and travellers time, and is worth it only if the minutes it takes are fewer than those it saves.
 * That is a matter of records, not of forecasts: a {@link dev.kanmon.clearance.measured.Crossing} holds the moments of one
 * traveller, {@link dev.kanmon.clearance.measured.MonthTally} counts a month of them, and {@link
 * dev.kanmon.clearance.measured.MonthFigures} says how it ended, how long each step took for those who took part and for those
 * who did not, by the official measures too, and how far the two differ, with the standard error of the difference.
 *
 * <p>Terms: who <em>took part</em> was landed by a pass; the <em>others</em> were landed at a counter. Steps are those of the
 * journey. The <em>wait</em> in the hall ends with the permission to land, which is the one moment that is recorded there, so
 * that it holds the counter too. Minutes throughout.
 *
 * <p>What is told to everybody goes through {@link dev.kanmon.clearance.measured.SmallCells} first.
 *
 * <p>Limits: travellers choose whether to take part, so that a difference is not an effect. Those of one voyage wait in one line,
 * so that a difference within voyages says more than one across them, and either standard error is too small rather than too
 * large. What nobody recorded is not made up: a step without its two moments is left out.
 */
@NullMarked
package dev.kanmon.clearance.measured;

import org.jspecify.annotations.NullMarked;
