package dev.kanmon.clearance.measured;

import java.util.Arrays;

/** Minutes that come one by one. */
final class Values {
    private static final int FIRST = 16;

    private double[] values = new double[FIRST];
    private int number;

    void add(double value) {
        if (number == values.length) {
            values = Arrays.copyOf(values, number * 2);
        }
        values[number++] = value;
    }

    int number() {
        return number;
    }

    double[] all() {
        return Arrays.copyOf(values, number);
    }

    Summary summary() {
        return Summary.of(all());
    }
}
