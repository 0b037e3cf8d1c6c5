package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Band;

/**
 * Minutes that some travellers stand in line less than on the same day otherwise; negative where they stand longer.
 *
 * @param travellers how many are compared, mean of the days played: those who are served on both days
 * @param minutes of all of them together in a day
 * @param perTraveller the same for each; {@code NaN} where there is none
 */
public record Saved(double travellers, Band minutes, Band perTraveller) {}
