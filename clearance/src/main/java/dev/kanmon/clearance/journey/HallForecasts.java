package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Readiness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is forecast of a day's halls, found by voyage. Immutable. */
public final class HallForecasts {
    private final Map<Key, Found> byVoyage = new HashMap<>();

    private record Key(Hall.Kind kind, boolean preScreening, String voyage) {}

    private record Found(String hall, Forecast.OfVoyage voyage) {}

    /**
     * How a traveller passes a hall.
     *
     * @param hall its id
     * @param passing minutes in line and at the counter
     */
    record Passed(String hall, Forecast.Passing passing) {}

    private HallForecasts() {}

    /** Nothing is forecast: every step is assumed. */
    public static HallForecasts none() {
        return new HallForecasts();
    }

    /**
     * Of forecasts of one day.
     *
     * @param halls those they are of
     * @param forecasts a share of 0 is the world without pre-screening; any other is that with it
     * @throws IllegalArgumentException if a forecast is of no given hall
     */
    public static HallForecasts of(List<Hall> halls, List<Forecast> forecasts) {
        HallForecasts all = new HallForecasts();
        for (Forecast forecast : forecasts) {
            Hall hall = halls.stream()
                    .filter(one -> one.id().equals(forecast.hall()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no hall " + forecast.hall() + " is given"));
            for (Forecast.OfVoyage voyage : forecast.voyages()) {
                all.byVoyage.put(
                        new Key(hall.kind(), forecast.share() > 0, voyage.voyage()), new Found(hall.id(), voyage));
            }
        }
        return all;
    }

    Optional<Passed> passed(Hall.Kind kind, boolean preScreening, String voyage, Group group, Readiness readiness) {
        Found found = byVoyage.get(new Key(kind, preScreening, voyage));
        return found == null
                ? Optional.empty()
                : found.voyage().passing(group, readiness).map(passing -> new Passed(found.hall(), passing));
    }
}
