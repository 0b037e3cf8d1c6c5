/**
 * The hall: how long travellers will stand in line at a port on a day, and what would change that.
 *
 * <p>Why: whether pre-confirmation is worth its officers shows in the minutes that people stand in line, measured as the
 * two States measure them. A {@link dev.kanmon.clearance.hall.Hall} is a room with lanes: the arrival hall, the exit check,
 * or a departure post. A {@link dev.kanmon.clearance.hall.HallDay} is a hall with who comes to it on one day; a
 * {@link dev.kanmon.clearance.hall.Forecast} says queue and wait by quarter hour, each with a band.
 *
 * <p>How: the day is played many times ({@link dev.kanmon.clearance.hall.Forecasting}). In each, everybody gets a moment at
 * which they reach the hall and a time of service, and every lane serves first come, first served, its open counters
 * changing with the shifts (the recursion of Kiefer and Wolfowitz 1955 for a queue with several servers). A traveller's draws
 * come from the seed and their place alone, so that two forecasts of one day with other lanes, or another share that is
 * pre-confirmed, differ by what was changed and not by chance.
 *
 * <p>Terms: {@link dev.kanmon.clearance.hall.Group} whose national a traveller is, seen from the hall;
 * {@link dev.kanmon.clearance.hall.Readiness} what is known of them before they come; wait, from joining the first line to
 * the beginning of service, lines of a kiosk and the counter after it together. Times are seconds from midnight inside and
 * minutes in what is told; clock times are local to the port.
 *
 * <p>Limits: parties come and are served one by one; nobody changes lines or gives up; a counter that closes finishes with
 * whom it serves. A day is played on into the small hours of the next until everybody is served who will be.
 */
@NullMarked
package dev.kanmon.clearance.hall;

import org.jspecify.annotations.NullMarked;
