/**
 * The journey from door to door, and its clock.
 *
 * <p>Why: what two governments promise each other is a "one-hour living zone", and what a post saves shows only against the
 * whole journey. A {@link dev.kanmon.clearance.journey.Route} leads from the centre of one city to that of another; a {@link
 * dev.kanmon.clearance.journey.RouteClock} says how long each {@link dev.kanmon.clearance.journey.Step} takes, without
 * pre-screening and with it, for one who takes part and for one who does not.
 *
 * <p>How: steps that Kanmon does not touch are stated assumptions or an operator's own figures, which {@code journeys.yaml}
 * names one by one; those it touches come from forecasts of halls ({@link dev.kanmon.clearance.journey.HallForecasts}), by the
 * voyages of a day. Minutes at the post count in full against minutes saved in the hall. Bands are drawn: many travellers,
 * each on one of the voyages, steps independent of each other.
 *
 * <p>Terms: the traveller is a national of the State of departure, on a short stay, who goes to the city's centre; spare time
 * is what is left of the time that a carrier asks for before departure. Minutes throughout.
 *
 * <p>Limits: the way home is not shown, since nationals pass gates of their own. Delays on the way are only in the halls.
 * Minutes that are measured one day are one more {@link dev.kanmon.clearance.journey.Origin}, and nothing else changes.
 */
@NullMarked
package dev.kanmon.clearance.journey;

import org.jspecify.annotations.NullMarked;
