package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.staffing.Counterfactual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
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

    private record Alone(HallDay day, double share) {}

    private record Advised(Optional<Advice.Answer> answer) {}

    private record Compared(HallDay day, double share) {}

    /** What is asked for, with the usual number of plays, and what it is seen against. */
    Outlook outlook(AskedHall asked) {
        HallDay day = asked.day();
        double share = asked.share() / 100.0;
        return asked.compares()
                ? once(new Compared(day, share), () -> compared(day, share), Outlook.class)
                : new Outlook(alone(day, share), null);
    }

    /** What would help; empty where there are no officers to move. */
    Optional<Advice.Answer> advice(AskedHall asked) {
        Advice.Question question = new Advice.Question(asked.day(), asked.share() / 100.0);
        return once(question, () -> new Advised(Optional.ofNullable(question.answer())), Advised.class)
                .answer();
    }

    private Outlook compared(HallDay day, double share) {
        Counterfactual.Row row = Counterfactual.of(day, List.of(share), 1, Forecasting.USUAL_PLAYS)
                .rows()
                .getFirst();
        return Outlook.of(row, alone(day, 0));
    }

    private Forecast alone(HallDay day, double share) {
        return once(new Alone(day, share), () -> Forecasting.forecast(day, share), Forecast.class);
    }

    /** An answer that takes its turn. */
    private <T> T once(Object question, Supplier<T> work, Class<T> type) {
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
