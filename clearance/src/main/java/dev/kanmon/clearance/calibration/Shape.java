package dev.kanmon.clearance.calibration;

/** How times are spread. */
public enum Shape {
    /** All alike, as far as whole seconds tell. */
    FIXED(1),
    EXPONENTIAL(1),
    GAMMA(2),
    LOGNORMAL(2);

    private final int parameters;

    Shape(int parameters) {
        this.parameters = parameters;
    }

    /** How many numbers are fitted. */
    int parameters() {
        return parameters;
    }
}
