package dev.kanmon.bench.names;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param measure what is measured
 * @param figure what we reached
 * @param form how figures of this row are printed
 * @param bar what must be reached; absent where nothing must
 * @param most whether the bar is the most allowed, not the least
 * @param others what the best open system reached; empty where nobody has published it
 * @param n how many cases the figure comes from; 0 where it does not count cases
 * @param note interval, threshold or whatever else tells how to read the figure; may be empty
 */
record Row(
        String measure,
        double figure,
        Form form,
        @Nullable Double bar,
        boolean most,
        String others,
        long n,
        String note) {
    /** How figures are printed. */
    enum Form {
        SHARE("%.3f"),
        DECIMAL("%,.1f"),
        WHOLE("%,.0f");

        private final String format;

        Form(String format) {
            this.format = format;
        }
    }

    /** Without bar, peer or note. */
    static Row of(String measure, double figure, Form form, long n) {
        return new Row(measure, figure, form, null, false, "", n, "");
    }

    /** A recall with its interval. */
    static Row of(String measure, Recall recall) {
        return of(measure, recall.share(), Form.SHARE, recall.of())
                .noted(String.format(Locale.ROOT, "95%%: %.3f-%.3f", recall.low(), recall.high()));
    }

    Row atLeast(double required, String best) {
        return new Row(measure, figure, form, required, false, best, n, note);
    }

    Row atMost(double required, String best) {
        return new Row(measure, figure, form, required, true, best, n, note);
    }

    Row beside(String best) {
        return new Row(measure, figure, form, bar, most, best, n, note);
    }

    /** With one more note. */
    Row noted(String more) {
        return new Row(measure, figure, form, bar, most, others, n, note.isEmpty() ? more : note + "; " + more);
    }

    boolean missed() {
        return bar != null && (most ? figure > bar : !(figure >= bar));
    }

    String figureText() {
        return String.format(Locale.ROOT, form.format, figure);
    }

    String barText() {
        return bar == null ? "" : (most ? "<= " : ">= ") + String.format(Locale.ROOT, form.format, bar);
    }

    String verdict() {
        return bar == null ? "" : missed() ? "MISSED" : "met";
    }

    String nText() {
        return n == 0 ? "" : String.format(Locale.ROOT, "%,d", n);
    }
}
