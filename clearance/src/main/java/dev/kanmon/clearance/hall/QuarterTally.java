package dev.kanmon.clearance.hall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Waits by the quarter hour in which travellers reach the hall: of one day after the other. */
final class QuarterTally {
    private static final double BIN = 10;
    private static final int BINS = 1_800;
    private static final double MINUTE = 60;

    private final int days;
    private final double[][] arrivals;
    private final double[][] meanWait;
    private final double[][] within20;
    private final double[][] queue;

    /** From reaching the hall to leaving it, for Incheon's measure: the greatest mean of a quarter hour. */
    private final double[] peakStay;

    private final int[][] histogram = new int[Clock.QUARTERS][];
    private final long[] counted = new long[Clock.QUARTERS];

    private final int[] number = new int[Clock.QUARTERS];
    private final int[] served = new int[Clock.QUARTERS];
    private final int[] within = new int[Clock.QUARTERS];
    private final double[] sum = new double[Clock.QUARTERS];
    private final double[] stay = new double[Clock.QUARTERS];

    QuarterTally(int days) {
        this.days = days;
        arrivals = new double[Clock.QUARTERS][days];
        meanWait = new double[Clock.QUARTERS][days];
        within20 = new double[Clock.QUARTERS][days];
        queue = new double[Clock.QUARTERS][days];
        peakStay = new double[days];
    }

    void add(double reached, double wait, double left) {
        int quarter = Clock.quarter(reached);
        number[quarter]++;
        if (wait == Double.POSITIVE_INFINITY) {
            return;
        }
        served[quarter]++;
        sum[quarter] += wait;
        stay[quarter] += left - reached;
        if (wait <= Clock.TWENTY_MINUTES) {
            within[quarter]++;
        }
        if (histogram[quarter] == null) {
            histogram[quarter] = new int[BINS];
        }
        histogram[quarter][(int) Math.min(wait / BIN, BINS - 1)]++;
    }

    void finish(int day, Playing played) {
        double peak = Double.NaN;
        for (int quarter = 0; quarter < Clock.QUARTERS; quarter++) {
            arrivals[quarter][day] = number[quarter];
            queue[quarter][day] = played.inLine(quarter);
            meanWait[quarter][day] = served[quarter] == 0 ? Double.NaN : sum[quarter] / served[quarter] / MINUTE;
            within20[quarter][day] = number[quarter] == 0 ? Double.NaN : (double) within[quarter] / number[quarter];
            if (served[quarter] > 0) {
                peak = Math.max(Double.isNaN(peak) ? 0 : peak, stay[quarter] / served[quarter] / MINUTE);
            }
            counted[quarter] += served[quarter];
        }
        peakStay[day] = peak;
        Arrays.fill(number, 0);
        Arrays.fill(served, 0);
        Arrays.fill(within, 0);
        Arrays.fill(sum, 0);
        Arrays.fill(stay, 0);
    }

    Band incheonPeak() {
        return Band.of(peakStay);
    }

    /** From the first quarter hour in which anybody comes or stands in line to the last. */
    List<Forecast.Quarter> quarters(Hall hall, LocalDate day) {
        List<Forecast.Quarter> quarters = new ArrayList<>();
        int first = 0;
        int last = Clock.QUARTERS - 1;
        while (first <= last && isEmpty(first)) {
            first++;
        }
        while (last > first && isEmpty(last)) {
            last--;
        }
        for (int quarter = first; quarter <= last; quarter++) {
            int[] waits = histogram[quarter];
            quarters.add(new Forecast.Quarter(
                    Clock.at(day, quarter),
                    Band.of(arrivals[quarter]),
                    Band.of(queue[quarter]),
                    Band.of(meanWait[quarter]),
                    waits == null ? Double.NaN : Population.quantile(waits, counted[quarter], 0.9, BIN) / MINUTE,
                    Band.of(within20[quarter]),
                    open(hall, quarter, true),
                    open(hall, quarter, false)));
        }
        return quarters;
    }

    private boolean isEmpty(int quarter) {
        for (int day = 0; day < days; day++) {
            if (arrivals[quarter][day] > 0 || queue[quarter][day] > 0) {
                return false;
            }
        }
        return true;
    }

    private static int open(Hall hall, int quarter, boolean staffed) {
        double second = (double) quarter * Clock.QUARTER % Clock.DAY;
        return hall.lanes().stream()
                .filter(lane -> staffed ? lane.isStaffed() : lane.kind() == Lane.Kind.E_GATE)
                .mapToInt(lane -> lane.open(second))
                .sum();
    }
}
