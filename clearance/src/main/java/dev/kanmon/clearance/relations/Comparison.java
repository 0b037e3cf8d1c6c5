package dev.kanmon.clearance.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two figures of one series beside each other, or why there are not two. It says what changed, not why. */
public sealed interface Comparison {
    /**
     * Both are there.
     *
     * @param before the earlier
     * @param after the later
     * @param difference later less earlier, in the unit of the series
     * @param percent {@code difference} in per cent of the earlier, one digit behind the point, half up; absent where the
     *     earlier is not above zero, and for a series that is itself a rate
     */
    record Measured(
            Point before,
            Point after,
            BigDecimal difference,
            @Nullable BigDecimal percent) implements Comparison {}

    /**
     * No comparison can be made.
     *
     * @param reason why
     * @param period the period that lacks a figure, where one was named
     */
    record Missing(Reason reason, @Nullable Period period) implements Comparison {}

    /** Why there is nothing to compare. */
    enum Reason {
        /** Nobody named a series for it. */
        NO_MEASURE,
        NO_POINT_BEFORE,
        NO_POINT_AFTER,
        /** A month beside a year tells nothing. */
        PERIODS_UNLIKE
    }

    /** Compares, where both are there and of like periods. */
    static Comparison of(Indicator.Kind kind, Optional<Point> before, Optional<Point> after) {
        if (before.isEmpty()) {
            return new Missing(Reason.NO_POINT_BEFORE, null);
        }
        if (after.isEmpty()) {
            return new Missing(Reason.NO_POINT_AFTER, null);
        }
        return measured(kind, before.get(), after.get());
    }

    private static Comparison measured(Indicator.Kind kind, Point before, Point after) {
        if (!before.period().isLike(after.period())) {
            return new Missing(Reason.PERIODS_UNLIKE, null);
        }
        BigDecimal difference = after.value().subtract(before.value());
        boolean hasShare = kind != Indicator.Kind.RATE && before.value().signum() > 0;
        return new Measured(
                before,
                after,
                difference,
                hasShare ? difference.movePointRight(2).divide(before.value(), 1, RoundingMode.HALF_UP) : null);
    }
}
