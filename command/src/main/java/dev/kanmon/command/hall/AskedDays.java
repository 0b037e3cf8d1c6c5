package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.HallDay;
import java.util.List;

/**
 * The days of the halls that are asked for.
 *
 * @param days one a hall, in the order asked for, or of the file of halls
 * @param isWhole whether everything given could be read
 */
record AskedDays(List<HallDay> days, boolean isWhole) {
    AskedDays {
        days = List.copyOf(days);
    }
}
