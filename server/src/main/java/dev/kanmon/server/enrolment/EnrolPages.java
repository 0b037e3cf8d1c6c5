package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.server.access.Rate;
import dev.kanmon.server.enrolment.FormFault.Kind;
import dev.kanmon.server.screening.Voyages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a party enrols for a departure post: which posts there are, the form, and what came of it. */
@Controller
final class EnrolPages {
    /** Forms from one address: a family at one table, or an airport's network. */
    static final int SENT_A_MINUTE = 30;

    /** Looks from one address: each reads the voyages of a day. */
    static final int LOOKS_A_MINUTE = 240;

    private final Enrolments enrolments;
    private final OpenPosts posts;
    private final Voyages voyages;
    private final MessageSource texts;
    private final Clock clock;
    private final Rate sent;
    private final Rate looks;

    EnrolPages(Enrolments enrolments, OpenPosts posts, Voyages voyages, MessageSource texts, Clock clock) {
        this.enrolments = enrolments;
        this.posts = posts;
        this.voyages = voyages;
        this.texts = texts;
        this.clock = clock;
        this.sent = new Rate(SENT_A_MINUTE, clock);
        this.looks = new Rate(LOOKS_A_MINUTE, clock);
    }

    @GetMapping("/enrol")
    String page(@RequestParam Map<String, String> asked, HttpServletRequest request, Locale language, Model model) {
        if (!looks.admits(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        EnrolForm form = new EnrolForm(asked, 1);
        List<FormFault> faults = new ArrayList<>();
        AskedPost place = place(form, faults);
        return form(form, place, form.field("voyage").isEmpty() ? List.of() : faults, language, model);
    }

    @PostMapping("/enrol")
    String enrol(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        EnrolForm form = EnrolForm.of(typed);
        List<FormFault> faults = new ArrayList<>();
        AskedPost place = place(form, faults);
        if (!sent.admits(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return form(form, place, List.of(FormFault.of(Kind.TOO_OFTEN, "voyage")), language, model);
        }
        if (form.field("do").equals("add")) {
            return form(form.grown(), place, List.of(), language, model);
        }
        Post post = place.post();
        Designator voyage = place.voyage();
        if (post == null || voyage == null || !faults.isEmpty()) {
            if (faults.isEmpty()) {
                faults.add(FormFault.of(Kind.POST, "voyage"));
            }
            return refused(form, place, faults, response, language, model);
        }
        EnrolReader reader = new EnrolReader(form, post, voyage, place.day(), place.known(), clock.instant());
        Optional<Asked> asked = reader.read();
        if (asked.isEmpty()) {
            return refused(form, place, reader.faults(), response, language, model);
        }
        return switch (enrolments.enrol(asked.get())) {
            case Enrolled.Taken taken -> {
                response.setHeader(EnrolmentPages.ROBOTS, EnrolmentPages.NO_INDEX);
                if (taken.answers().stream().allMatch(answer -> answer.isEligible())) {
                    yield "redirect:/enrolment/" + taken.secret();
                }
                model.addAttribute("secret", taken.secret());
                yield answers(
                        PersonAnswer.of(asked.get(), taken.answers(), post, today(), language), place, language, model);
            }
            case Enrolled.NobodyEligible(var answers) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield answers(PersonAnswer.of(asked.get(), answers, post, today(), language), place, language, model);
            }
            case Enrolled.NoSlot(SlotBook.Why why) ->
                refused(
                        form,
                        place,
                        List.of(FormFault.of(
                                switch (why) {
                                    case PAST_CUT_OFF -> Kind.NO_SLOT;
                                    case PARTY_TOO_LARGE -> Kind.TOO_LARGE;
                                },
                                "voyage")),
                        response,
                        language,
                        model);
            case Enrolled.Already already ->
                refused(form, place, List.of(FormFault.of(Kind.ALREADY, "zone1")), response, language, model);
            case Enrolled.Full full ->
                refused(form, place, List.of(FormFault.of(Kind.FULL, "voyage")), response, language, model);
            case Enrolled.NoPost none ->
                refused(form, place, List.of(FormFault.of(Kind.POST, "voyage")), response, language, model);
        };
    }

    /** What the form names, as far as there is such a thing. */
    private AskedPost place(EnrolForm form, List<FormFault> faults) {
        LocalDate today = today();
        LocalDate day = day(form.field("day"), today, faults);
        Optional<Designator> voyage = Designator.typed(form.field("voyage"));
        if (voyage.isEmpty()) {
            faults.add(FormFault.of(Kind.VOYAGE, "voyage"));
        }
        Optional<KnownVoyage> known = voyage.flatMap(one -> KnownVoyage.find(voyages, one, day));
        return AskedPost.of(
                posts.on(day), voyage.orElse(null), day, known.orElse(null), form.field("post"), faults.isEmpty());
    }

    private static LocalDate day(String typed, LocalDate today, List<FormFault> faults) {
        if (typed.isEmpty()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isBefore(today)) {
                faults.add(FormFault.of(Kind.DAY_OVER, "day"));
            } else if (day.isAfter(today.plusDays(Enrolments.DAYS_AHEAD))) {
                faults.add(FormFault.of(Kind.DAY_TOO_FAR, "day"));
            } else {
                return day;
            }
        } catch (DateTimeParseException none) {
            faults.add(FormFault.of(Kind.DAY, "day"));
        }
        return today;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Agreements.ZONE);
    }

    private String refused(
            EnrolForm form,
            AskedPost place,
            List<FormFault> faults,
            HttpServletResponse response,
            Locale language,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, place, faults, language, model);
    }

    private String form(EnrolForm form, AskedPost place, List<FormFault> faults, Locale language, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("wrong", faults.stream().map(FormFault::field).toList());
        model.addAttribute("today", today());
        model.addAttribute("last", today().plusDays(Enrolments.DAYS_AHEAD));
        model.addAttribute("purposes", Scope.Purpose.values());
        model.addAttribute("ties", List.of("SPOUSE", "FIRST_DEGREE", "COMPANION"));
        Post post = place.post();
        model.addAttribute("consent", post == null ? List.of() : Consent.sentences(post, texts, language));
        model.addAttribute("channels", List.of(Channel.SELF.name(), Channel.ASSISTED.name()));
        place(place, language, model);
        return "enrol";
    }

    private String answers(List<PersonAnswer> answers, AskedPost place, Locale language, Model model) {
        model.addAttribute("answers", answers);
        place(place, language, model);
        return "enrol-answer";
    }

    private void place(AskedPost place, Locale language, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("post", place.post() == null ? null : line(place.post(), language));
        model.addAttribute(
                "posts",
                place.matching().stream().map(post -> line(post, language)).toList());
        KnownVoyage known = place.known();
        model.addAttribute("from", known == null ? null : port(known.from(), language));
        model.addAttribute("to", known == null ? null : port(known.to(), language));
    }

    private String port(String code, Locale language) {
        return PortClock.port(code)
                .map(port -> PostShown.port(texts, port, language))
                .orElse(code);
    }

    private PostShown line(Post post, Locale language) {
        return new PostShown(post, texts, language);
    }
}
