package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.ChipEvidence;
import dev.kanmon.clearance.passcard.QrSymbol;
import dev.kanmon.messages.mrz.TypedZone;
import dev.kanmon.server.access.AccessSettings;
import dev.kanmon.server.access.Rate;
import dev.kanmon.server.passes.PassRegister;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a traveller applies for a pass, and the application's own page. */
@Controller
final class ApplyPages {
    /** Applications and credentials from one address: a family at one table, or an airport's network. */
    static final int SENT_A_MINUTE = 30;

    /** Looks from one address: each opens the records of a voyage. */
    static final int LOOKS_A_MINUTE = 240;

    /** Lists come three days ahead; nobody's data need lie here for longer than a month. */
    static final int DAYS_AHEAD = 30;

    private static final String ROBOTS = "X-Robots-Tag";
    private static final String NO_INDEX = "noindex, nofollow, noarchive";

    private final Applications applications;
    private final ProgressLook look;
    private final ChipTrust trust;
    private final PassRegister passes;
    private final AccessSettings access;
    private final Clock clock;
    private final Rate sent;
    private final Rate looks;

    ApplyPages(
            Applications applications,
            ProgressLook look,
            ChipTrust trust,
            PassRegister passes,
            AccessSettings access,
            Clock clock) {
        this.applications = applications;
        this.look = look;
        this.trust = trust;
        this.passes = passes;
        this.access = access;
        this.clock = clock;
        this.sent = new Rate(SENT_A_MINUTE, clock);
        this.looks = new Rate(LOOKS_A_MINUTE, clock);
    }

    @GetMapping("/apply")
    String form(
            @RequestParam(defaultValue = "") String voyage, @RequestParam(defaultValue = "") String day, Model model) {
        return form(voyage, day, "", Set.of(), model);
    }

    @PostMapping("/apply")
    String apply(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        if (!sent.admits(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return form("", "", "", EnumSet.of(Problem.TOO_MANY), model);
        }
        UploadedForm form = UploadedForm.read(request);
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Optional<String> designator = AskedVoyage.designator(form.field("voyage"));
        if (designator.isEmpty()) {
            problems.add(Problem.VOYAGE);
        }
        LocalDate day = day(form.field("day"), problems);
        Told told = told(form, problems);
        if (problems.isEmpty() && designator.isPresent() && day != null && told != null) {
            Optional<String> secret = applications.receive(new AskedVoyage(designator.get(), day), told);
            if (secret.isPresent()) {
                return leadTo("/application/" + secret.get(), response);
            }
            problems.add(Problem.VOYAGE_FULL);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form.field("voyage"), form.field("day"), form.field("zone"), problems, model);
    }

    private String form(String voyage, String day, String zone, Set<Problem> problems, Model model) {
        model.addAttribute("asked", voyage);
        model.addAttribute("day", day);
        model.addAttribute("zone", zone);
        model.addAttribute("problems", problems);
        model.addAttribute("first", look.today());
        model.addAttribute("last", look.today().plusDays(DAYS_AHEAD));
        model.addAttribute("kilobytes", UploadedForm.CREDENTIAL_BYTES >> 10);
        return "apply";
    }

    private @Nullable LocalDate day(String typed, Set<Problem> problems) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.isBefore(look.today())) {
                problems.add(Problem.DAY_OVER);
            } else if (day.isAfter(look.today().plusDays(DAYS_AHEAD))) {
                problems.add(Problem.DAY_TOO_FAR);
            }
            return day;
        } catch (DateTimeParseException none) {
            problems.add(Problem.DAY);
            return null;
        }
    }

    private @Nullable Told told(UploadedForm form, Set<Problem> problems) {
        boolean typed = !form.field("zone").isBlank();
        if (!typed && form.credential() == null) {
            problems.add(Problem.DOCUMENT_MISSING);
            return null;
        }
        TypedZone zone = typed ? TypedZone.of(form.field("zone"), look.today()) : null;
        if (zone != null) {
            zone.faults().stream().map(Problem::of).forEach(problems::add);
        }
        Told.Chip chip = form.credential() == null ? null : chip(form.credential(), problems);
        return problems.isEmpty() ? new Told(zone == null ? null : zone.text(), chip, null) : null;
    }

    private Told.@Nullable Chip chip(byte[] credential, Set<Problem> problems) {
        if (credential.length > UploadedForm.CREDENTIAL_BYTES) {
            problems.add(Problem.CREDENTIAL_TOO_LARGE);
            return null;
        }
        Instant now = clock.instant();
        Told.Chip chip = Applications.kept(ChipEvidence.ofCredential(credential, trust.store(), now), now);
        if (chip == null) {
            problems.add(Problem.CREDENTIAL_UNREADABLE);
        }
        return chip;
    }

    @GetMapping("/application/{secret}")
    String page(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(secret, Set.of(), request, response, model);
    }

    private String page(
            String secret,
            Set<Problem> problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader(ROBOTS, NO_INDEX);
        if (!looks.admits(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Application> found = applications.linked(secret);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "application-gone";
        }
        Application application = found.get();
        Progress progress = look.of(application);
        String link = address(request).resolve("/application/" + secret).toString();
        model.addAttribute("problems", problems);
        model.addAttribute("kilobytes", UploadedForm.CREDENTIAL_BYTES >> 10);
        model.addAttribute("secret", secret);
        model.addAttribute("link", link);
        model.addAttribute("qr", QrSymbol.of(link).svg(link));
        model.addAttribute("own", application);
        model.addAttribute("line", OwnLine.of(application));
        model.addAttribute("progress", progress);
        model.addAttribute("trusting", trust.any());
        model.addAttribute("until", Applications.end(application.day()));
        model.addAttribute("pass", pass(application, progress).orElse(null));
        return "application";
    }

    @PostMapping("/application/{secret}/credential")
    String credential(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        Optional<Application> application = applications.linked(secret);
        if (application.isEmpty()) {
            return page(secret, request, response, model);
        }
        if (!sent.admits(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(secret, EnumSet.of(Problem.TOO_MANY), request, response, model);
        }
        byte[] file = UploadedForm.read(request).credential();
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Told.Chip chip = file == null ? null : chip(file, problems);
        if (chip == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    secret,
                    problems.isEmpty() ? EnumSet.of(Problem.DOCUMENT_MISSING) : problems,
                    request,
                    response,
                    model);
        }
        applications.verified(application.get(), chip);
        return leadTo("/application/" + secret, response);
    }

    /** Opens the pass. Its page gets an address that is kept with the application, and the one before leads nowhere. */
    @PostMapping("/application/{secret}/pass")
    String open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Application> application = applications.linked(secret);
        Progress progress = application.map(look::of).orElse(null);
        UUID pass = progress == null ? null : progress.pass();
        if (application.isEmpty() || progress == null || pass == null) {
            return page(secret, request, response, model);
        }
        Optional<String> known = pass(application.get(), progress);
        if (known.isPresent()) {
            return leadTo("/pass/" + known.get(), response);
        }
        String own = passes.newLink(pass);
        applications.opened(application.get(), new Told.PassLink(pass, own));
        return leadTo("/pass/" + own, response);
    }

    /** The secret of the pass's page that was given here, while it leads to the pass that stands. */
    private Optional<String> pass(Application application, Progress progress) {
        Told.PassLink link = application.told().pass();
        return link == null || !link.pass().equals(progress.pass())
                ? Optional.empty()
                : passes.linked(link.secret())
                        .filter(pass -> pass.id().equals(link.pass()))
                        .map(pass -> link.secret());
    }

    @PostMapping("/application/{secret}/withdraw")
    String withdraw(@PathVariable String secret, HttpServletResponse response) {
        applications.linked(secret).ifPresent(applications::withdraw);
        return leadTo("/apply?withdrawn", response);
    }

    private static String leadTo(String path, HttpServletResponse response) {
        response.setHeader(ROBOTS, NO_INDEX);
        return "redirect:" + path;
    }

    private URI address(HttpServletRequest request) {
        URI configured = access.publicUrl();
        return configured == null
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUri()
                : configured;
    }
}
