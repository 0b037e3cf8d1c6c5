package dev.kanmon.server.passes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Status lists for gates, anybody's to fetch: they hold numbers and nothing personal. */
@RestController
@RequestMapping("/api/v1/passes/status")
final class StatusEndpoint {
    /** How long a cache may keep a list: a withdrawal is at every gate soon, and a thousand gates are one question. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final PassStatus status;
    private final Clock clock;

    StatusEndpoint(PassStatus status, Clock clock) {
        this.status = status;
        this.clock = clock;
    }

    /**
     * The list of a State as it is signed.
     *
     * @param state alpha-2 in capitals
     */
    @GetMapping("/{state}")
    ResponseEntity<byte[]> list(@PathVariable String state) {
        if (!status.states().contains(state)) {
            ErrorResponseException notThere = new ErrorResponseException(HttpStatus.NOT_FOUND);
            notThere.setDetail("No passes of this State are issued here. Those of " + String.join(", ", status.states())
                    + " are.");
            throw notThere;
        }
        SignedStatus list = current(state);
        Duration left = Duration.between(clock.instant(), list.expires());
        Duration kept = left.compareTo(KEPT) < 0 ? left : KEPT;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(kept).cachePublic().mustRevalidate())
                .eTag("\"" + list.number() + "\"")
                .body(list.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The sentence of the fault names files; it is for the log. */
    private SignedStatus current(String state) {
        try {
            return status.current(state);
        } catch (IllegalStateException nobodySigns) {
            ErrorResponseException notNow = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, nobodySigns);
            notNow.setDetail("No key may sign the list at the moment. Passes of this State cannot be told valid.");
            throw notNow;
        }
    }
}
