package dev.kanmon.server.protection;

import dev.kanmon.server.access.AccountPrincipal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where officers of a host State find its cases. To officers of any other State none of them exists. */
@Controller
final class ProtectionPages {
    private final Protection protection;
    private final ProtectionSettings settings;

    ProtectionPages(Protection protection, ProtectionSettings settings) {
        this.protection = protection;
        this.settings = settings;
    }

    @GetMapping("/protection")
    String list(@AuthenticationPrincipal AccountPrincipal officer, Model model) {
        String state = state(officer);
        model.addAttribute("open", protection.open(state));
        model.addAttribute("closed", protection.closed(state));
        model.addAttribute("daysKept", settings.daysKept());
        return "protection";
    }

    @GetMapping("/protection/{id}")
    String one(@PathVariable UUID id, @AuthenticationPrincipal AccountPrincipal officer, Model model) {
        String state = state(officer);
        ProtectionCase found =
                protection.find(state, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("one", found);
        model.addAttribute("told", protection.look(state, id, officer.account()).orElse(null));
        model.addAttribute("daysKept", settings.daysKept());
        return "protection-case";
    }

    @PostMapping("/protection/{id}/taken")
    String take(@PathVariable UUID id, @AuthenticationPrincipal AccountPrincipal officer) {
        protection.take(state(officer), id, officer.account());
        return "redirect:/protection/" + id;
    }

    @PostMapping("/protection/{id}/closed")
    String close(@PathVariable UUID id, @AuthenticationPrincipal AccountPrincipal officer) {
        protection.close(state(officer), id, officer.account());
        return "redirect:/protection";
    }

    private static String state(AccountPrincipal officer) {
        String state = officer.state();
        if (state == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return state;
    }
}
