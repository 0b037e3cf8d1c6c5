package dev.kanmon.clearance.facility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The sums of one line as its uses go by in the order of days. What is given back is taken from the oldest that is in use,
 * so that under a yearly ceiling a late repayment frees the year it belongs to.
 */
final class Tally {
    private final NavigableMap<LocalDate, BigDecimal> usedOn = new TreeMap<>();
    private final NavigableMap<LocalDate, BigDecimal> inUseFrom = new TreeMap<>();
    private BigDecimal used = BigDecimal.ZERO;
    private BigDecimal givenBack = BigDecimal.ZERO;
    private BigDecimal paidIn = BigDecimal.ZERO;

    /** Counts one; no more may be given back than is in use. */
    void count(FacilityUse use) {
        BigDecimal amount = use.amount();
        switch (use.act()) {
            case USED -> {
                used = used.add(amount);
                usedOn.merge(use.day(), amount, BigDecimal::add);
                inUseFrom.merge(use.day(), amount, BigDecimal::add);
            }
            case GIVEN_BACK -> {
                givenBack = givenBack.add(amount);
                takeFromTheOldest(amount);
            }
            case PAID_IN -> paidIn = paidIn.add(amount);
        }
    }

    /** What was used on those days. */
    BigDecimal used(CountedDays days) {
        return sum(usedOn, days, used);
    }

    /** What was used on those days and is not given back. */
    BigDecimal inUse(CountedDays days) {
        return sum(inUseFrom, days, inUse());
    }

    /** What was ever used and is not given back. */
    BigDecimal inUse() {
        return used.subtract(givenBack);
    }

    Position.Holding holding() {
        return new Position.Holding(
                paidIn, used, givenBack, paidIn.subtract(used).add(givenBack));
    }

    private void takeFromTheOldest(BigDecimal amount) {
        BigDecimal left = amount;
        while (left.signum() > 0) {
            Map.Entry<LocalDate, BigDecimal> oldest = inUseFrom.firstEntry();
            BigDecimal taken = left.min(oldest.getValue());
            left = left.subtract(taken);
            if (taken.compareTo(oldest.getValue()) == 0) {
                inUseFrom.remove(oldest.getKey());
            } else {
                inUseFrom.put(oldest.getKey(), oldest.getValue().subtract(taken));
            }
        }
    }

    private static BigDecimal sum(NavigableMap<LocalDate, BigDecimal> byDay, CountedDays days, BigDecimal ofAll) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        return from == null || to == null
                ? ofAll
                : byDay.subMap(from, true, to, true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
