package dev.kanmon.server.figures;

import dev.kanmon.clearance.measured.MonthTally;
import dev.kanmon.server.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The months, each worked out at most once in a few minutes however many ask, and one at a time. Thread-safe. */
@Component
final class MonthlyFigures {
    /** Nobody needs a month's figures sooner; a stranger who asks again and again costs nothing. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    /** Ten years of months: whoever asks for all of them at once has them worked out once. */
    private static final int MOST_MONTHS = 120;

    /** Korea and Japan keep one time. */
    private static final ZoneId CORRIDOR = ZoneId.of("Asia/Tokyo");

    private final Store store;
    private final CrossingRows rows = new CrossingRows();
    private final Lock working = new ReentrantLock();
    private final Map<YearMonth, Kept> kept = new HashMap<>();

    MonthlyFigures(Store store) {
        this.store = store;
    }

    private record Kept(Instant at, ToldMonth month) {}

    /** The running month, and those before it back to the first of which anything was recorded; the last first. */
    List<YearMonth> months() {
        YearMonth last = YearMonth.from(today());
        YearMonth first = store.read(rows::first)
                .map(YearMonth::from)
                .filter(month -> month.isBefore(last))
                .orElse(last);
        return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1))
                .limit(MOST_MONTHS)
                .toList();
    }

    /** A month's figures; empty for one of which there are none to come or to have. */
    Optional<ToldMonth> month(YearMonth month) {
        return months().contains(month) ? Optional.of(worked(month)) : Optional.empty();
    }

    private ToldMonth worked(YearMonth month) {
        working.lock();
        try {
            Instant now = store.clock().instant();
            Kept before = kept.get(month);
            if (before != null && now.isBefore(before.at().plus(KEPT))) {
                return before.month();
            }
            ToldMonth fresh = fresh(month);
            kept.keySet().removeIf(one -> !one.equals(month) && kept.size() > MOST_MONTHS);
            kept.put(month, new Kept(now, fresh));
            return fresh;
        } finally {
            working.unlock();
        }
    }

    private ToldMonth fresh(YearMonth month) {
        LocalDate yesterday = today().minusDays(1);
        boolean closed = month.isBefore(YearMonth.from(today()));
        LocalDate through = closed ? month.atEndOfMonth() : yesterday;
        @Nullable LocalDate counted = through.isBefore(month.atDay(1)) ? null : through;
        MonthTally tally =
                counted == null ? new MonthTally() : store.read(sql -> rows.tally(sql, month.atDay(1), counted));
        return ToldMonth.of(month, closed, counted, tally.figures());
    }

    /** Minutes of the walk that is taken off, by port. */
    Map<String, Double> walkMinutes() {
        return rows.walkMinutes();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(store.clock().instant(), CORRIDOR);
    }
}
