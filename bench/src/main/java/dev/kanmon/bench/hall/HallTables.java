package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Forecasting;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints the rows, for people or as one JSON object a line. Each row comes out when it is there, as some take minutes. */
final class HallTables {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter out;
    private final boolean json;
    private int missed;

    HallTables(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    int missed() {
        return missed;
    }

    void head(String text) {
        if (!json) {
            out.printf("%s%n%n", text);
            out.flush();
        }
    }

    void knownHead() {
        head("Known answers: the forecast of a load that does not change, beside formulas; bar 1 %");
        print("%-38s %-28s %9s %9s %7s %7s %6s", "", "", "formula", "forecast", "off %", "error %", "played");
    }

    void known(KnownAnswer row) {
        count(row.missed());
        if (json) {
            line(
                    "known",
                    "queue",
                    row.queue(),
                    "figure",
                    row.figure(),
                    "formula",
                    row.formula(),
                    "forecast",
                    row.forecast().mean(),
                    "off",
                    row.off(),
                    "standardError",
                    row.error(),
                    "travellers",
                    row.travellers(),
                    "bar",
                    KnownAnswer.BAR,
                    "reached",
                    !row.missed());
        } else {
            print(
                    "%-38s %-28s %9.4f %9.4f %+7.2f %7.2f %5.0fM%s",
                    row.queue(),
                    row.figure(),
                    row.formula(),
                    row.forecast().mean(),
                    100 * row.off(),
                    100 * row.error(),
                    row.travellers() / 1e6,
                    missed(row.missed()));
        }
    }

    void varyingHead(int seeds, int plays) {
        head("\nA load that changes: the forecast, %,d plays, beside the brute force, %,d seeds; bar 2 %%"
                .formatted(plays, seeds));
        print("%-44s %9s %12s %7s %7s", "", "forecast", "brute force", "off %", "error %");
    }

    void varying(TwinDay day, Compared row, boolean first) {
        count(row.missed());
        double error = row.error();
        if (json) {
            line(
                    "varying",
                    "day",
                    day.name(),
                    "figure",
                    row.what(),
                    "forecast",
                    row.forecast(),
                    "bruteForce",
                    row.brute().mean(),
                    "off",
                    row.off(),
                    "standardError",
                    error,
                    "bar",
                    Compared.BAR,
                    "reached",
                    !row.missed());
            return;
        }
        if (first) {
            print("%s", day.name());
        }
        print(
                "  %-42s %9.3f %12.3f %+7.2f %7.2f%s",
                row.what(), row.forecast(), row.brute().mean(), 100 * row.off(), 100 * error, missed(row.missed()));
    }

    void benefitHead(int plays) {
        head("""

                What pre-confirmation saves, %,d plays, beside an earlier sketch of 200 seeds. Six flights of 180 ten minutes
                apart; walk-in %s s; 12 counters %s s; 4 gates %s s.
                Minutes; in brackets what nine of ten days lie within; / the sketch.""".formatted(plays, BenefitTable.WALK.words(), BenefitTable.COUNTER.words(), BenefitTable.GATE.words()));
        print(
                "%6s %-26s %-26s %-26s %-24s %-26s",
                "share", "mean", "90th percentile", "longest", "within 20 min, %", "mean at the counters");
    }

    void benefit(BenefitTable.Row row) {
        BenefitTable.Figures sketch = row.sketch();
        if (json) {
            line(
                    "benefit",
                    "share",
                    row.share(),
                    "ours",
                    row.ours(),
                    "low",
                    row.low(),
                    "high",
                    row.high(),
                    "sketch",
                    sketch);
            return;
        }
        print(
                "%5.0f%% %-26s %-26s %-26s %-24s %-26s",
                100 * row.share(),
                cell(row.ours().mean(), row.low().mean(), row.high().mean(), sketch == null ? null : sketch.mean()),
                cell(row.ours().p90(), row.low().p90(), row.high().p90(), sketch == null ? null : sketch.p90()),
                cell(
                        row.ours().longest(),
                        row.low().longest(),
                        row.high().longest(),
                        sketch == null ? null : sketch.longest()),
                cell(
                        100 * row.ours().within20(),
                        100 * row.low().within20(),
                        100 * row.high().within20(),
                        sketch == null ? null : 100 * sketch.within20()),
                cell(
                        row.ours().others(),
                        row.low().others(),
                        row.high().others(),
                        sketch == null ? null : sketch.others()));
    }

    private static String cell(double mean, double low, double high, @Nullable Double sketch) {
        String ours = String.format(Locale.ROOT, "%.1f (%.1f-%.1f)", mean, low, high);
        return sketch == null ? ours : ours + String.format(Locale.ROOT, " / %.1f", sketch);
    }

    void speed(Speed row, int rounds) {
        count(row.missed());
        if (json) {
            line(
                    "speed",
                    "travellers",
                    row.travellers(),
                    "plays",
                    Forecasting.USUAL_PLAYS,
                    "rounds",
                    rounds,
                    "seconds",
                    row.seconds(),
                    "fastest",
                    row.forecast().getFirst(),
                    "slowest",
                    row.forecast().getLast(),
                    "bruteForceSecondsAPlay",
                    row.bruteSeconds(),
                    "timesFaster",
                    row.ratio(),
                    "bar",
                    Speed.BAR,
                    "reached",
                    !row.missed());
            return;
        }
        head("\nSpeed: a day of ten ports, %,.0f travellers, one thread, seconds of one core, medians of %d rounds"
                .formatted(row.travellers(), rounds));
        print(
                "forecast, %d plays           %.2f s (%.2f-%.2f), bar: at most %.0f s%s",
                Forecasting.USUAL_PLAYS,
                row.seconds(),
                row.forecast().getFirst(),
                row.forecast().getLast(),
                Speed.BAR,
                missed(row.missed()));
        print("brute force, one play        %.2f s", row.bruteSeconds());
        print("as many plays, times as long %.0f", row.ratio());
    }

    void end() {
        if (!json) {
            print("%n%s", missed == 0 ? "reached: every bar" : "MISSED: " + missed + " bars");
        }
    }

    private void count(boolean miss) {
        if (miss) {
            missed++;
        }
    }

    private static String missed(boolean miss) {
        return miss ? "  MISSED" : "";
    }

    private void print(String format, Object... values) {
        if (!json) {
            out.printf(Locale.ROOT, format + "%n", values);
            out.flush();
        }
    }

    private void line(String table, @Nullable Object... fields) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("table", table);
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            if (value != null && !(value instanceof Double number && !Double.isFinite(number))) {
                row.put(String.valueOf(fields[i]), value);
            }
        }
        out.println(JSON.writeValueAsString(row));
        out.flush();
    }
}
