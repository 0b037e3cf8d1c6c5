package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How days of earlier stays count: so many days in every window of so many.
 *
 * @param days that may be spent, at least 1
 * @param within length of the window in days, not shorter than {@code days}
 */
public record CountingRule(int days, int within) {
    /**
     * A stay that ended before the day asked for, or goes on.
     *
     * @param arrival day 1 of it
     * @param departure last day of it, included
     */
    public record Stay(LocalDate arrival, LocalDate departure) {
        boolean covers(LocalDate day) {
            return !day.isBefore(arrival) && !day.isAfter(departure);
        }
    }

    /**
     * How many days in a row someone who arrives on {@code arrival} may stay, that day being day 1. Each day of the stay
     * looks back over a window that ends with it.
     *
     * @param earlier stays; days that several of them cover count once
     */
    public int remaining(List<Stay> earlier, LocalDate arrival) {
        int granted = 0;
        while (granted < days && used(earlier, arrival, arrival.plusDays(granted)) + granted < days) {
            granted++;
        }
        return granted;
    }

    /** Days spent before the arrival, in the window that ends on {@code day}. */
    private int used(List<Stay> earlier, LocalDate arrival, LocalDate day) {
        LocalDate first = day.minusDays(within - 1L);
        return (int) IntStream.range(0, within)
                .mapToObj(first::plusDays)
                .filter(each -> each.isBefore(arrival))
                .filter(each -> earlier.stream().anyMatch(stay -> stay.covers(each)))
                .count();
    }
}
