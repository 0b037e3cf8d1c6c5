package dev.kanmon.clearance.picture;

import dev.kanmon.clearance.hall.Forecast;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The picture of a forecast. */
public final class HallPicture {
    /** That of a phone; on a narrower one the names of hours run into each other. */
    public static final int NARROWEST = 300;

    /** Wider than any screen that a page fills. */
    public static final int WIDEST = 4_000;

    /** Room at the left and right of everything. */
    static final double EDGE = 8;

    /** Up to this width a picture is set as for a phone. */
    private static final int PHONE = 560;

    private static final double LEFT = 46;
    private static final double RIGHT = 24;
    private static final double WAIT_HEIGHT = 250;
    private static final double PEOPLE_HEIGHT = 120;
    private static final double COUNTERS_HEIGHT = 44;
    private static final double SHORTEST_LINE = 5;

    private HallPicture() {}

    /**
     * Draws a forecast: wait with its band, who comes, who stands in line and which counters are open, by quarter hour.
     *
     * @param forecast what is drawn
     * @param beside of the same hall and day, such as with nobody pre-confirmed: a second line, and the space between the two
     * @param language of its words: Korean, Japanese, and English for any other
     * @param width in pixels, from {@value #NARROWEST} to {@value #WIDEST}; letters keep their size
     * @return one {@code svg} element with a title and a description, without a declaration of XML
     */
    public static String svg(Forecast forecast, @Nullable Forecast beside, Locale language, int width) {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException(
                    "a picture is from " + NARROWEST + " to " + WIDEST + " pixels wide: " + width);
        }
        PictureWords words = PictureWords.of(language);
        boolean phone = width <= PHONE;
        int small = phone ? 12 : 13;
        int large = phone ? 17 : 21;
        Drawing body = new Drawing();
        double y = EDGE;
        for (String line : Letters.lines(finding(forecast, words), large, width - 2 * EDGE)) {
            y += large + 5;
            body.text(EDGE, y, large, Drawing.Anchor.START, Ink.TITLE, line);
        }
        for (String sentence : about(forecast, beside, words)) {
            for (String line : Letters.lines(sentence, small, width - 2 * EDGE)) {
                y += small + 6;
                body.text(EDGE, y, small, Drawing.Anchor.START, Ink.MUTED, line);
            }
        }
        if (!forecast.quarters().isEmpty()) {
            y = panels(body, forecast, beside, words, width, y, small);
        }
        return framed(body, forecast, beside, words, width, Math.ceil(y + EDGE + 4));
    }

    /** The sentence that the picture says, such as {@code Longest lines 15:30–17:00: 34 minutes on average}. */
    public static String finding(Forecast forecast, Locale language) {
        return finding(forecast, PictureWords.of(language));
    }

    private static String finding(Forecast forecast, PictureWords words) {
        return Peak.of(forecast)
                .map(peak -> peak.minutes() < SHORTEST_LINE
                        ? words.text(
                                "finding.short",
                                words.minutes(peak.at().meanWait().mean()))
                        : words.text(
                                "finding.peak",
                                words.clock(peak.from()),
                                words.clock(peak.to()),
                                words.minutes(peak.minutes())))
                .orElseGet(() -> words.text("finding.none"));
    }

    private static List<String> about(Forecast forecast, @Nullable Forecast beside, PictureWords words) {
        List<String> about = new ArrayList<>();
        about.add(words.text("about", forecast.hall(), words.day(forecast.day()), words.percent(forecast.share())));
        if (beside != null && forecast.everybody().travellers() > 0) {
            double each = beside.everybody().mean().mean()
                    - forecast.everybody().mean().mean();
            about.add(words.text(
                    "saved",
                    words.percent(forecast.share()),
                    words.percent(beside.share()),
                    words.number(each * forecast.everybody().travellers() / 60),
                    words.minutes(each)));
        }
        return about;
    }

    private static double panels(
            Drawing body,
            Forecast forecast,
            @Nullable Forecast beside,
            PictureWords words,
            int width,
            double above,
            int small) {
        Plot plot = new Plot(forecast, beside, words, time(forecast, beside, width), small);
        double wait = above + 50 + (width <= PHONE ? small : 0);
        double people = wait + WAIT_HEIGHT + 44 + (width <= PHONE ? small : 0);
        double counters = people + PEOPLE_HEIGHT + 50;
        double end = counters + COUNTERS_HEIGHT;
        for (LocalDateTime hour : plot.time().hours()) {
            double x = plot.time().x(hour);
            body.line(x, wait, x, wait + WAIT_HEIGHT, Ink.GRID);
            body.line(x, people, x, people + PEOPLE_HEIGHT, Ink.GRID);
            body.line(x, end, x, end + 4, Ink.BASE);
            body.text(x, end + small + 7, small, Drawing.Anchor.MIDDLE, Ink.MUTED, words.clock(hour));
        }
        new WaitPanel(plot, wait, wait + WAIT_HEIGHT).draw(body);
        new PeoplePanel(plot, people, people + PEOPLE_HEIGHT).draw(body);
        new CountersPanel(plot, counters, end).draw(body);
        for (Forecast.Quarter quarter : forecast.quarters()) {
            double x = plot.time().x(quarter.at());
            body.hint(x, wait, plot.time().x(quarter.at().plusMinutes(15)) - x, end - wait, told(quarter, words));
        }
        return end + small + 8;
    }

    private static TimeAxis time(Forecast forecast, @Nullable Forecast beside, int width) {
        LocalDateTime first = forecast.quarters().getFirst().at();
        LocalDateTime last = forecast.quarters().getLast().at();
        if (beside != null && !beside.quarters().isEmpty()) {
            LocalDateTime other = beside.quarters().getFirst().at();
            LocalDateTime until = beside.quarters().getLast().at();
            first = other.isBefore(first) ? other : first;
            last = until.isAfter(last) ? until : last;
        }
        return TimeAxis.around(first, last.plusMinutes(15), LEFT, width - RIGHT);
    }

    private static String told(Forecast.Quarter quarter, PictureWords words) {
        return words.text(
                "quarter",
                words.clock(quarter.at()),
                minutes(quarter.meanWait().mean(), words),
                minutes(quarter.meanWait().low(), words),
                minutes(quarter.meanWait().high(), words),
                words.number(quarter.arrivals().mean()),
                words.number(quarter.queue().mean()),
                words.number(quarter.counters()));
    }

    private static String minutes(double minutes, PictureWords words) {
        return Double.isNaN(minutes) ? "–" : words.minutes(minutes);
    }

    private static String framed(
            Drawing body, Forecast forecast, @Nullable Forecast beside, PictureWords words, int width, double height) {
        Drawing svg = new Drawing();
        // Ids must differ where a page has one picture for wide screens and one for phones.
        svg.raw(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hall-picture\" role=\"img\" lang=\"%s\""
                        + " viewBox=\"0 0 %d %.0f\" width=\"%d\" height=\"%.0f\""
                        + " aria-labelledby=\"hp-title-%d\" aria-describedby=\"hp-desc-%d\""
                        + " font-family=\"system-ui, 'Noto Sans CJK KR', 'Noto Sans KR', 'Noto Sans JP', sans-serif\">"
                        + "<title id=\"hp-title-%d\">%s</title><desc id=\"hp-desc-%d\">%s</desc>",
                words.code(),
                width,
                height,
                width,
                height,
                width,
                width,
                width,
                Drawing.escaped(finding(forecast, words)),
                width,
                Drawing.escaped(described(forecast, beside, words))));
        svg.rectangle(0, 0, width, height, Ink.CANVAS);
        svg.raw(body.toString());
        svg.raw("</svg>");
        return svg.toString();
    }

    /** What the picture shows, in words: the mean of each hour, weighted by who comes. */
    private static String described(Forecast forecast, @Nullable Forecast beside, PictureWords words) {
        Map<LocalDateTime, List<Forecast.Quarter>> hours = forecast.quarters().stream()
                .filter(quarter -> !Double.isNaN(quarter.meanWait().mean())
                        && quarter.arrivals().mean() > 0)
                .collect(Collectors.groupingBy(
                        quarter -> quarter.at().truncatedTo(ChronoUnit.HOURS), TreeMap::new, Collectors.toList()));
        String byHour = hours.entrySet().stream()
                .map(hour -> words.text("hour", words.clock(hour.getKey()), words.minutes(mean(hour.getValue()))))
                .collect(Collectors.joining(", "));
        return String.join(". ", about(forecast, beside, words))
                + (byHour.isEmpty() ? "" : ". " + words.text("by-hour", byHour));
    }

    private static double mean(List<Forecast.Quarter> hour) {
        double arrivals =
                hour.stream().mapToDouble(quarter -> quarter.arrivals().mean()).sum();
        return hour.stream()
                        .mapToDouble(quarter ->
                                quarter.meanWait().mean() * quarter.arrivals().mean())
                        .sum()
                / arrivals;
    }
}
