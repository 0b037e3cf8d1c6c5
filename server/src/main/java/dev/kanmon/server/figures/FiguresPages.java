package dev.kanmon.server.figures;

import dev.kanmon.clearance.measured.SmallCells;
import dev.kanmon.server.json.CsvLines;
import dev.kanmon.server.json.JsonLines;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The month's figures, as a page, a table, and for programs. */
@Controller
final class FiguresPages {
    /** As long as a month is kept here, so that nobody in between keeps it longer. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final MonthlyFigures figures;
    private final MessageSource texts;

    FiguresPages(MonthlyFigures figures, MessageSource texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /**
     * A month to choose.
     *
     * @param month such as {@code 2026-11}
     * @param name in the language of the page
     */
    record Choice(YearMonth month, String name) {}

    /** The running month. */
    @GetMapping("/figures")
    String running(Locale language, Model model) {
        return show(month(figures.months().getFirst()), language, model);
    }

    @GetMapping("/figures/{month}")
    String of(@PathVariable String month, Locale language, Model model) {
        return show(asked(month), language, model);
    }

    /** All tables in one. */
    @GetMapping("/figures/{month}.csv")
    ResponseEntity<byte[]> table(@PathVariable String month) {
        ToldMonth told = asked(month);
        return ResponseEntity.ok()
                .contentType(TEXT_CSV)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("figures-" + told.month() + ".csv")
                                .build()
                                .toString())
                .body(CsvLines.of(MonthTables.rows(told)).getBytes(StandardCharsets.UTF_8));
    }

    /** The same for programs. */
    @GetMapping("/api/v1/figures/{month}")
    ResponseEntity<byte[]> json(@PathVariable String month) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(JsonLines.line(MonthTables.json(asked(month))).getBytes(StandardCharsets.UTF_8));
    }

    private String show(ToldMonth month, Locale language, Model model) {
        List<Choice> months = figures.months().stream()
                .map(one -> new Choice(one, name(one, language)))
                .toList();
        StepPicture picture = new StepPicture(month, key -> texts.getMessage(key, null, language));
        model.addAttribute("month", month);
        model.addAttribute("name", name(month.month(), language));
        model.addAttribute("months", months);
        model.addAttribute("fewest", SmallCells.FEWEST);
        model.addAttribute("base", SmallCells.BASE);
        model.addAttribute("walks", new TreeMap<>(walks(month)));
        model.addAttribute("wide", picture.svg(StepPicture.WIDE));
        model.addAttribute("narrow", picture.svg(StepPicture.NARROW));
        return "figures";
    }

    /** Of the halls that are told, else of nobody's interest. */
    private Map<String, Double> walks(ToldMonth month) {
        Map<String, Double> walks = new TreeMap<>(figures.walkMinutes());
        walks.keySet()
                .retainAll(month.halls().stream().map(ToldMonth.HallRow::hall).toList());
        return walks;
    }

    private static String name(YearMonth month, Locale language) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM")
                .withLocale(language)
                .format(month);
    }

    private ToldMonth asked(String month) {
        try {
            return month(YearMonth.parse(month));
        } catch (DateTimeParseException none) {
            throw notThere();
        }
    }

    private ToldMonth month(YearMonth month) {
        return Optional.of(month).flatMap(figures::month).orElseThrow(FiguresPages::notThere);
    }

    private static ErrorResponseException notThere() {
        ErrorResponseException notThere = new ErrorResponseException(HttpStatus.NOT_FOUND);
        notThere.setDetail(
                "There are no figures of this month. A month is written such as 2026-11; /figures lists them.");
        return notThere;
    }
}
