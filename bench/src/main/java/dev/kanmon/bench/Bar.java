package dev.kanmon.bench;

import java.util.Locale;

/**
 * What must be reached.
 *
 * @param name what was measured, with its unit
 * @param required the least, or the most where {@code most}
 */
record Bar(String name, double reached, double required, boolean most) {
    static Bar atLeast(String name, double reached, double required) {
        return new Bar(name, reached, required, false);
    }

    static Bar atMost(String name, double reached, double required) {
        return new Bar(name, reached, required, true);
    }

    boolean missed() {
        return most ? reached > required : reached < required;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-7s %-52s %,11.1f   bar: at %s %,.1f",
                missed() ? "MISSED" : "reached",
                name,
                reached,
                most ? "most" : "least",
                required);
    }
}
