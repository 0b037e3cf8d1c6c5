package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Forecast;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A quarter hour as a row of the table that says what the picture says.
 *
 * @param at its beginning, local to the port
 * @param arrivals who reach the hall
 * @param queue in line
 * @param mean wait, in minutes
 * @param band within what nine of ten days lie
 * @param p90 nine of ten wait no longer
 * @param within20 in percent
 * @param counters with officers
 */
record QuarterLine(
        LocalDateTime at,
        String arrivals,
        String queue,
        String mean,
        String band,
        String p90,
        String within20,
        int counters) {
    static List<QuarterLine> of(Forecast forecast, Locale language) {
        return forecast.quarters().stream()
                .map(quarter -> new QuarterLine(
                        quarter.at(),
                        Figure.told(quarter.arrivals().mean(), Figure.Unit.TRAVELLERS, language),
                        Figure.told(quarter.queue().mean(), Figure.Unit.TRAVELLERS, language),
                        Figure.told(quarter.meanWait().mean(), Figure.Unit.MINUTES, language),
                        Figure.told(quarter.meanWait().low(), Figure.Unit.MINUTES, language) + "–"
                                + Figure.told(quarter.meanWait().high(), Figure.Unit.MINUTES, language),
                        Figure.told(quarter.p90Wait(), Figure.Unit.MINUTES, language),
                        Figure.told(quarter.within20().mean(), Figure.Unit.PERCENT, language),
                        quarter.counters()))
                .toList();
    }
}
