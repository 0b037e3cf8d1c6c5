package dev.kanmon.server.json;

import dev.kanmon.clearance.hall.Forecast;
import java.util.List;
import java.util.Map;

/** The public shape of a forecast ({@code contracts/hall-forecast.schema.json}): one object a quarter hour. */
public final class ForecastLines {
    private ForecastLines() {}

    /** Its quarter hours. */
    public static List<Map<String, Object>> of(Forecast forecast) {
        return forecast.quarters().stream()
                .map(quarter -> of(forecast, quarter))
                .toList();
    }

    private static Map<String, Object> of(Forecast forecast, Forecast.Quarter quarter) {
        return new Figures()
                .with("hall", forecast.hall())
                .with("at", quarter.at().toString())
                .with("arrivals", quarter.arrivals())
                .with("queue", quarter.queue())
                .with("meanWait", quarter.meanWait())
                .with("p90Wait", quarter.p90Wait())
                .with("within20", quarter.within20())
                .with("counters", (Integer) quarter.counters())
                .with("gates", (Integer) quarter.gates())
                .object();
    }
}
