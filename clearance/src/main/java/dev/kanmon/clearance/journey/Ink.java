package dev.kanmon.clearance.journey;

/**
 * Colours of the picture. Strong ones, of the palette of Okabe and Ito (2008) that the colour-blind tell apart, for what Kanmon
 * touches; pale ones for all else. What is assumed is hatched, so that no colour alone says it.
 */
final class Ink {
    static final String PAPER = "#ffffff";
    static final String TEXT = "#1e2124";
    static final String MUTED = "#58616a";
    static final String LINE = "#d5dade";
    static final String PROMISE = "#a3124a";

    private Ink() {}

    /** What a step is filled with. */
    static String fill(Step step) {
        return switch (step) {
            case REACH_PORT, LEAVE_PORT -> "#efe6d3";
            case CHECK_IN, BOARDING, WALK, BAGS -> "#e1e5ea";
            case SPARE -> "#f3f5f7";
            case VOYAGE -> "#d3e3f0";
            case POST_LINE -> "#d55e00";
            case POST_SERVICE -> "#f0a35e";
            case EXIT_LINE -> "#00684d";
            case EXIT_SERVICE -> "#5cc4a5";
            case HALL_LINE -> "#0072b2";
            case HALL_SERVICE -> "#7cc0ea";
        };
    }

    /** What is written on it. */
    static String text(Step step) {
        return switch (step) {
            case POST_LINE, EXIT_LINE, HALL_LINE -> PAPER;
            case REACH_PORT,
                    LEAVE_PORT,
                    CHECK_IN,
                    BOARDING,
                    WALK,
                    BAGS,
                    SPARE,
                    VOYAGE,
                    POST_SERVICE,
                    EXIT_SERVICE,
                    HALL_SERVICE -> TEXT;
        };
    }
}
