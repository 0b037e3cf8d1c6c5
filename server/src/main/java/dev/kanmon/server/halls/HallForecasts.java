package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.HallDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes forecasts, one at a time, so that a slider in motion leaves the processors to screening. Those made last are kept:
 * the same inputs give the same forecast.
 */
@Component
final class HallForecasts {
    /** A slider has 61 shares, and a planner looks at a hall or two; a forecast is about 30 kB. */
    private static final int MOST_KEPT = 128;

    /** Ten forecasts of the largest hall; who waits longer has left. */
    private static final long PATIENCE_SECONDS = 10;

    private final ReentrantLock turn = new ReentrantLock(true);

    private final Map<Object, Object> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Question(HallDay day, double share) {}

    /** A forecast with the usual number of plays. */
    Forecast forecast(HallDay day, double share) {
        return once(new Question(day, share), () -> Forecasting.forecast(day, share), Forecast.class);
    }

    /** What is asked for, and the same with nobody pre-confirmed beside it where that says something. */
    Forecast asked(AskedHall asked) {
        return forecast(asked.day(), asked.share() / 100.0);
    }

    /** The same day with nobody pre-confirmed; absent where there is nothing to compare. */
    @Nullable
    Forecast beside(AskedHall asked) {
        return asked.compares() ? forecast(asked.day(), 0) : null;
    }

    /** An answer that takes its turn. */
    <T> T once(Object question, Supplier<T> work, Class<T> type) {
        try {
            if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "stopped", stopped);
        }
        try {
            Object before = kept.get(question);
            if (before == null) {
                before = work.get();
                kept.put(question, before);
            }
            return type.cast(before);
        } finally {
            turn.unlock();
        }
    }
}
