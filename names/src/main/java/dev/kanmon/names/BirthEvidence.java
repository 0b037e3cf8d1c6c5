package dev.kanmon.names;

import java.util.List;

/**
 * What two birth dates say of two persons being one, the most telling first, as a likelihood ratio: how often the dates of
 * one person in two records relate so, against how often those of two persons do (Fellegi and Sunter 1969).
 *
 * <p>Between two persons a day is shared by about one in 20,000 and a year by about one in 60, by the spread of ages among
 * travellers. Of one person's dates in two records nine in ten are equal; the rest are what lists and clerks do to dates.
 * These shares are assumed, rounded, and stay below what any list has shown.
 */
public enum BirthEvidence {
    EQUAL(17_000),
    /** Day and month are swapped. */
    SWAPPED(200),
    /** One of year, month or day differs by one, or the year by ten. */
    OFF_BY_ONE(150),
    /** Equal as far as both are known, to the month. */
    MONTH(600),
    /** Equal years, and one knows no more, or says 1 January as those do that do not know. */
    YEAR(45),
    /** Years one apart, and one knows no more. */
    YEAR_OFF_BY_ONE(2),
    /** One side has none. */
    MISSING(1),
    CONFLICT(0.03);

    private final double ratio;

    BirthEvidence(double ratio) {
        this.ratio = ratio;
    }

    /** Likelihood ratio for one person against two. */
    public double ratio() {
        return ratio;
    }

    /** The most telling of all pairs. */
    public static BirthEvidence of(List<BirthDate> sought, List<BirthDate> known) {
        BirthEvidence best = sought.isEmpty() || known.isEmpty() ? MISSING : CONFLICT;
        for (BirthDate a : sought) {
            for (BirthDate b : known) {
                best = better(best, of(a.packed(), b.packed()));
            }
        }
        return best;
    }

    static BirthEvidence better(BirthEvidence a, BirthEvidence b) {
        return a.ratio >= b.ratio ? a : b;
    }

    /** Of two {@linkplain BirthDate#packed packed} dates. */
    static BirthEvidence of(int a, int b) {
        if (a == b && BirthDate.day(a) > 0 && !BirthDate.isFirstOfJanuary(a)) {
            return EQUAL;
        }
        int years = Math.abs(BirthDate.year(a) - BirthDate.year(b));
        boolean vague = BirthDate.month(a) == 0
                || BirthDate.month(b) == 0
                || BirthDate.isFirstOfJanuary(a)
                || BirthDate.isFirstOfJanuary(b);
        if (vague) {
            return years == 0 ? YEAR : years == 1 ? YEAR_OFF_BY_ONE : CONFLICT;
        }
        int months = Math.abs(BirthDate.month(a) - BirthDate.month(b));
        if (BirthDate.day(a) == 0 || BirthDate.day(b) == 0) {
            return ofMonths(years, months, swapsInto(a, b) || swapsInto(b, a));
        }
        int days = Math.abs(BirthDate.day(a) - BirthDate.day(b));
        if (years == 0 && BirthDate.day(a) == BirthDate.month(b) && BirthDate.month(a) == BirthDate.day(b)) {
            return SWAPPED;
        }
        boolean oneApart = years + months + days == 1 || (years == 10 && months + days == 0);
        return oneApart ? OFF_BY_ONE : CONFLICT;
    }

    /** Of dates of which one is known to the month: what some day of that month would be evidence of. */
    private static BirthEvidence ofMonths(int years, int months, boolean swapped) {
        if (years == 0) {
            return months == 0 ? MONTH : months == 1 || swapped ? YEAR : CONFLICT;
        }
        return years == 1 && months == 0 ? YEAR_OFF_BY_ONE : CONFLICT;
    }

    /** Whether some day of this month is that day with day and month swapped. */
    private static boolean swapsInto(int month, int day) {
        return BirthDate.day(month) == 0 && BirthDate.day(day) == BirthDate.month(month);
    }
}
