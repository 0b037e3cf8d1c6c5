package dev.kanmon.server.pages;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.access.Viewings;
import dev.kanmon.server.enrolment.MemberSteps;
import dev.kanmon.server.passes.WithdrawalReason;
import dev.kanmon.server.posts.PassState;
import dev.kanmon.server.posts.Posts;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.ScreenedVoyage;
import dev.kanmon.server.screening.Voyages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages of officers. */
@Controller
final class VoyagePages {
    /** Travellers on one page: a browser lays out a hundred at once, and the system's lists end there too. */
    static final int PAGE_SIZE = 100;

    /** No voyage of this program is outside these; the pages count days from the one asked for. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2200;

    private final Voyages voyages;
    private final Viewings viewings;
    private final Posts posts;
    private final AppliedTravellers applied;
    private final MemberSteps steps;
    private final Times times;

    VoyagePages(
            Voyages voyages,
            Viewings viewings,
            Posts posts,
            AppliedTravellers applied,
            MemberSteps steps,
            Clock clock) {
        this.voyages = voyages;
        this.viewings = viewings;
        this.posts = posts;
        this.applied = applied;
        this.steps = steps;
        this.times = new Times(clock);
    }

    @GetMapping("/voyages")
    String day(@RequestParam(name = "day", required = false) @Nullable LocalDate asked, Model model) {
        LocalDate day = asked == null ? times.today() : asked;
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw notFound();
        }
        model.addAttribute("day", day);
        model.addAttribute("today", times.today());
        model.addAttribute(
                "lines",
                voyages.on(day).stream()
                        .map(voyage -> VoyageLine.of(voyage, times))
                        .toList());
        return "voyages";
    }

    @GetMapping("/voyages/{id}")
    String voyage(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome decision,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal AccountPrincipal viewer,
            Locale language,
            Model model) {
        ScreenedVoyage voyage = voyages.voyage(id).orElseThrow(VoyagePages::notFound);
        viewings.record(viewer, id, null);
        List<ScreenedTraveller> shown = voyage.travellers().stream()
                .filter(traveller -> decision == null || traveller.outcome() == decision)
                .toList();
        int pages = Math.max(1, Math.ceilDiv(shown.size(), PAGE_SIZE));
        int current = Math.clamp(page, 1, pages);
        Map<UUID, PassState> passes = posts.states(voyage);
        model.addAttribute("passes", passes);
        model.addAttribute("applied", applied.of(voyage));
        model.addAttribute(
                "standing", passes.values().stream().filter(PassState::stands).count());
        model.addAttribute(
                "issuable", passes.values().stream().filter(PassState::issuable).count());
        model.addAttribute("line", VoyageLine.of(voyage.summary(), times));
        model.addAttribute("outcomes", Attention.ORDER);
        model.addAttribute("decision", decision);
        model.addAttribute("page", current);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "travellers",
                shown.stream()
                        .skip((current - 1L) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(traveller -> TravellerLine.of(traveller, language))
                        .toList());
        return "voyage";
    }

    @GetMapping("/travellers/{id}")
    String traveller(
            @PathVariable UUID id, @AuthenticationPrincipal AccountPrincipal viewer, Locale language, Model model) {
        ScreenedTraveller traveller = voyages.traveller(id).orElseThrow(VoyagePages::notFound);
        viewings.record(viewer, traveller.voyage(), id);
        PassState pass = posts.state(traveller);
        model.addAttribute("traveller", traveller);
        model.addAttribute("pass", pass);
        model.addAttribute("passHistory", posts.history(traveller));
        model.addAttribute("steps", steps.of(traveller.person()));
        model.addAttribute("reasons", WithdrawalReason.ofOfficers());
        if (pass.pass() != null) {
            posts.verify(pass.pass()).ifPresent(found -> model.addAttribute("verified", found));
        }
        model.addAttribute("line", TravellerLine.of(traveller, language));
        voyages.voyage(traveller.voyage()).ifPresent(voyage -> {
            model.addAttribute("voyage", voyage.summary());
            model.addAttribute("successor", successor(traveller, voyage));
            model.addAttribute("applications", applied.of(traveller, voyage.summary()));
        });
        if (traveller.record() != null) {
            model.addAttribute("record", traveller.record());
            model.addAttribute(
                    "documents",
                    traveller.record().traveller().documents().stream()
                            .map(DocumentLine::of)
                            .toList());
            model.addAttribute("findings", FindingLine.of(traveller.record().decision(), language));
        }
        return "traveller";
    }

    /** The decision in force about the same person, where that is another one. */
    private static @Nullable UUID successor(ScreenedTraveller traveller, ScreenedVoyage voyage) {
        return traveller.inForce()
                ? null
                : voyage.travellers().stream()
                        .filter(other -> other.person().equals(traveller.person()))
                        .map(ScreenedTraveller::id)
                        .findFirst()
                        .orElse(null);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
