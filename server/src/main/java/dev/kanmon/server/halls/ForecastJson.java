package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.staffing.Saved;
import dev.kanmon.server.json.Figures;
import dev.kanmon.server.json.ForecastLines;
import java.util.LinkedHashMap;
import java.util.Map;

/** A forecast for programs: minutes, and shares from 0 to 1; a figure that there is none of is left out. */
final class ForecastJson {
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
        object.put("quarters", ForecastLines.of(forecast));
        return object;
    }

    private static Map<String, Object> waits(Forecast.Waits waits) {
        return new Figures()
                .with("travellers", waits.travellers())
                .with("mean", waits.mean())
                .with("p90", waits.p90())
                .with("longest", waits.longest())
                .with("within20", waits.within20())
                .with("unserved", waits.unserved())
                .object();
    }

    private static Map<String, Object> saved(Saved saved) {
        return new Figures()
                .with("travellers", saved.travellers())
                .with("minutes", saved.minutes())
                .with("perTraveller", saved.perTraveller())
                .object();
    }

    private static Map<String, Object> official(Forecast.Official official) {
        return new Figures()
                .with("japanMean", official.japanMean())
                .with("japanWithin20", official.japanWithin20())
                .with("japanLongest", official.japanLongest())
                .with("incheonMean", official.incheonMean())
                .with("incheonPeak", official.incheonPeak())
                .object();
    }
}
