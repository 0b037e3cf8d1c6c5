package dev.kanmon.server.agreements;

import dev.kanmon.clearance.facility.FacilityUse;
import dev.kanmon.server.access.AccountPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the desk sees what is in use of facilities today, and records uses. */
@Controller
final class FacilityPages {
    private static final String HOME = "/desk/facilities";

    private final FacilityDesk desk;
    private final Registry registry;
    private final Clock clock;

    FacilityPages(FacilityDesk desk, Registry registry, Clock clock) {
        this.desk = desk;
        this.registry = registry;
        this.clock = clock;
    }

    @GetMapping(HOME)
    String show(Model model) {
        String today = Question.today(clock).toString();
        return page(new UseForm("", FacilityUse.Act.USED.name(), "", today, "", "", "", ""), model);
    }

    @PostMapping(HOME)
    String record(
            @RequestParam String line,
            @RequestParam String act,
            @RequestParam String amount,
            @RequestParam String day,
            @RequestParam String by,
            @RequestParam(defaultValue = "") String price,
            @RequestParam(defaultValue = "") String currency,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal AccountPrincipal viewer,
            HttpServletResponse response,
            Model model) {
        UseForm form =
                new UseForm(line, act, amount.strip(), day.strip(), by.strip(), price.strip(), currency.strip(), note);
        try {
            desk.record(form, viewer);
            return "redirect:" + HOME;
        } catch (RefusedStepException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", refused.refusal());
            model.addAttribute("sentence", refused.getMessage());
            return page(form, model);
        }
    }

    private String page(UseForm form, Model model) {
        LocalDate today = Question.today(clock);
        model.addAttribute(
                "lines",
                desk.book(registry.inForce().asKnown(today)).positions(today).stream()
                        .map(FacilityRow::of)
                        .toList());
        model.addAttribute("form", form);
        model.addAttribute("acts", FacilityUse.Act.values());
        model.addAttribute("today", today);
        model.addAttribute("longestNote", Desk.LONGEST_NOTE);
        return "desk-facilities";
    }
}
