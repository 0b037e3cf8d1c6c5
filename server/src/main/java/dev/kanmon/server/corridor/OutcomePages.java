package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.relations.Commitment;
import dev.kanmon.clearance.relations.Comparison;
import dev.kanmon.clearance.relations.Delivery;
import dev.kanmon.clearance.relations.Indicator;
import dev.kanmon.clearance.relations.Mechanism;
import dev.kanmon.clearance.relations.Relations;
import dev.kanmon.server.json.RelationsJson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was promised, who meets, and what came of it. */
@Controller
final class OutcomePages {
    private final AskedDay asked;
    private final Relations relations = Relations.shipped();

    OutcomePages(AskedDay asked) {
        this.asked = asked;
    }

    /**
     * A commitment as the page shows it.
     *
     * @param commitment itself
     * @param delivery how far it was carried out on the day shown
     * @param shown evidence up to that day
     * @param effect what changed meanwhile
     * @param overdue whether its day has passed
     */
    record Promise(
            Commitment commitment,
            Delivery delivery,
            List<Commitment.Evidence> shown,
            Comparison effect,
            boolean overdue) {
        public boolean isMeasured() {
            return effect instanceof Comparison.Measured;
        }

        public String sources() {
            return ProvisionRow.sources(commitment.grounds().sources());
        }
    }

    /** A mechanism as the page shows it, with its alarm in a word and a day. */
    record Dialogue(
            Mechanism mechanism,
            String cadence,
            String alarm,
            boolean quiet,
            @Nullable String last) {}

    @GetMapping("/agreements/commitments")
    String commitments(@RequestParam(required = false) @Nullable String on, Model model) {
        LocalDate day = asked.day(on);
        model.addAttribute("day", day);
        model.addAttribute("steps", Delivery.values());
        model.addAttribute(
                "promises",
                relations.commitments().stream()
                        .filter(commitment -> !commitment.statedOn().isAfter(day))
                        .map(commitment -> new Promise(
                                commitment,
                                commitment.delivery(day),
                                commitment.evidence().stream()
                                        .filter(evidence -> !evidence.day().isAfter(day))
                                        .toList(),
                                relations.effect(commitment, day),
                                commitment.isOverdue(day)))
                        .toList());
        model.addAttribute(
                "dialogues",
                relations.mechanisms().stream()
                        .map(mechanism -> dialogue(mechanism, day))
                        .toList());
        model.addAttribute("incidents", relations.incidents());
        return "commitments";
    }

    private static Dialogue dialogue(Mechanism mechanism, LocalDate day) {
        String alarm = RelationsJson.alarm(mechanism.alarm(day));
        return new Dialogue(
                mechanism,
                RelationsJson.cadence(mechanism.cadence()),
                alarm,
                alarm.equals("none"),
                mechanism.last(day).map(meeting -> meeting.when().toString()).orElse(null));
    }

    @GetMapping("/agreements/indicators")
    String indicators(Model model) {
        model.addAttribute("indicators", relations.indicators());
        return "indicators";
    }

    @GetMapping("/agreements/indicators/{id}")
    String indicator(
            @PathVariable String id,
            @RequestParam(name = "with", required = false) @Nullable List<String> with,
            @RequestParam(required = false) @Nullable String around,
            Model model) {
        Indicator indicator =
                relations.indicator(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Set<Domain> beside = EnumSet.noneOf(Domain.class);
        if (with == null) {
            beside.add(Domain.ENTRY);
            beside.add(Domain.GOODS);
        } else {
            Arrays.stream(Domain.values())
                    .filter(domain -> with.stream().anyMatch(domain.name()::equalsIgnoreCase))
                    .forEach(beside::add);
        }
        model.addAttribute("indicator", indicator);
        model.addAttribute("beside", beside);
        model.addAttribute("domains", Domain.values());
        model.addAttribute("chart", Chart.of(indicator, asked.known(null), beside));
        if (around != null && !around.isBlank()) {
            model.addAttribute("around", indicator.around(asked.day(around), 6));
        }
        return "indicator";
    }
}
