package dev.kanmon.server.access;

import dev.kanmon.clearance.port.States;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where administrators invite people and close accounts. */
@Controller
final class AccountsPage {
    private final Accounts accounts;
    private final AccessSettings settings;

    AccountsPage(Accounts accounts, AccessSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @GetMapping("/accounts")
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("invitations", accounts.invitations());
        model.addAttribute("roles", Role.values());
        return "accounts";
    }

    @PostMapping("/accounts/invitations")
    String invite(
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String state,
            @AuthenticationPrincipal AccountPrincipal viewer,
            HttpServletRequest request,
            RedirectAttributes once) {
        // The form has one choice of State for all roles, and other roles than officers have none.
        String chosen = state.isEmpty() || role != Role.OFFICER ? null : state;
        if (chosen != null && !States.all().contains(chosen)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String path = accounts.invite(role, chosen, viewer);
        once.addFlashAttribute("link", publicUrl(request).resolve(path).toString());
        once.addFlashAttribute("invitedRole", role);
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/{account}/disable")
    String disable(@PathVariable UUID account, @AuthenticationPrincipal AccountPrincipal viewer) {
        accounts.disable(account, viewer);
        return "redirect:/accounts";
    }

    private URI publicUrl(HttpServletRequest request) {
        URI configured = settings.publicUrl();
        return configured == null
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUri()
                : configured;
    }
}
