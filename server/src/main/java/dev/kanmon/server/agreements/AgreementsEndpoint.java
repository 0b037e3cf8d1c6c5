package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Conflict;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.server.json.ConflictJson;
import dev.kanmon.server.json.InstrumentJson;
import dev.kanmon.server.json.ProvisionJson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is agreed, for programs. Days are days in the grantor's zone; a State goes by its alpha-2 or alpha-3 code. */
@RestController
@RequestMapping("/api/v1/agreements")
final class AgreementsEndpoint {
    /** Word for every state. */
    private static final String ALL = "all";

    static final List<String> PROVISION_COLUMNS = List.of(
            "id",
            "domain",
            "grantor",
            "beneficiary",
            "provision",
            "value",
            "from",
            "to",
            "state",
            "instrument",
            "source",
            "confidence",
            "citation",
            "standing",
            "published",
            "recorded",
            "note");

    private static final List<String> INSTRUMENT_COLUMNS =
            List.of("id", "title", "kind", "signed", "ratified", "inForce", "basis", "publication", "version", "note");

    private static final List<String> CONFLICT_COLUMNS = List.of("subject", "field", "value", "rule", "others");

    private final Registry registry;
    private final Clock clock;

    AgreementsEndpoint(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * Provisions on a day, as known on another.
     *
     * @param at the day; today on the corridor where absent
     * @param known day of knowledge; today where absent
     * @param beneficiary a State also stands for what is granted to all States
     * @param on refused: other questions call their day so, and silence would answer for today
     * @param state one state, or {@code all}; what has effect or is suspended where absent
     */
    @GetMapping
    ResponseEntity<byte[]> provisions(
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String known,
            @RequestParam(required = false) @Nullable String grantor,
            @RequestParam(required = false) @Nullable String beneficiary,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        LocalDate today = Question.today(clock);
        if (on != null) {
            throw Question.refused("The day of this list is sent as at, not as on. Send at=" + today + ", for one.");
        }
        LocalDate day = Question.day("at", at, today);
        Agreements agreements = registry.inForce();
        KnownAgreements then = agreements.asKnown(Question.day("known", known, today));
        Predicate<State> wanted = wanted(state);
        List<Map<String, Object>> rows = then.provisions().stream()
                .filter(legs(Question.party("grantor", grantor), Question.party("beneficiary", beneficiary)))
                .filter(Question.oneOf("domain", domain, Domain.values())
                        .<Predicate<Provision>>map(one -> provision -> provision.domain() == one)
                        .orElse(provision -> true))
                .filter(provision -> wanted.test(then.state(provision, day)))
                .map(provision -> ProvisionJson.of(provision, then.state(provision, day)))
                .toList();
        Map<String, Object> head = head(agreements);
        head.put("at", day.toString());
        head.put("known", then.known().toString());
        return Form.asked(format, accept).list(head, "provisions", PROVISION_COLUMNS, rows);
    }

    /** Every instrument, without its provisions. */
    @GetMapping("/instruments")
    ResponseEntity<byte[]> instruments(
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Agreements agreements = registry.inForce();
        return Form.asked(format, accept)
                .list(
                        head(agreements),
                        "instruments",
                        INSTRUMENT_COLUMNS,
                        agreements.instruments().stream()
                                .map(InstrumentJson::summary)
                                .toList());
    }

    /** One instrument with every version of every provision, its sources and what they disagree about. */
    @GetMapping("/instruments/{id}")
    ResponseEntity<byte[]> instrument(@PathVariable String id) {
        return Form.object(InstrumentJson.of(registry.inForce()
                .instrument(id)
                .orElseThrow(() -> Question.notThere(
                        "There is no instrument of this id. GET /api/v1/agreements/instruments lists them."))));
    }

    /** Everything that sources disagree about, in the newest versions. */
    @GetMapping("/conflicts")
    ResponseEntity<byte[]> conflicts(
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Agreements agreements = registry.inForce();
        List<Map<String, Object>> rows = agreements.histories().stream()
                .flatMap(history -> history.latest().conflicts().stream())
                .distinct()
                .map(AgreementsEndpoint::conflict)
                .toList();
        return Form.asked(format, accept).list(head(agreements), "conflicts", CONFLICT_COLUMNS, rows);
    }

    static Map<String, Object> head(Agreements agreements) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("registry", agreements.version());
        return head;
    }

    private static Map<String, Object> conflict(Conflict conflict) {
        Map<String, Object> object = ConflictJson.of(conflict);
        object.put(
                "others",
                conflict.claims().stream()
                        .map(claim -> claim.value())
                        .distinct()
                        .skip(1)
                        .toList());
        return object;
    }

    private static Predicate<Provision> legs(@Nullable String grantor, @Nullable String beneficiary) {
        return provision -> {
            Leg leg = provision.leg();
            return (grantor == null || leg.grantor().equals(grantor))
                    && (beneficiary == null || leg.binds(leg.grantor(), beneficiary));
        };
    }

    private static Predicate<State> wanted(@Nullable String state) {
        if (ALL.equals(state)) {
            return any -> true;
        }
        return Question.oneOf("state", state, State.values())
                .<Predicate<State>>map(one -> found -> found == one)
                .orElse(found -> found.applies() || found == State.SUSPENDED);
    }
}
