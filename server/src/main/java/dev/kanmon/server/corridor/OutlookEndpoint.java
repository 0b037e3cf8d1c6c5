package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.outlook.Coverage;
import dev.kanmon.clearance.outlook.Difference;
import dev.kanmon.clearance.outlook.Imbalance;
import dev.kanmon.clearance.outlook.Lapse;
import dev.kanmon.clearance.outlook.Undoing;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.relations.Indicator;
import dev.kanmon.clearance.relations.Relations;
import dev.kanmon.server.json.CsvLines;
import dev.kanmon.server.json.JsonLines;
import dev.kanmon.server.json.OutlookJson;
import dev.kanmon.server.json.RelationsJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What lapses, differs, was promised and came of it, for programs: a JSON array, or a table with {@code format=csv}. */
@RestController
@RequestMapping("/api/v1/agreements")
final class OutlookEndpoint {
    private static final String ONE = "KOR";
    private static final String OTHER = "JPN";
    private static final String CSV = "csv";
    private static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** No provision is undone with longer notice. */
    private static final int MOST_DAYS = 3_660;

    private final AskedDay asked;
    private final Relations relations = Relations.shipped();

    OutlookEndpoint(AskedDay asked) {
        this.asked = asked;
    }

    /** Lapses, imbalances and silent dialogues on a day. */
    @GetMapping("/due")
    ResponseEntity<byte[]> due(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String known,
            @RequestParam(required = false) @Nullable String format) {
        LocalDate day = asked.day(on);
        KnownAgreements then = asked.known(known);
        List<Map<String, Object>> objects = new ArrayList<>();
        Lapse.within(then, day).forEach(lapse -> objects.add(OutlookJson.of(lapse)));
        Imbalance.between(then, ONE, OTHER, day)
                .forEach(imbalance -> objects.add(OutlookJson.of(imbalance, ONE, OTHER)));
        relations.mechanisms().forEach(mechanism -> objects.add(RelationsJson.of(mechanism, day)));
        return answer(objects, format);
    }

    /** What differs between two days; with {@code knowledge} what became known between them. */
    @GetMapping("/diff")
    ResponseEntity<byte[]> diff(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "false") boolean knowledge,
            @RequestParam(required = false) @Nullable String known,
            @RequestParam(required = false) @Nullable String format) {
        LocalDate earlier = asked.day(from);
        LocalDate later = asked.day(to);
        List<? extends Difference> differences = knowledge
                ? Difference.ofKnowledge(asked.agreements(), earlier, later)
                : Difference.ofDays(asked.known(known), earlier, later);
        return answer(differences.stream().map(OutlookJson::of).toList(), format);
    }

    /** Times without, and times with several. */
    @GetMapping("/gaps")
    ResponseEntity<byte[]> gaps(
            @RequestParam(required = false) @Nullable String known,
            @RequestParam(required = false) @Nullable String format) {
        return answer(
                Coverage.broken(asked.known(known)).stream()
                        .map(OutlookJson::of)
                        .toList(),
                format);
    }

    /** What could be undone within some days of a day, by one party or by any. */
    @GetMapping("/undo")
    ResponseEntity<byte[]> undo(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(defaultValue = "30") int within,
            @RequestParam(required = false) @Nullable String format) {
        if (within < 0 || within > MOST_DAYS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return answer(
                Undoing.within(asked.known(null), party(by), asked.day(on), within).stream()
                        .map(OutlookJson::of)
                        .toList(),
                format);
    }

    /** Commitments as they stood on a day. */
    @GetMapping("/commitments")
    ResponseEntity<byte[]> commitments(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String format) {
        LocalDate day = asked.day(on);
        return answer(
                relations.commitments().stream()
                        .filter(commitment -> !commitment.statedOn().isAfter(day))
                        .map(commitment -> RelationsJson.of(commitment, relations, day))
                        .toList(),
                format);
    }

    /** All figures of all series. */
    @GetMapping("/indicators")
    ResponseEntity<byte[]> indicators(@RequestParam(required = false) @Nullable String format) {
        return answer(
                relations.indicators().stream()
                        .flatMap(indicator -> RelationsJson.of(indicator).stream())
                        .toList(),
                format);
    }

    /** The figures of one series. */
    @GetMapping("/indicators/{id}")
    ResponseEntity<byte[]> indicator(@PathVariable String id, @RequestParam(required = false) @Nullable String format) {
        Indicator indicator =
                relations.indicator(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(RelationsJson.of(indicator), format);
    }

    /** A State by its code, or a body by the id that instruments give it. */
    private @Nullable String party(@Nullable String by) {
        if (by == null) {
            return null;
        }
        String state = States.alpha3(by);
        return Stream.of(by, state)
                .filter(asked.agreements()::names)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static ResponseEntity<byte[]> answer(List<Map<String, Object>> objects, @Nullable String format) {
        boolean csv = CSV.equalsIgnoreCase(format);
        String body = csv ? CsvLines.of(objects) : JsonLines.line(objects);
        return ResponseEntity.ok()
                .contentType(csv ? TEXT_CSV : MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
