package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.EntryQuestion;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.LicenceQuestion;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.facility.FacilityBook;
import dev.kanmon.server.json.EntryJson;
import dev.kanmon.server.json.FacilityJson;
import dev.kanmon.server.json.LicenceJson;
import dev.kanmon.server.json.UseJson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions that agreements answer, for programs, each with the provisions that the answer rests on. */
@RestController
@RequestMapping("/api/v1/agreements")
final class QuestionsEndpoint {
    private static final List<String> FACILITY_COLUMNS = List.of(
            "id",
            "domain",
            "grantor",
            "beneficiary",
            "provision",
            "value",
            "amount",
            "unit",
            "period",
            "from",
            "to",
            "state",
            "instrument",
            "source",
            "confidence",
            "citation",
            "ceilingBy",
            "used",
            "givenBack",
            "inUse",
            "available",
            "overCeiling");

    private static final List<String> USE_COLUMNS = List.of(
            "id",
            "facility",
            "grantor",
            "beneficiary",
            "act",
            "amount",
            "unit",
            "day",
            "by",
            "price.amount",
            "price.currency",
            "reported",
            "beyond",
            "published",
            "source",
            "note");

    private final Registry registry;
    private final FacilityDesk uses;
    private final Clock clock;

    QuestionsEndpoint(Registry registry, FacilityDesk uses, Clock clock) {
        this.registry = registry;
        this.uses = uses;
        this.clock = clock;
    }

    /** What a national of one State may do on entering another. */
    @GetMapping("/entry")
    ResponseEntity<byte[]> entry(
            @RequestParam(required = false) @Nullable String nationality,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String known) {
        Agreements agreements = registry.inForce();
        EntryQuestion question = new EntryQuestion(
                Question.state("nationality", nationality),
                Question.state("to", to),
                Question.day("on", on, Question.today(clock)),
                Question.document("document", document),
                Question.oneOf("purpose", purpose, Scope.Purpose.values()).orElse(Scope.Purpose.VISIT),
                null);
        if (question.nationality().equals(question.state())) {
            throw Question.refused("Nationals enter their own State by right. Send another State or nationality.");
        }
        if (!agreements.keep(Domain.ENTRY, question.state(), question.nationality())) {
            throw Question.refused("Nothing is kept on how nationals of that State enter the other.");
        }
        return answer(agreements, EntryJson.of(question, known(agreements, known)));
    }

    /** Which export licences may be used for an item. */
    @GetMapping("/licences")
    ResponseEntity<byte[]> licences(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String known) {
        Agreements agreements = registry.inForce();
        LicenceQuestion question = new LicenceQuestion(
                Question.state("from", from),
                Question.state("to", to),
                Question.item("item", item),
                Question.day("on", on, Question.today(clock)));
        if (!agreements.keep(Domain.GOODS, question.from(), question.to())) {
            throw Question.refused("Nothing is kept on exports from that State to the other.");
        }
        return answer(agreements, LicenceJson.of(question, known(agreements, known)));
    }

    /** Facilities with their ceilings on a day and what is in use of them, each leg by itself. */
    @GetMapping("/facilities")
    ResponseEntity<byte[]> facilities(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String known,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        LocalDate day = Question.day("on", on, Question.today(clock));
        Agreements agreements = registry.inForce();
        KnownAgreements then = known(agreements, known);
        Form form = Form.asked(format, accept);
        List<Map<String, Object>> rows = uses.book(then).positions(day).stream()
                .map(FacilityJson::of)
                .map(row -> form == Form.CSV ? withCeiling(row) : row)
                .toList();
        Map<String, Object> head = AgreementsEndpoint.head(agreements);
        head.put("on", day.toString());
        head.put("known", then.known().toString());
        return form.list(head, "facilities", FACILITY_COLUMNS, rows);
    }

    /**
     * Uses that count, as known on a day: by facility and leg, then by day. JSON has those that do not count too, with the
     * reason.
     */
    @GetMapping("/uses")
    ResponseEntity<byte[]> uses(
            @RequestParam(required = false) @Nullable String known,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Agreements agreements = registry.inForce();
        FacilityBook book = uses.book(known(agreements, known));
        Form form = Form.asked(format, accept);
        List<Map<String, Object>> rows = book.booked().stream()
                .map(UseJson::of)
                .map(row -> form == Form.CSV ? withPrice(row) : row)
                .toList();
        Map<String, Object> head = AgreementsEndpoint.head(agreements);
        head.put("known", book.known().toString());
        head.put("refused", book.refused().stream().map(UseJson::of).toList());
        return form.list(head, "uses", USE_COLUMNS, rows);
    }

    /** Amount, unit and period of the ceiling in columns of their own. */
    private static Map<String, Object> withCeiling(Map<String, Object> row) {
        return flat(row, "ceiling", "");
    }

    private static Map<String, Object> withPrice(Map<String, Object> row) {
        return flat(row, "price", "price.");
    }

    private static Map<String, Object> flat(Map<String, Object> row, String inside, String prefix) {
        Map<String, Object> flat = new LinkedHashMap<>(row);
        if (row.get(inside) instanceof Map<?, ?> object) {
            object.forEach((key, value) -> flat.put(prefix + key, value));
        }
        return flat;
    }

    private KnownAgreements known(Agreements agreements, @Nullable String known) {
        return agreements.asKnown(Question.day("known", known, Question.today(clock)));
    }

    private static ResponseEntity<byte[]> answer(Agreements agreements, Map<String, Object> answer) {
        Map<String, Object> whole = AgreementsEndpoint.head(agreements);
        whole.putAll(answer);
        return Form.object(whole);
    }
}
