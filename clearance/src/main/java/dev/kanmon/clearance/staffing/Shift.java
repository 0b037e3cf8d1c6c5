package dev.kanmon.clearance.staffing;

import java.time.LocalTime;

/**
 * Officers of one opening of a lane.
 *
 * @param lane its id
 * @param from as {@link dev.kanmon.clearance.hall.Opening#from}
 * @param to as {@link dev.kanmon.clearance.hall.Opening#to}
 * @param now how many there are now
 * @param officers how many there would be
 */
public record Shift(String lane, LocalTime from, LocalTime to, int now, int officers) {}
