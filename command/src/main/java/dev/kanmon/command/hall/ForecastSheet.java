package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;

/** Forecasts for people. */
final class ForecastSheet {
    private static final int BAR = 24;
    private static final int LONGEST_VOYAGES = 5;

    /** Japan's target, in minutes: waits above it are painted. */
    private static final double TARGET = 20;

    private final HallWords words;
    private final PrintWriter out;
    private final boolean colour = CommandLine.Help.Ansi.AUTO.enabled();

    ForecastSheet(HallWords words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    /** One hall after the other. */
    void print(List<HallDay> days, List<Forecast> forecasts) {
        if (forecasts.isEmpty()) {
            out.println(words.text("nobody"));
        }
        for (int i = 0; i < forecasts.size(); i++) {
            if (i > 0) {
                out.println();
            }
            print(days.get(i), forecasts.get(i));
        }
    }

    private void print(HallDay day, Forecast forecast) {
        heading(day, forecast);
        if (forecast.quarters().isEmpty()) {
            out.println(words.text("nobody"));
            return;
        }
        quarters(forecast);
        out.println();
        totals(forecast);
        out.println();
        official(forecast.official());
        voyages(forecast);
        out.println(words.text("sources"));
        SourceLines.of(day, words).forEach(line -> out.println("  " + line));
    }

    private void heading(HallDay day, Forecast forecast) {
        double onVoyages = 0;
        double ofOthers = 0;
        int voyages = 0;
        for (Coming one : day.coming()) {
            switch (one) {
                case Coming.Voyage voyage -> {
                    onVoyages += voyage.travellers();
                    voyages++;
                }
                case Coming.Stream stream -> ofOthers += stream.travellers();
            }
        }
        out.println(words.text(
                "heading",
                forecast.hall(),
                forecast.day(),
                HallWords.people(onVoyages),
                voyages,
                // To a post comes nobody of other routes.
                HallWords.people(day.hall().kind() == Hall.Kind.POST ? 0 : ofOthers),
                HallWords.percent(forecast.share()),
                forecast.played()));
    }

    private void quarters(Forecast forecast) {
        double most = forecast.quarters().stream()
                .mapToDouble(quarter -> quarter.meanWait().mean())
                .filter(wait -> !Double.isNaN(wait))
                .max()
                .orElse(0);
        Cells cells = new Cells()
                .row(
                        words.text("time"),
                        words.text("arrivals"),
                        words.text("queue"),
                        words.text("wait"),
                        words.text("band"),
                        words.text("p90"),
                        words.text("within20"),
                        words.text("counters"),
                        words.text("gates"));
        for (Forecast.Quarter quarter : forecast.quarters()) {
            if (Double.isNaN(quarter.meanWait().mean())) {
                // Nobody comes; whoever still stands in line is told of where they came.
                continue;
            }
            boolean nextDay = quarter.at().toLocalDate().isAfter(forecast.day());
            cells.row(
                    quarter.at().toLocalTime() + (nextDay ? " +1" : ""),
                    HallWords.people(quarter.arrivals().mean()),
                    HallWords.people(quarter.queue().mean()),
                    HallWords.minutes(quarter.meanWait().mean()),
                    HallWords.band(quarter.meanWait()),
                    HallWords.minutes(quarter.p90Wait()),
                    HallWords.percent(quarter.within20().mean()),
                    Integer.toString(quarter.counters()),
                    Integer.toString(quarter.gates()),
                    bar(quarter.meanWait().mean(), most));
        }
        cells.print(out);
    }

    /** As long as the wait, against the longest of the day; the cell is filled up, so that bars begin below each other. */
    private String bar(double wait, double most) {
        int length = Double.isNaN(wait) || most <= 0 ? 0 : (int) Math.round(wait / Math.max(most, TARGET) * BAR);
        String bar = "█".repeat(length);
        String blanks = " ".repeat(BAR - length);
        return (colour && wait > TARGET ? "\u001b[31m" + bar + "\u001b[0m" : bar) + blanks;
    }

    private void totals(Forecast forecast) {
        new Cells()
                .row(
                        "",
                        words.text("travellers"),
                        words.text("mean"),
                        words.text("p90"),
                        words.text("longest"),
                        words.text("within20"),
                        words.text("unserved"))
                .row(total("everybody", forecast.everybody()))
                .row(total("confirmed", forecast.confirmed()))
                .row(total("others", forecast.others()))
                .print(out);
    }

    private String[] total(String whom, Forecast.Waits waits) {
        return new String[] {
            words.text(whom),
            HallWords.people(waits.travellers()),
            HallWords.within(waits.mean()),
            HallWords.within(waits.p90()),
            HallWords.within(waits.longest()),
            HallWords.percent(waits.within20()),
            HallWords.people(waits.unserved())
        };
    }

    private void official(Forecast.Official official) {
        out.println(words.text("official"));
        out.println("  " + words.text("official.japan"));
        out.println("    " + words.text("official.japan.mean", HallWords.within(official.japanMean())));
        out.println("    " + words.text("official.japan.within20", HallWords.percent(official.japanWithin20())));
        out.println("    " + words.text("official.japan.longest", HallWords.within(official.japanLongest())));
        out.println("  " + words.text("official.incheon"));
        out.println("    "
                + words.text(
                        "official.incheon.figures",
                        HallWords.within(official.incheonMean()),
                        HallWords.within(official.incheonPeak())));
    }

    private void voyages(Forecast forecast) {
        List<Forecast.OfVoyage> longest = forecast.voyages().stream()
                .filter(voyage -> !Double.isNaN(voyage.meanWait().mean()))
                .sorted(Comparator.comparingDouble(
                                (Forecast.OfVoyage voyage) -> voyage.meanWait().mean())
                        .reversed())
                .limit(LONGEST_VOYAGES)
                .toList();
        if (longest.isEmpty()) {
            return;
        }
        out.println(words.text("voyages"));
        Cells cells = new Cells();
        for (Forecast.OfVoyage voyage : longest) {
            cells.row(
                    "  " + voyage.voyage(),
                    voyage.moment().toLocalTime().toString(),
                    words.text("voyages.travellers", HallWords.people(voyage.travellers())),
                    words.text("voyages.mean", HallWords.within(voyage.meanWait())),
                    words.text("voyages.longest", HallWords.within(voyage.japanLongest())));
        }
        cells.print(out);
    }
}
