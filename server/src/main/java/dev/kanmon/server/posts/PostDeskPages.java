package dev.kanmon.server.posts;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.BiometricsGate;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.enrolment.CallingLine;
import dev.kanmon.server.enrolment.Consent;
import dev.kanmon.server.enrolment.Enrolments;
import dev.kanmon.server.enrolment.InLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Pages of posts for their officers: the posts of a day, the desk, and the notes for a port of entry. */
@Controller
final class PostDeskPages {
    /** Purposes that somebody is enrolled for at a desk; who passes through does not enter. */
    private static final Set<Scope.Purpose> NOT_OFFERED = Set.of(Scope.Purpose.TRANSIT);

    /** How it may have ended, as a desk is told. */
    private static final List<PostOutcome> TOLD = Arrays.stream(PostOutcome.values())
            .filter(outcome -> outcome.told() == outcome)
            .toList();

    private final DeskPosts posts;
    private final CallingLine line;
    private final Enrolments enrolments;
    private final PostNotes notes;
    private final MessageSource texts;
    private final Clock clock;

    PostDeskPages(
            DeskPosts posts,
            CallingLine line,
            Enrolments enrolments,
            PostNotes notes,
            MessageSource texts,
            Clock clock) {
        this.posts = posts;
        this.line = line;
        this.enrolments = enrolments;
        this.notes = notes;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/posts")
    String posts(
            @RequestParam(required = false) @Nullable LocalDate day,
            @AuthenticationPrincipal AccountPrincipal officer,
            Model model) {
        LocalDate today = posts.today();
        LocalDate shown = day == null ? today : day;
        model.addAttribute("day", shown);
        model.addAttribute("today", today);
        model.addAttribute("state", officer.state());
        model.addAttribute(
                "posts", posts.on(shown, officer).stream().map(this::summary).toList());
        model.addAttribute("outcomes", TOLD);
        return "posts";
    }

    private PostSummary summary(DeskPost desk) {
        List<InLine> members = line.of(desk.post().id(), desk.day());
        return PostSummary.of(
                desk,
                DeskLine.of(desk, line, clock.instant(), null),
                enrolments.book(desk.post(), desk.day()).slots(),
                members);
    }

    /** The desk: one page for the whole shift. */
    @GetMapping("/posts/{post}")
    String desk(@PathVariable String post, @AuthenticationPrincipal AccountPrincipal officer, Model model) {
        DeskPost desk;
        try {
            desk = posts.now(post, officer);
        } catch (DeskProblem problem) {
            throw new ResponseStatusException(problem.getStatusCode());
        }
        model.addAttribute("desk", desk);
        model.addAttribute("version", Consent.VERSION);
        Map<String, List<String>> consent = new LinkedHashMap<>();
        DeskWords.LANGUAGES.forEach(
                language -> consent.put(language.getLanguage(), Consent.sentences(desk.post(), texts, language)));
        model.addAttribute("consent", consent);
        model.addAttribute("outcomes", TOLD);
        model.addAttribute(
                "purposes",
                List.of(Scope.Purpose.values()).stream()
                        .filter(purpose -> !NOT_OFFERED.contains(purpose))
                        .toList());
        model.addAttribute("ties", List.of(Claim.Tie.SPOUSE, Claim.Tie.FIRST_DEGREE, Claim.Tie.COMPANION));
        model.addAttribute("statuses", BiometricsGate.Status.values());
        model.addAttribute("longestNote", PostNotes.LONGEST);
        model.addAttribute("longestReference", BiometricsReferences.LONGEST);
        return "post";
    }

    /** Notes of posts abroad for a port of the officer's own State. */
    @GetMapping("/posts/notes")
    String notes(
            @RequestParam(required = false) @Nullable String port,
            @RequestParam(required = false) @Nullable LocalDate day,
            @AuthenticationPrincipal AccountPrincipal officer,
            Model model) {
        String state = officer.state();
        if (state == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        LocalDate shown = day == null ? posts.today() : day;
        boolean own = port != null
                && Ports.shipped()
                        .find(port)
                        .filter(found -> found.state().equals(state))
                        .isPresent();
        if (port != null && !own) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("day", shown);
        model.addAttribute("port", port);
        model.addAttribute("notes", port == null ? List.of() : notes.read(state, port, shown, officer.account()));
        return "post-notes";
    }
}
