/**
 * Departures, recorded against passes.
 *
 * <p>Why: a pass ends well only where its holder left. A post that never learns who stayed at home keeps passes and slots of
 * people who do not come, and its figures count them as if they had waited.
 *
 * <p>Terms: a <em>departure</em> is told by the carrier's close-out, or by the officer of the exit check. The first that is told
 * <em>counts</em>; the other is kept <em>beside</em> it. Somebody who passed the exit check and was not on board when the doors
 * were closed has <em>stayed</em>: nothing counts any more.
 *
 * <p>Limits: a pass that was withdrawn takes no departure. Who is told to be on board after having been told not to be travels
 * without a pass, and goes to the ordinary counter.
 */
@NullMarked
package dev.kanmon.server.departures;

import org.jspecify.annotations.NullMarked;
