package dev.kanmon.server.posts;

import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.passcard.QrSymbol;
import dev.kanmon.messages.Traveller;
import dev.kanmon.server.access.AccessSettings;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.access.Viewings;
import dev.kanmon.server.passes.IssueResult;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.passes.WithdrawalReason;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.ScreenedVoyage;
import dev.kanmon.server.screening.Voyages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** What officers do with passes on the pages of a voyage and of a traveller. */
@Controller
final class PostPages {
    /** Six times the largest pass, which has some 1,200 characters. */
    static final int LONGEST_SEAL = 8_000;

    private final Posts posts;
    private final PassRegister register;
    private final Voyages voyages;
    private final Viewings viewings;
    private final AccessSettings settings;

    PostPages(Posts posts, PassRegister register, Voyages voyages, Viewings viewings, AccessSettings settings) {
        this.posts = posts;
        this.register = register;
        this.voyages = voyages;
        this.viewings = viewings;
        this.settings = settings;
    }

    /** Issues to everyone on a voyage to whom a pass can be issued and who has none. */
    @PostMapping("/voyages/{id}/passes")
    String issueAll(
            @PathVariable UUID id,
            @AuthenticationPrincipal AccountPrincipal officer,
            HttpServletRequest request,
            RedirectAttributes once) {
        ScreenedVoyage voyage = voyages.voyage(id).orElseThrow(PostPages::notFound);
        tell(posts.issue(voyage.travellers(), officer.account()), voyage.travellers(), request, once);
        return "redirect:/voyages/" + id;
    }

    /** Issues to one traveller. */
    @PostMapping("/travellers/{id}/pass")
    String issue(
            @PathVariable UUID id,
            @AuthenticationPrincipal AccountPrincipal officer,
            HttpServletRequest request,
            RedirectAttributes once) {
        ScreenedTraveller traveller = voyages.traveller(id).orElseThrow(PostPages::notFound);
        tell(posts.issue(List.of(traveller), officer.account()), List.of(traveller), request, once);
        return "redirect:/travellers/" + id;
    }

    /** Takes the pass back that the officer saw; where it no longer stands, nothing happens. */
    @PostMapping("/travellers/{id}/pass/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam UUID pass,
            @RequestParam WithdrawalReason reason,
            @AuthenticationPrincipal AccountPrincipal officer) {
        ScreenedTraveller traveller = voyages.traveller(id).orElseThrow(PostPages::notFound);
        if (!WithdrawalReason.ofOfficers().contains(reason)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        register.withdraw(pass, traveller.person(), reason, officer.account());
        return "redirect:/travellers/" + id;
    }

    /** Makes the link to the traveller's page anew. */
    @PostMapping("/travellers/{id}/pass/link")
    String link(
            @PathVariable UUID id,
            @AuthenticationPrincipal AccountPrincipal officer,
            HttpServletRequest request,
            RedirectAttributes once) {
        ScreenedTraveller traveller = voyages.traveller(id).orElseThrow(PostPages::notFound);
        IssuedPass pass = posts.history(traveller).stream()
                .filter(IssuedPass::stands)
                .findFirst()
                .orElseThrow(PostPages::notFound);
        viewings.record(officer, traveller.voyage(), id);
        once.addFlashAttribute("links", List.of(link(traveller, pass, register.newLink(pass.id()), request)));
        return "redirect:/travellers/" + id;
    }

    /** A field for one pass after the other. */
    @GetMapping("/voyages/{id}/verify")
    String verify(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "voyage", voyages.voyage(id).orElseThrow(PostPages::notFound).summary());
        return "verify";
    }

    /** Verifies what was scanned or pasted; on the page itself, since what was shown must not stand in an address. */
    @PostMapping("/voyages/{id}/verify")
    String verify(
            @PathVariable UUID id,
            @RequestParam String seal,
            @AuthenticationPrincipal AccountPrincipal officer,
            Model model) {
        ScreenedVoyage voyage = voyages.voyage(id).orElseThrow(PostPages::notFound);
        String text = seal.length() > LONGEST_SEAL ? "" : seal;
        Verification found = posts.verify(text, id, voyage.summary().designator());
        viewings.record(officer, id, found.decision());
        model.addAttribute("voyage", voyage.summary());
        model.addAttribute("found", found);
        model.addAttribute("person", current(found, voyage));
        return "verify";
    }

    /** The decision in force about whoever the pass was issued to, if they are on this voyage. */
    private @Nullable UUID current(Verification found, ScreenedVoyage voyage) {
        PassCheck check = found.check();
        return check.pass() == null
                ? null
                : register.numbered(check.pass().number()).stream()
                        .flatMap(pass -> voyage.travellers().stream()
                                .filter(traveller -> traveller.person().equals(pass.traveller()))
                                .map(ScreenedTraveller::id))
                        .findFirst()
                        .orElse(null);
    }

    private void tell(
            List<IssueResult> results,
            List<ScreenedTraveller> travellers,
            HttpServletRequest request,
            RedirectAttributes once) {
        List<GivenLink> links = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int stood = 0;
        for (IssueResult result : results) {
            switch (result) {
                case IssueResult.Issued issued ->
                    links.add(link(of(issued, travellers), issued.pass(), issued.secret(), request));
                case IssueResult.Stood same -> stood++;
                case IssueResult.NotIssued not ->
                    refused.add("pass.refused." + not.why().name());
            }
        }
        once.addFlashAttribute("told", true);
        once.addFlashAttribute("links", links);
        once.addFlashAttribute("stood", stood);
        once.addFlashAttribute("refused", refused.stream().distinct().toList());
    }

    private static ScreenedTraveller of(IssueResult result, List<ScreenedTraveller> travellers) {
        return travellers.stream()
                .filter(traveller -> traveller.id().equals(result.order().decision()))
                .findFirst()
                .orElseThrow();
    }

    private GivenLink link(ScreenedTraveller traveller, IssuedPass pass, String secret, HttpServletRequest request) {
        String address = OwnAddress.of(secret, settings, request);
        String name = Optional.ofNullable(traveller.record()).stream()
                .map(ScreenedTraveller.Sealed::traveller)
                .flatMap(PostPages::names)
                .collect(Collectors.joining(" "));
        return new GivenLink(
                traveller.id(),
                name,
                pass.number().grouped(),
                address,
                QrSymbol.of(address).svg(pass.number().grouped()));
    }

    private static Stream<String> names(Traveller traveller) {
        return Stream.concat(Stream.ofNullable(traveller.surname()), Stream.ofNullable(traveller.given()));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
