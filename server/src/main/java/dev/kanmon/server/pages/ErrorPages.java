package dev.kanmon.server.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong, in plain words and without inner details: a page for people, a problem (RFC 9457) for programs. */
@Controller
final class ErrorPages implements ErrorController {
    private static final String API = "/api/";

    private final MessageSource texts;

    ErrorPages(MessageSource texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response, Model model, Locale language) {
        HttpStatus status = status(request);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path && path.startsWith(API)) {
            return ResponseEntity.status(status).body(problem(status));
        }
        model.addAttribute("status", status.value());
        model.addAttribute("key", key(status, language));
        response.setStatus(status.value());
        return new ModelAndView("error", model.asMap());
    }

    /** The text for the status, or one for all of its kind. */
    private String key(HttpStatus status, Locale language) {
        String own = "error." + status.value();
        if (texts.getMessage(own, null, null, language) != null) {
            return own;
        }
        return status.is4xxClientError() ? "error.400" : "error.other";
    }

    private static ProblemDetail problem(HttpStatus status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        switch (status) {
            case CONTENT_TOO_LARGE -> problem.setDetail("The message is larger than 8 MiB. Split the list.");
            case UNSUPPORTED_MEDIA_TYPE ->
                problem.setDetail("Send the message as it is, with the header Content-Type: application/edifact.");
            default -> {}
        }
        return problem;
    }

    /** Whoever comes here by hand finds nothing. */
    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
