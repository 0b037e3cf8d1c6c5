package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.server.access.AccountPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the desk of agreements drafts, checks, activates and withdraws. */
@Controller
final class DeskPages {
    private static final String HOME = "/desk/agreements";

    private final Desk desk;
    private final Registry registry;
    private final Clock clock;

    DeskPages(Desk desk, Registry registry, Clock clock) {
        this.desk = desk;
        this.registry = registry;
        this.clock = clock;
    }

    @GetMapping(HOME)
    String list(Model model) {
        model.addAttribute("drafts", desk.drafts());
        model.addAttribute("registry", registry.version());
        model.addAttribute("instruments", registry.inForce().instruments());
        return "desk";
    }

    /** A form for a file, filled with that of an instrument where one is named. */
    @GetMapping(HOME + "/new")
    String form(@RequestParam(required = false) @Nullable String instrument, Model model) {
        String text = instrument == null ? "" : desk.tip().instruments().get(instrument);
        if (text == null) {
            throw notFound();
        }
        return form(text, "", model);
    }

    @PostMapping(HOME)
    String draft(
            @RequestParam String text,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal AccountPrincipal viewer,
            HttpServletResponse response,
            Model model) {
        try {
            return "redirect:" + HOME + "/" + desk.draft(text, note, viewer);
        } catch (RefusedStepException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", refused.refusal());
            model.addAttribute("sentence", refused.getMessage());
            return form(text, note, model);
        }
    }

    @GetMapping(HOME + "/{id}")
    String one(@PathVariable UUID id, Model model) {
        Draft draft = desk.draft(id).orElseThrow(DeskPages::notFound);
        model.addAttribute("draft", draft);
        String replaces = draft.check() == null ? null : draft.check().replaces();
        if (draft.state() == DraftState.DRAFT || draft.state() == DraftState.CHECKED) {
            replaces = desk.tip().instruments().get(draft.instrument());
            found(draft, model);
        }
        model.addAttribute("diff", LineDiff.of(replaces == null ? "" : replaces, draft.text()));
        model.addAttribute("tomorrow", Question.today(clock).plusDays(1).atStartOfDay());
        return "desk-draft";
    }

    @PostMapping(HOME + "/{id}/check")
    String check(@PathVariable UUID id, @AuthenticationPrincipal AccountPrincipal viewer, RedirectAttributes once) {
        return step(id, once, () -> desk.check(id, viewer));
    }

    /** @param inForce on the corridor's clock */
    @PostMapping(HOME + "/{id}/activate")
    String activate(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime inForce,
            @AuthenticationPrincipal AccountPrincipal viewer,
            RedirectAttributes once) {
        return step(
                id,
                once,
                () -> desk.activate(id, inForce.atZone(Agreements.ZONE).toInstant(), viewer));
    }

    @PostMapping(HOME + "/{id}/withdraw")
    String withdraw(@PathVariable UUID id, @AuthenticationPrincipal AccountPrincipal viewer, RedirectAttributes once) {
        return step(id, once, () -> desk.withdraw(id, viewer));
    }

    private static String step(UUID id, RedirectAttributes once, Runnable step) {
        try {
            step.run();
        } catch (RefusedStepException refused) {
            once.addFlashAttribute("refusal", refused.refusal());
            once.addFlashAttribute("sentence", refused.getMessage());
        }
        return "redirect:" + HOME + "/" + id;
    }

    /** What a check finds as things stand, so that its author sees it before anybody else does. */
    private void found(Draft draft, Model model) {
        try {
            Proposal proposal = desk.proposal(draft);
            Draft.Check check = draft.check();
            model.addAttribute("added", proposal.added());
            model.addAttribute("stale", check != null && !check.against().equals(proposal.against()));
        } catch (RefusedStepException refused) {
            model.addAttribute("unfit", refused.getMessage());
            model.addAttribute("added", List.of());
        }
    }

    private String form(String text, String note, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("note", note);
        model.addAttribute("longestNote", Desk.LONGEST_NOTE);
        return "desk-new";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
