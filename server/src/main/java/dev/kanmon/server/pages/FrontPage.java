package dev.kanmon.server.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that anyone may see. */
@Controller
final class FrontPage {
    @GetMapping("/")
    String front() {
        return "front";
    }
}
