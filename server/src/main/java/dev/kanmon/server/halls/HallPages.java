package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.picture.HallPicture;
import dev.kanmon.clearance.port.Ports;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of halls. */
@Controller
final class HallPages {
    /** Fills the page of a desk. */
    static final int WIDE = 1_120;

    /** Fills the page of a phone of 360 pixels. */
    static final int NARROW = 320;

    private final HallQuestions questions;
    private final HallForecasts forecasts;
    private final KnownDays days;
    private final Ports ports = Ports.shipped();

    HallPages(HallQuestions questions, HallForecasts forecasts, KnownDays days) {
        this.questions = questions;
        this.forecasts = forecasts;
        this.days = days;
    }

    /** Halls of one kind. */
    record Kind(Hall.Kind kind, List<HallLine> lines) {}

    @GetMapping("/halls")
    String halls(@RequestParam(required = false) @Nullable String day, Model model) {
        KnownDay known = questions.day(day);
        List<HallLine> lines =
                known.days().stream().map(one -> HallLine.of(one, ports)).toList();
        model.addAttribute("day", known.day());
        model.addAttribute("problems", known.problems());
        model.addAttribute("none", lines.stream().allMatch(line -> line.voyages() == 0));
        model.addAttribute("folder", days.folder());
        model.addAttribute(
                "kinds",
                Arrays.stream(Hall.Kind.values())
                        .map(kind -> new Kind(
                                kind,
                                lines.stream()
                                        .filter(line -> line.hall().kind() == kind)
                                        .toList()))
                        .filter(kind -> !kind.lines().isEmpty())
                        .toList());
        return "halls";
    }

    @GetMapping("/halls/{hall}")
    String hall(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable Integer share,
            @RequestParam(required = false) @Nullable Integer staff,
            @RequestParam(defaultValue = "false") boolean advice,
            Locale language,
            Model model) {
        AskedHall asked = questions.of(hall, day, share, staff);
        show(asked, language, model);
        if (advice) {
            forecasts.advice(asked).ifPresent(answer -> model.addAttribute("advice", answer.told(language)));
        }
        Map<KnownDay.Source, Integer> counts = asked.known().counts(asked.described());
        model.addAttribute("counts", counts);
        model.addAttribute(
                "voyages", counts.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("problems", asked.known().problems());
        model.addAttribute("folder", days.folder());
        model.addAttribute("port", HallLine.of(asked.described(), ports).port());
        model.addAttribute("mostShare", AskedHall.MOST_SHARE);
        asked.roster().ifPresent(roster -> {
            model.addAttribute("range", roster.range());
            model.addAttribute("busiest", roster.busiest(0));
            model.addAttribute("staffTold", roster.told(asked.staff()));
            model.addAttribute("lane", roster.lane().id());
        });
        asked.known().halls().stream()
                .filter(described -> described.hall().id().equals(hall))
                .findFirst()
                .ifPresent(described -> model.addAttribute("sources", SourceLine.of(described)));
        return "hall";
    }

    /** What changes when a slider moves. */
    @GetMapping("/halls/{hall}/part")
    String part(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable Integer share,
            @RequestParam(required = false) @Nullable Integer staff,
            Locale language,
            Model model) {
        show(questions.of(hall, day, share, staff), language, model);
        return "hall-parts :: forecast";
    }

    private void show(AskedHall asked, Locale language, Model model) {
        Outlook outlook = forecasts.outlook(asked);
        Forecast forecast = outlook.forecast();
        model.addAttribute("asked", asked);
        model.addAttribute("forecast", forecast);
        model.addAttribute("compares", outlook.against() != null);
        model.addAttribute(
                "advisable", asked.roster().isPresent() && !forecast.quarters().isEmpty());
        model.addAttribute("finding", HallPicture.finding(forecast, language));
        model.addAttribute("figures", HallFigures.of(asked, outlook, language));
        model.addAttribute("wide", HallPicture.svg(forecast, outlook.nobody(), language, WIDE));
        model.addAttribute("narrow", HallPicture.svg(forecast, outlook.nobody(), language, NARROW));
        model.addAttribute("quarters", QuarterLine.of(forecast, language));
    }
}
