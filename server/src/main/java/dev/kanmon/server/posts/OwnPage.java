package dev.kanmon.server.posts;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.passcard.PassCard;
import dev.kanmon.clearance.passcard.QrSymbol;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassForms;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.passes.WithdrawalReason;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The traveller's own page: the pass to show at the gate, as it stands at this moment. Whoever has the address has the pass;
 * an address that is nobody's, and one whose pass is no longer kept, find nothing.
 */
@Controller
final class OwnPage {
    private static final String ROBOTS = "X-Robots-Tag";
    private static final String NO_INDEX = "noindex, nofollow, noarchive";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Posts posts;
    private final PassRegister register;
    private final Clock clock;

    OwnPage(Posts posts, PassRegister register, Clock clock) {
        this.posts = posts;
        this.register = register;
        this.clock = clock;
    }

    /** A pass with what it says. */
    private record Own(IssuedPass pass, PassForms forms, Verification found) {}

    @GetMapping("/pass/{secret}")
    String page(@PathVariable String secret, HttpServletResponse response, Model model) {
        Own own = own(secret);
        response.setHeader(ROBOTS, NO_INDEX);
        model.addAttribute("secret", secret);
        model.addAttribute("now", clock.instant());
        model.addAttribute("issued", own.pass());
        model.addAttribute("found", own.found());
        model.addAttribute("pass", content(own));
        model.addAttribute("said", "own.said." + said(own));
        model.addAttribute("showable", showable(own.found().verdict()));
        model.addAttribute("small", QrSymbol.of(own.forms().barcode()).svg(title(own)));
        model.addAttribute("large", QrSymbol.of(own.forms().vdsNc()).svg(title(own)));
        return "own-pass";
    }

    /** A page to print, a file by itself. */
    @GetMapping("/pass/{secret}/print")
    ResponseEntity<byte[]> print(@PathVariable String secret, Locale language) {
        Own own = own(secret);
        String page = card(own).page(language);
        return given(own)
                .header("Content-Security-Policy", PrintPolicy.of(page))
                .contentType(HTML)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    /** An image for the screen of a phone. */
    @GetMapping("/pass/{secret}/pass.png")
    ResponseEntity<byte[]> png(@PathVariable String secret) {
        Own own = own(secret);
        return file(own, "png", MediaType.IMAGE_PNG, card(own).wallet());
    }

    @GetMapping("/pass/{secret}/pass.svg")
    ResponseEntity<byte[]> svg(@PathVariable String secret) {
        Own own = own(secret);
        String code = QrSymbol.of(own.forms().barcode()).svg(title(own));
        return file(own, "svg", SVG, code.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/pass/{secret}/pass.txt")
    ResponseEntity<byte[]> text(@PathVariable String secret) {
        Own own = own(secret);
        return file(own, "txt", MediaType.TEXT_PLAIN, own.forms().barcode().getBytes(StandardCharsets.US_ASCII));
    }

    @GetMapping("/pass/{secret}/pass.json")
    ResponseEntity<byte[]> json(@PathVariable String secret) {
        Own own = own(secret);
        return file(own, "json", MediaType.APPLICATION_JSON, own.forms().vdsNc().getBytes(StandardCharsets.UTF_8));
    }

    private Own own(String secret) {
        IssuedPass pass = register.linked(secret).orElseThrow(OwnPage::notFound);
        PassForms forms = register.forms(pass).orElseThrow(OwnPage::notFound);
        return new Own(pass, forms, posts.verify(pass, forms));
    }

    private static Pass content(Own own) {
        Pass pass = own.found().check().pass();
        if (pass == null) {
            throw notFound();
        }
        return pass;
    }

    private static PassCard card(Own own) {
        return new PassCard(content(own), own.forms().vdsNc(), own.forms().barcode());
    }

    private static String title(Own own) {
        return own.pass().number().grouped();
    }

    /** Given only while it may be shown. */
    private static ResponseEntity.BodyBuilder given(Own own) {
        if (!showable(own.found().verdict())) {
            throw notFound();
        }
        return ResponseEntity.ok().header(ROBOTS, NO_INDEX);
    }

    /** Named by its number, which is nothing personal. */
    private static ResponseEntity<byte[]> file(Own own, String extension, MediaType type, byte[] content) {
        return given(own)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(own.pass().number().text() + "." + extension)
                                .build()
                                .toString())
                .contentType(type)
                .body(content);
    }

    /** Whether a gate may still take it: one that is over or withdrawn is not shown, so that nobody stands there with it. */
    private static boolean showable(PassVerdict verdict) {
        return verdict == PassVerdict.VALID
                || verdict == PassVerdict.NOT_YET_VALID
                || verdict == PassVerdict.STATUS_UNKNOWN;
    }

    /** Whoever has passed the gate need not fear that the pass was taken away. */
    private static String said(Own own) {
        IssuedPass.Withdrawal withdrawal = own.pass().withdrawal();
        return withdrawal != null && withdrawal.reason() == WithdrawalReason.USED
                ? WithdrawalReason.USED.name()
                : said(own.found().verdict());
    }

    /** A traveller needs fewer words than an officer: what is wrong with the signer they cannot mend. */
    private static String said(PassVerdict verdict) {
        return switch (verdict) {
            case VALID, NOT_YET_VALID, STATUS_UNKNOWN, ENDED, WITHDRAWN -> verdict.name();
            case OTHER_VOYAGE,
                    OTHER_DOCUMENT,
                    NOT_A_PASS,
                    OTHER_STATE,
                    SIGNER_UNKNOWN,
                    SIGNER_FORGED,
                    SIGNER_EXPIRED,
                    SIGNER_NOT_IN_FORCE,
                    SIGNER_REVOKED,
                    SIGNER_NOT_ENTITLED,
                    ALTERED,
                    NOT_AS_ISSUED,
                    UNREADABLE -> "OTHER";
        };
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
