package dev.kanmon.server.gates;

import dev.kanmon.server.access.AccessSettings;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where officers open gates, end them, and see which passes were used twice. */
@Controller
final class GatesPage {
    /** What an officer can look into on one page. */
    private static final int SECOND_USES_SHOWN = 50;

    private final Shifts shifts;
    private final Store store;
    private final AccessSettings settings;
    private final Clock clock;

    GatesPage(Shifts shifts, Store store, AccessSettings settings, Clock clock) {
        this.shifts = shifts;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** A shift with what was recorded in it. */
    record Line(Shift shift, LandingTable.Count count, boolean open) {}

    @GetMapping("/gates")
    String gates(@AuthenticationPrincipal AccountPrincipal viewer, Model model) {
        List<Line> lines = shifts.ofOfficer(viewer.account()).stream()
                .map(shift -> new Line(
                        shift, store.read(sql -> LandingTable.count(sql, shift.id())), shift.open(clock.instant())))
                .toList();
        String state = viewer.state();
        model.addAttribute("state", state);
        model.addAttribute("lines", lines);
        model.addAttribute("mostHours", Shift.LONGEST.toHours());
        model.addAttribute(
                "secondUses",
                state == null ? List.of() : store.read(sql -> LandingTable.secondUses(sql, state, SECOND_USES_SHOWN)));
        return "gates";
    }

    @PostMapping("/gates/shifts")
    String open(
            @RequestParam String port,
            @RequestParam String gate,
            @RequestParam int hours,
            @AuthenticationPrincipal AccountPrincipal viewer,
            HttpServletRequest request,
            RedirectAttributes once) {
        switch (shifts.open(viewer, port, gate, Duration.ofHours(hours))) {
            case Shifts.Opened opened -> {
                once.addFlashAttribute("opened", opened.shift());
                once.addFlashAttribute(
                        "link", publicUrl(request).resolve("/gate").toString() + "#shift=" + opened.secret());
            }
            case Shifts.NotOpened why -> once.addFlashAttribute("notOpened", why.name());
        }
        return "redirect:/gates";
    }

    @PostMapping("/gates/shifts/{shift}/end")
    String end(@PathVariable UUID shift, @AuthenticationPrincipal AccountPrincipal viewer) {
        shifts.end(shift, viewer);
        return "redirect:/gates";
    }

    private URI publicUrl(HttpServletRequest request) {
        URI configured = settings.publicUrl();
        return configured != null
                ? configured
                : ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
    }
}
