package dev.kanmon.server;

import dev.kanmon.server.store.BusyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells programs what was wrong with a request as a problem (RFC 9457). Anything else ends at the error page. */
@RestControllerAdvice(annotations = RestController.class)
final class ApiProblems extends ResponseEntityExceptionHandler {
    /** The writer empties its queue in well under this. */
    private static final String SECONDS_TO_WAIT = "1";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(BusyException full) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, full.getMessage()));
    }
}
