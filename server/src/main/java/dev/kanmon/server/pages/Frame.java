package dev.kanmon.server.pages;

import dev.kanmon.server.access.AccountPrincipal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page has around its content: who looks, which languages there are, and how times are told. */
@ControllerAdvice(annotations = Controller.class)
final class Frame {
    private final Times times;
    private final StateChoice states = new StateChoice();

    Frame(Clock clock) {
        this.times = new Times(clock);
    }

    /**
     * A language that the page can be had in.
     *
     * @param code such as {@code ko}
     * @param name what the language calls itself
     * @param link this page in that language
     * @param current whether it is the one shown
     */
    record Language(String code, String name, String link, boolean current) {}

    @ModelAttribute("times")
    Times times() {
        return times;
    }

    @ModelAttribute("states")
    StateChoice states() {
        return states;
    }

    @ModelAttribute("viewer")
    @Nullable
    AccountPrincipal viewer(@AuthenticationPrincipal @Nullable AccountPrincipal viewer) {
        return viewer;
    }

    @ModelAttribute("languages")
    List<Language> languages(HttpServletRequest request, Locale shown) {
        return Languages.OFFERED.stream()
                .map(language -> new Language(
                        language.getLanguage(),
                        language.getDisplayLanguage(language),
                        link(request, language),
                        language.equals(shown)))
                .toList();
    }

    /** The same path and query; after an error, the front page, since the path that failed would fail again. */
    private static String link(HttpServletRequest request, Locale language) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        ServletUriComponentsBuilder here = ServletUriComponentsBuilder.fromRequest(request);
        here.scheme(null).host(null).port(null).replaceQueryParam("lang", language.getLanguage());
        return failed ? "/?lang=" + language.getLanguage() : here.build().toUriString();
    }
}
