package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.outlook.Coverage;
import dev.kanmon.clearance.outlook.Imbalance;
import dev.kanmon.clearance.outlook.Lapse;
import dev.kanmon.clearance.outlook.Undoing;
import dev.kanmon.clearance.relations.Relations;
import dev.kanmon.server.agreements.FacilityDesk;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is in force, drawn and listed. */
@Controller
final class CorridorPages {
    private static final String KOREA = "KOR";
    private static final String JAPAN = "JPN";

    /** A new government's first month. */
    private static final int UNDONE_WITHIN_DAYS = 30;

    private final AskedDay asked;
    private final FacilityDesk uses;
    private final Relations relations = Relations.shipped();

    CorridorPages(AskedDay asked, FacilityDesk uses) {
        this.asked = asked;
        this.uses = uses;
    }

    @GetMapping("/agreements")
    String corridor(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String known,
            Model model) {
        LocalDate day = asked.day(on);
        KnownAgreements then = asked.known(known);
        model.addAttribute("day", day);
        model.addAttribute("known", then.known());
        model.addAttribute("today", asked.today());
        model.addAttribute("lapses", Lapse.within(then, day));
        model.addAttribute(
                "entries", List.of(EntryView.of(then, KOREA, JAPAN, day), EntryView.of(then, JAPAN, KOREA, day)));
        model.addAttribute(
                "domains",
                Arrays.stream(Domain.values())
                        .map(domain -> DomainState.of(then, domain, day))
                        .filter(state -> !state.isEmpty())
                        .toList());
        return "corridor";
    }

    @GetMapping("/agreements/timeline")
    String timeline(
            @RequestParam(defaultValue = "entry") String domain,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable String known,
            Model model) {
        Domain shown = domain(domain);
        KnownAgreements then = asked.known(known);
        model.addAttribute("domain", shown);
        model.addAttribute("known", then.known());
        model.addAttribute(
                "domains",
                Arrays.stream(Domain.values())
                        .filter(each -> then.provisions().stream().anyMatch(provision -> provision.domain() == each))
                        .toList());
        model.addAttribute("timeline", Timeline.of(then, relations, shown, asked.today(), from, to));
        return "timeline";
    }

    @GetMapping("/agreements/instruments/{id}")
    String instrument(@PathVariable String id, Model model) {
        Agreements agreements = asked.agreements();
        Instrument instrument = agreements
                .instrument(id)
                .or(() -> agreements.histories(id).stream()
                        .findFirst()
                        .flatMap(history ->
                                agreements.instrument(history.latest().instrument())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        KnownAgreements now = agreements.asKnown(asked.today());
        model.addAttribute("instrument", instrument);
        model.addAttribute(
                "histories",
                instrument.provisions().stream()
                        .map(history -> HistoryView.of(history, now, asked.today()))
                        .toList());
        return "instrument";
    }

    @GetMapping("/agreements/instruments")
    String instruments(Model model) {
        model.addAttribute("instruments", asked.agreements().instruments());
        model.addAttribute("version", asked.agreements().version());
        return "instruments";
    }

    @GetMapping("/agreements/outlook")
    String outlook(@RequestParam(required = false) @Nullable String on, Model model) {
        LocalDate day = asked.day(on);
        KnownAgreements known = asked.known(null);
        model.addAttribute("day", day);
        model.addAttribute("lapses", Lapse.within(known, day));
        model.addAttribute("imbalances", Imbalance.between(known, KOREA, JAPAN, day));
        model.addAttribute(
                "coverages",
                Coverage.broken(known).stream()
                        .filter(coverage -> !coverage.gaps().isEmpty())
                        .toList());
        model.addAttribute("undoings", Undoing.within(known, null, day, UNDONE_WITHIN_DAYS));
        model.addAttribute("undoneWithin", UNDONE_WITHIN_DAYS);
        return "outlook";
    }

    @GetMapping("/agreements/facilities")
    String facilities(@RequestParam(required = false) @Nullable String on, Model model) {
        LocalDate day = asked.day(on);
        model.addAttribute("day", day);
        model.addAttribute("positions", uses.book(asked.known(null)).positions(day));
        return "facilities";
    }

    @GetMapping("/agreements/sources")
    String sources(Model model) {
        model.addAttribute("sources", SourceCatalogue.shipped().sources());
        model.addAttribute(
                "conflicts",
                asked.known(null).provisions().stream()
                        .flatMap(provision -> provision.conflicts().stream())
                        .distinct()
                        .toList());
        return "sources";
    }

    private static Domain domain(String name) {
        return Arrays.stream(Domain.values())
                .filter(domain -> domain.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** What is granted both ways in one domain on a day. */
    record DomainState(Domain domain, List<ProvisionRow> korea, List<ProvisionRow> japan, List<ProvisionRow> proposed) {
        static DomainState of(KnownAgreements known, Domain domain, LocalDate day) {
            List<ProvisionRow> rows = known.provisions().stream()
                    .filter(provision -> provision.domain() == domain && isBetweenTheTwo(provision))
                    .map(provision -> ProvisionRow.of(known, provision, day))
                    .toList();
            return new DomainState(
                    domain,
                    rows.stream()
                            .filter(row -> isTold(row) && grants(row, KOREA))
                            .toList(),
                    rows.stream()
                            .filter(row -> isTold(row) && grants(row, JAPAN))
                            .toList(),
                    rows.stream()
                            .filter(row -> row.state() == State.PROPOSED
                                    && !row.provision().knowledge().published().isAfter(day))
                            .toList());
        }

        boolean isEmpty() {
            return korea.isEmpty() && japan.isEmpty() && proposed.isEmpty();
        }

        private static boolean isBetweenTheTwo(Provision provision) {
            return provision.leg().binds(KOREA, JAPAN) || provision.leg().binds(JAPAN, KOREA);
        }

        private static boolean grants(ProvisionRow row, String state) {
            return row.provision().leg().grantor().equals(state);
        }

        private static boolean isTold(ProvisionRow row) {
            return row.state().applies() || row.state() == State.SUSPENDED;
        }
    }
}
