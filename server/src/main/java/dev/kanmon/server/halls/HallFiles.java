package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.picture.HallPicture;
import dev.kanmon.server.json.CsvLines;
import dev.kanmon.server.json.ForecastLines;
import dev.kanmon.server.json.JsonLines;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A forecast to take away: as a table, as a picture, and for programs. */
@RestController
final class HallFiles {
    private static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final HallQuestions questions;
    private final HallForecasts forecasts;

    HallFiles(HallQuestions questions, HallForecasts forecasts) {
        this.questions = questions;
        this.forecasts = forecasts;
    }

    /** The quarter hours, one a row. */
    @GetMapping("/halls/{hall}.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable Integer share,
            @RequestParam(required = false) @Nullable Integer staff) {
        Forecast forecast =
                forecasts.outlook(questions.of(hall, day, share, staff)).forecast();
        return file(forecast, "csv", TEXT_CSV, CsvLines.of(ForecastLines.of(forecast)));
    }

    /** The picture. */
    @GetMapping("/halls/{hall}.svg")
    ResponseEntity<byte[]> picture(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable Integer share,
            @RequestParam(required = false) @Nullable Integer staff,
            Locale language) {
        Outlook outlook = forecasts.outlook(questions.of(hall, day, share, staff));
        return file(
                outlook.forecast(),
                "svg",
                SVG,
                HallPicture.svg(outlook.forecast(), outlook.nobody(), language, HallPages.WIDE));
    }

    /** Quarter hours and totals. */
    @GetMapping("/api/v1/halls/{hall}/forecast")
    ResponseEntity<byte[]> json(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable Integer share,
            @RequestParam(required = false) @Nullable Integer staff) {
        AskedHall asked = questions.of(hall, day, share, staff);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonLines.line(ForecastJson.of(asked, forecasts.outlook(asked)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(Forecast forecast, String ending, MediaType type, String content) {
        String name = "hall-" + forecast.hall().replace(' ', '-') + '-' + forecast.day() + '.' + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
