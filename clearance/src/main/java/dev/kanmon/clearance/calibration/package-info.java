/**
 * What a port's own log says of its halls: how long services and ways take there, and how good forecasts were.
 *
 * <p>Why: a forecast is worth what its figures are worth. {@link dev.kanmon.clearance.calibration.Calibration} puts figures
 * seen at the port in the place of assumed ones, with how well they fit; {@link
 * dev.kanmon.clearance.calibration.Evaluation} holds forecasts against what then happened, beside the forecast that costs
 * nothing: the same hour last week.
 *
 * <p>Terms: {@link dev.kanmon.clearance.calibration.HallLog} a file of a port, one {@link
 * dev.kanmon.clearance.calibration.Passage} a traveller, without anything personal; truth, a figure as the log has it; naive
 * forecast, the truth of the same quarter hour seven days before; skill, the share of the naive forecast's error that a
 * forecast does without. Times are seconds, waits in what is told are minutes; moments are local to the port.
 *
 * <p>Limits: a log tells whole seconds and no counter. So nothing is concluded from one completion to the next, since nobody
 * knows how many counters they came from; and the time in which an officer is ready but has not called is in no service. What
 * lies above a bound is left out and counted, not estimated from what remains.
 */
@NullMarked
package dev.kanmon.clearance.calibration;

import org.jspecify.annotations.NullMarked;
