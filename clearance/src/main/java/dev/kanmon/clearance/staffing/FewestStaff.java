package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Replay;
import java.time.LocalDate;
import java.util.List;

/**
 * The fewest officer hours that keep a share of travellers within 20 minutes, by the openings of the staffed lanes. Gates and
 * kiosks stay as they are. Nobody goes without service who would have it if all openings were full; a partner lane that is
 * open keeps one officer, since an agreement offers it.
 *
 * @param hall its id
 * @param day local to its port
 * @param share of those who may be pre-confirmed who are
 * @param target share of travellers within 20 minutes that was asked for
 * @param limit most officers of one opening
 * @param shifts officers by opening, in the order of the hall's lanes and their openings
 * @param officerHours of them
 * @param officerHoursNow as the hall is now
 * @param atLeast officer hours below which no answer is possible on the days that are told; 0 where only some of them were
 *     searched, which tell nothing of the others
 * @param proven whether everything with fewer officer hours was tried, on the days that are told
 * @param forecast of the day with these officers
 * @param met whether the forecast's expected share within 20 minutes is the target at least
 */
public record FewestStaff(
        String hall,
        LocalDate day,
        double share,
        double target,
        int limit,
        List<Shift> shifts,
        double officerHours,
        double officerHoursNow,
        double atLeast,
        boolean proven,
        Forecast forecast,
        boolean met) {
    /** Share for which 20 minutes, Japan's target since its tourism plan of 2007, are asked to hold: assumed. */
    public static final double USUAL_TARGET = 0.95;

    /** More openings than a day has shifts and lanes; the search grows with their square. */
    public static final int MAXIMUM_OPENINGS = 64;

    /** Travellers played while searching, and again while confirming: a second or two each. */
    static final long EFFORT = 20_000_000;

    /** A descent asks about so often for each opening. */
    private static final int QUESTIONS_PER_OPENING = 20;

    /** Fewer days than these say little of a share within 20 minutes. */
    private static final int FEWEST_DAYS = 5;

    /** Sums of shares in another order differ by less. */
    private static final double TOLERANCE = 1e-9;

    public FewestStaff {
        shifts = List.copyOf(shifts);
    }

    /** With the usual seed and number of plays. */
    public static FewestStaff of(HallDay day, double share, double target, int limit) {
        return of(day, share, target, limit, 1, Forecasting.USUAL_PLAYS);
    }

    /**
     * Searches.
     *
     * @param day the hall and who comes; up to {@value #MAXIMUM_OPENINGS} openings of staffed lanes
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     * @param target share within 20 minutes, from 0 to 1
     * @param limit most officers of one opening, from 1 to {@value Opening#MAXIMUM_COUNTERS}
     * @param seed any number
     * @param plays from 1 to {@value Replay#MAXIMUM_DAYS}
     */
    public static FewestStaff of(HallDay day, double share, double target, int limit, long seed, int plays) {
        return of(day, share, target, limit, seed, plays, EFFORT);
    }

    static FewestStaff of(HallDay day, double share, double target, int limit, long seed, int plays, long effort) {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("a share lies from 0 to 1: " + target);
        }
        if (limit < 1 || limit > Opening.MAXIMUM_COUNTERS) {
            throw new IllegalArgumentException(
                    "an opening has from 1 to " + Opening.MAXIMUM_COUNTERS + " officers: " + limit);
        }
        Openings openings = new Openings(day.hall());
        if (openings.size() > MAXIMUM_OPENINGS) {
            throw new IllegalArgumentException(
                    "officers are looked for in at most " + MAXIMUM_OPENINGS + " openings: " + openings.size());
        }
        Replay all = new Replay(day, share, seed, plays);
        int[] officers = new int[0];
        double atLeast = 0;
        boolean proven = true;
        if (openings.size() > 0) {
            double[] hours = openings.hours();
            int[] floor = openings.floor();
            int days = days(all.travellers() / plays, openings.size(), plays, effort);
            Replay some = days == plays ? all : new Replay(day, share, seed, days);
            StaffSearch search = StaffSearch.of(kept(some, openings), hours, floor, limit, target, effort);
            officers = search.best();
            atLeast = search.atLeast();
            proven = search.isProven();
            if (days < plays) {
                officers = StaffSearch.confirm(kept(all, openings), hours, floor, limit, target, effort, officers);
                atLeast = 0;
                proven = false;
            }
        }
        Hall found = openings.with(officers);
        Forecast forecast = Forecasting.forecast(day.with(found), share, seed, plays);
        double within = forecast.everybody().within20().mean();
        return new FewestStaff(
                day.hall().id(),
                day.day(),
                share,
                target,
                limit,
                openings.shifts(officers),
                found.officerHours(),
                day.hall().officerHours(),
                atLeast,
                proven,
                forecast,
                Double.isNaN(within) || within >= target - TOLERANCE);
    }

    private static Kept kept(Replay replay, Openings openings) {
        return new Kept(officers -> replay.in(openings.with(officers)), replay.travellers());
    }

    private static int days(long travellers, int openings, int plays, long effort) {
        long questions = (long) QUESTIONS_PER_OPENING * openings;
        return Math.clamp(effort / Math.max(1, travellers * questions), Math.min(FEWEST_DAYS, plays), plays);
    }

    /** By how much the expected share within 20 minutes falls short of the target; 0 where it is met. */
    public double missing() {
        return met ? 0 : target - forecast.everybody().within20().mean();
    }

    /** Quarter hours whose own share is below the target: where more officers, or gates, would have to be. */
    public List<Forecast.Quarter> shortQuarters() {
        return forecast.quarters().stream()
                .filter(quarter -> quarter.within20().mean() < target)
                .toList();
    }

    /** Shifts that are full: what keeps a target from being met, unless gates and kiosks do. */
    public List<Shift> fullShifts() {
        return shifts.stream().filter(shift -> shift.officers() == limit).toList();
    }
}
