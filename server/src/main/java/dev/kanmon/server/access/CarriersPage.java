package dev.kanmon.server.access;

import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators give carriers keys and take them back. */
@Controller
final class CarriersPage {
    private final CarrierKeys keys;

    CarriersPage(CarrierKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/carriers")
    String list(Model model) {
        model.addAttribute("keys", keys.all());
        return "carriers";
    }

    @PostMapping("/carriers/keys")
    String create(
            @RequestParam String carrier, @AuthenticationPrincipal AccountPrincipal viewer, RedirectAttributes once) {
        String designator = carrier.strip().toUpperCase(Locale.ROOT);
        if (CarrierKeys.DESIGNATOR.matcher(designator).matches()) {
            once.addFlashAttribute("carrier", designator);
            once.addFlashAttribute("key", keys.create(designator, viewer));
        } else {
            once.addFlashAttribute("notADesignator", true);
        }
        return "redirect:/carriers";
    }

    @PostMapping("/carriers/keys/{key}/revoke")
    String revoke(@PathVariable UUID key, @AuthenticationPrincipal AccountPrincipal viewer) {
        keys.revoke(key, viewer);
        return "redirect:/carriers";
    }
}
