package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.passcard.QrSymbol;
import dev.kanmon.server.access.AccessSettings;
import dev.kanmon.server.access.Rate;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassRegister;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A party's own page: when and where to come, how far each member is, another slot, and the way back. */
@Controller
final class EnrolmentPages {
    static final String ROBOTS = "X-Robots-Tag";
    static final String NO_INDEX = "noindex, nofollow, noarchive";

    private final Enrolments enrolments;
    private final Members members;
    private final Slots slots;
    private final OpenPosts posts;
    private final PassRegister passes;
    private final AccessSettings access;
    private final MessageSource texts;
    private final Clock clock;
    private final Rate sent;
    private final Rate looks;

    EnrolmentPages(
            Enrolments enrolments,
            Members members,
            Slots slots,
            OpenPosts posts,
            PassRegister passes,
            AccessSettings access,
            MessageSource texts,
            Clock clock) {
        this.enrolments = enrolments;
        this.members = members;
        this.slots = slots;
        this.posts = posts;
        this.passes = passes;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
        this.sent = new Rate(EnrolPages.SENT_A_MINUTE, clock);
        this.looks = new Rate(EnrolPages.LOOKS_A_MINUTE, clock);
    }

    @GetMapping("/enrolment/{secret}")
    String page(
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        return page(secret, null, request, response, language, model);
    }

    private String page(
            String secret,
            FormFault.@Nullable Kind fault,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        response.setHeader(ROBOTS, NO_INDEX);
        if (!looks.admits(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Party party = enrolments.linked(secret).orElse(null);
        if (party == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "enrolment-gone";
        }
        OptionalInt place = slots.place(party);
        String link = address(request).resolve("/enrolment/" + secret).toString();
        model.addAttribute("fault", fault == null ? null : FormFault.of(fault, "slot"));
        model.addAttribute("secret", secret);
        model.addAttribute("link", link);
        model.addAttribute("qr", QrSymbol.of(link).svg(link));
        model.addAttribute("party", party);
        model.addAttribute("how", OwnParty.of(party, place));
        model.addAttribute("place", place.orElse(0) + 1);
        model.addAttribute(
                "post",
                posts.find(party.post(), party.trip().departure().toLocalDate())
                        .map(post -> new PostShown(post, texts, language))
                        .orElse(null));
        model.addAttribute("from", port(party.trip().from(), language));
        model.addAttribute("to", port(party.trip().to(), language));
        model.addAttribute("slotEnd", party.slot() == null ? null : slots.end(party.slot()));
        model.addAttribute("choices", slots.choices(party));
        model.addAttribute(
                "own",
                party.members().stream().map(member -> own(party, member)).toList());
        model.addAttribute("until", Enrolments.end(party));
        return "enrolment";
    }

    private OwnMember own(Party party, Member member) {
        return OwnMember.of(
                party,
                member,
                members.outcome(member.id()).orElse(null),
                pass(member).isPresent(),
                LocalDate.ofInstant(clock.instant(), Agreements.ZONE));
    }

    /** The pass that a pre-confirmed member has, while it stands. */
    private Optional<IssuedPass> pass(Member member) {
        UUID holder = member.stage() == Stage.PRE_CONFIRMED ? member.holder() : null;
        return holder == null
                ? Optional.empty()
                : passes.ofTraveller(holder).stream().filter(IssuedPass::stands).findFirst();
    }

    @PostMapping("/enrolment/{secret}/slot")
    String slot(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String slot,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Party party = party(secret, request);
        LocalDateTime start = time(slot);
        if (party == null || start == null || !slots.change(party, start)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(secret, FormFault.Kind.SLOT, request, response, language, model);
        }
        return leadTo("/enrolment/" + secret + "?changed", response);
    }

    /** The party, or one member of it; the page says beforehand that it is for good. */
    @PostMapping("/enrolment/{secret}/withdraw")
    String withdraw(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String member,
            HttpServletRequest request,
            HttpServletResponse response) {
        Party party = party(secret, request);
        if (party == null) {
            return leadTo("/enrol?withdrawn", response);
        }
        if (member.isEmpty()) {
            enrolments.withdraw(party, null);
        } else {
            own(party, member).ifPresent(one -> enrolments.withdraw(party, one.id()));
        }
        return leadTo(
                enrolments.find(party.id()).isPresent() ? "/enrolment/" + secret + "?gone" : "/enrol?withdrawn",
                response);
    }

    /** Opens a member's pass. Its page gets another address, and the one before leads nowhere from then on. */
    @PostMapping("/enrolment/{secret}/pass")
    String pass(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String member,
            HttpServletRequest request,
            HttpServletResponse response) {
        Party party = party(secret, request);
        Optional<IssuedPass> pass =
                party == null ? Optional.empty() : own(party, member).flatMap(this::pass);
        return leadTo(pass.map(one -> "/pass/" + passes.newLink(one.id())).orElse("/enrolment/" + secret), response);
    }

    private @Nullable Party party(String secret, HttpServletRequest request) {
        if (!sent.admits(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return enrolments.linked(secret).orElse(null);
    }

    private static Optional<Member> own(Party party, String member) {
        return party.members().stream()
                .filter(one -> one.id().toString().equals(member))
                .findFirst();
    }

    private static @Nullable LocalDateTime time(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private String port(String code, Locale language) {
        return PortClock.port(code)
                .map(port -> PostShown.port(texts, port, language))
                .orElse(code);
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
