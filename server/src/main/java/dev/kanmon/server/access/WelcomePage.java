package dev.kanmon.server.access;

import dev.kanmon.server.access.Welcomes.Form;
import dev.kanmon.server.access.Welcomes.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where someone who was invited makes the account. Looking at the page leaves the link good: mail programs do that too. */
@Controller
final class WelcomePage {
    private final Welcomes welcomes;
    private final SignIns signIns;
    private final Sessions sessions;

    WelcomePage(Welcomes welcomes, SignIns signIns, Sessions sessions) {
        this.welcomes = welcomes;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping("/welcome/{secret}")
    String form(@PathVariable String secret, Model model, HttpServletResponse response) {
        return show(secret, new Form("", "", "", "", ""), Set.of(), model, response);
    }

    @PostMapping("/welcome/{secret}")
    String accept(
            @PathVariable String secret,
            Form form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Welcomes.Result result = welcomes.accept(secret, form);
        if (result.account().isPresent()) {
            AccountPrincipal account = result.account().get();
            signIns.welcomed(account);
            sessions.open(request, response, account);
            return SignInPage.home(account.role());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(secret, form, result.problems(), model, response);
    }

    private String show(String secret, Form form, Set<Problem> problems, Model model, HttpServletResponse response) {
        Optional<OneTimeLink> link = welcomes.look(secret);
        if (link.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "link-gone";
        }
        Role role = link.get().role();
        model.addAttribute("role", role);
        model.addAttribute("userName", form.userName());
        model.addAttribute("displayName", form.displayName());
        model.addAttribute("problems", problems);
        model.addAttribute("shortestPassword", Passwords.SHORTEST);
        model.addAttribute("key", AuthenticatorKey.of(welcomes.codeSecret(secret), label(role)));
        return "welcome";
    }

    private static String label(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "administrator";
            case OFFICER -> "officer";
            case AGREEMENT_DESK -> "agreements";
        };
    }
}
