package dev.kanmon.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in: by name, password and code, or by a link of the program. */
@Controller
final class SignInPage {
    private final SignIns signIns;
    private final Sessions sessions;

    SignInPage(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    /** The first page of a role. */
    static String home(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "redirect:/accounts";
            case OFFICER -> "redirect:/voyages";
            case AGREEMENT_DESK -> "redirect:/desk/agreements";
        };
    }

    @GetMapping("/sign-in")
    String form(@AuthenticationPrincipal @Nullable AccountPrincipal viewer) {
        return viewer == null ? "sign-in" : home(viewer.role());
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam String userName,
            @RequestParam String password,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return enter(signIns.signIn(userName, password, code), "redirect:/sign-in?failed", request, response);
    }

    @GetMapping("/enter/{secret}")
    String enter(@PathVariable String secret, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<AccountPrincipal> person = signIns.enter(secret);
        if (person.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return enter(person, "link-gone", request, response);
    }

    private String enter(
            Optional<AccountPrincipal> person,
            String otherwise,
            HttpServletRequest request,
            HttpServletResponse response) {
        return person.map(someone -> {
                    sessions.open(request, response, someone);
                    return home(someone.role());
                })
                .orElse(otherwise);
    }
}
