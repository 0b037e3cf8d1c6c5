package dev.kanmon.clearance.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of figures from 0 up.
 *
 * @param top last value, a whole number of steps
 * @param step between gridlines
 * @param bottomY where 0 is
 * @param topY where {@code top} is
 */
record Scale(double top, double step, double bottomY, double topY) {
    /** Few enough that the lines of the grid do not compete with what is drawn. */
    private static final int MOST_STEPS = 4;

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final double[] ROUND_MINUTES = {5, 10, 15, 20, 30, 60, 90, 120, 180, 240, 360};

    /** Of numbers of people or counters: steps of 1, 2, 2.5 or 5 times a power of ten, whole ones. */
    static Scale ofNumbers(double most, double bottomY, double topY) {
        double power = 1;
        while (true) {
            for (double times : ROUND) {
                double step = times * power;
                if (step == Math.rint(step) && step * MOST_STEPS >= most) {
                    return reaching(most, step, bottomY, topY);
                }
            }
            power *= 10;
        }
    }

    /** Of minutes: steps in which clocks are read. */
    static Scale ofMinutes(double most, double bottomY, double topY) {
        for (double step : ROUND_MINUTES) {
            if (step * MOST_STEPS >= most) {
                return reaching(most, step, bottomY, topY);
            }
        }
        return ofNumbers(most, bottomY, topY);
    }

    private static Scale reaching(double most, double step, double bottomY, double topY) {
        return new Scale(Math.max(1, Math.ceil(most / step)) * step, step, bottomY, topY);
    }

    double y(double value) {
        return bottomY - Math.clamp(value / top, 0, 1) * (bottomY - topY);
    }

    /** Values with a line of the grid, without 0. */
    List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        for (int i = 1; i * step <= top; i++) {
            lines.add(i * step);
        }
        return lines;
    }
}
