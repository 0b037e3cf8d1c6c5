package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.staffing.Saved;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A forecast for programs: minutes, and shares from 0 to 1; a figure that there is none of is left out. */
final class ForecastJson {
    private static final int DECIMALS = 3;

    private ForecastJson() {}

    static Map<String, Object> of(AskedHall asked, Outlook outlook) {
        Forecast forecast = outlook.forecast();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("hall", forecast.hall());
        object.put("day", forecast.day().toString());
        object.put("share", forecast.share());
        object.put("staff", asked.staff());
        object.put("played", forecast.played());
        Map<String, Object> voyages = new LinkedHashMap<>();
        asked.known()
                .counts(asked.described())
                .forEach((source, count) -> voyages.put(
                        switch (source) {
                            case LIST -> "listed";
                            case FILE -> "expected";
                            case WEEK_BEFORE -> "weekBefore";
                        },
                        count));
        object.put("voyages", voyages);
        object.put("officerHours", asked.day().hall().officerHours());
        object.put("everybody", waits(forecast.everybody()));
        object.put("preConfirmed", waits(forecast.confirmed()));
        object.put("others", waits(forecast.others()));
        Outlook.Against against = outlook.against();
        if (against != null) {
            object.put("nobodyPreConfirmed", waits(against.forecast().everybody()));
            object.put("saved", saved(against.everybody()));
            object.put("savedByOthers", saved(against.others()));
        }
        object.put("official", official(forecast.official()));
        object.put("quarters", quarters(forecast));
        return object;
    }

    static List<Map<String, Object>> quarters(Forecast forecast) {
        return forecast.quarters().stream().map(ForecastJson::quarter).toList();
    }

    private static Map<String, Object> quarter(Forecast.Quarter quarter) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("at", quarter.at().toString());
        number(object, "arrivals", quarter.arrivals().mean());
        number(object, "queue", quarter.queue().mean());
        number(object, "meanWait", quarter.meanWait().mean());
        number(object, "meanWaitLow", quarter.meanWait().low());
        number(object, "meanWaitHigh", quarter.meanWait().high());
        number(object, "p90Wait", quarter.p90Wait());
        number(object, "within20", quarter.within20().mean());
        object.put("counters", quarter.counters());
        object.put("gates", quarter.gates());
        return object;
    }

    private static Map<String, Object> waits(Forecast.Waits waits) {
        Map<String, Object> object = new LinkedHashMap<>();
        number(object, "travellers", waits.travellers());
        band(object, "mean", waits.mean());
        band(object, "p90", waits.p90());
        band(object, "longest", waits.longest());
        band(object, "within20", waits.within20());
        number(object, "unserved", waits.unserved());
        return object;
    }

    private static Map<String, Object> saved(Saved saved) {
        Map<String, Object> object = new LinkedHashMap<>();
        number(object, "travellers", saved.travellers());
        band(object, "minutes", saved.minutes());
        band(object, "perTraveller", saved.perTraveller());
        return object;
    }

    private static Map<String, Object> official(Forecast.Official official) {
        Map<String, Object> object = new LinkedHashMap<>();
        band(object, "japanMean", official.japanMean());
        band(object, "japanWithin20", official.japanWithin20());
        band(object, "japanLongest", official.japanLongest());
        band(object, "incheonMean", official.incheonMean());
        band(object, "incheonPeak", official.incheonPeak());
        return object;
    }

    private static void band(Map<String, Object> object, String key, Band band) {
        if (!Double.isNaN(band.mean())) {
            Map<String, Object> inside = new LinkedHashMap<>();
            number(inside, "mean", band.mean());
            number(inside, "low", band.low());
            number(inside, "high", band.high());
            object.put(key, inside);
        }
    }

    private static void number(Map<String, Object> object, String key, double number) {
        if (!Double.isNaN(number)) {
            BigDecimal rounded = BigDecimal.valueOf(number)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
            // A hundred would be written 1E+2.
            object.put(key, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        }
    }
}
