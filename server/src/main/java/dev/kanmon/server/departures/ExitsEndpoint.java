package dev.kanmon.server.departures;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.passes.PassChecks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where officers of ports whose exit is checked by pass tell who left. A form of their own session, answered in JSON. */
@RestController
@RequestMapping("/api/v1/exits")
final class ExitsEndpoint {
    /** A check that is told much later was made on another day, with another pass. */
    private static final Duration LATEST = Duration.ofDays(1);

    /** Clocks of two machines differ by less. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private final Departures departures;
    private final PassChecks checks;
    private final Clock clock;

    ExitsEndpoint(Departures departures, PassChecks checks, Clock clock) {
        this.departures = departures;
        this.checks = checks;
        this.clock = clock;
    }

    /** What is kept. */
    record Told(String departure, String pass, String way, Instant at, String standing) {}

    /**
     * Records that somebody left.
     *
     * @param pass text of a pass as a reader of barcodes gives it, or its number as typed
     * @param at when, ISO 8601 in UTC, within the last day; absent for now
     */
    @PostMapping
    ResponseEntity<Told> left(
            @RequestParam String pass,
            @RequestParam(required = false) @Nullable String at,
            @AuthenticationPrincipal AccountPrincipal officer) {
        PassNumber number = number(pass);
        return switch (departures.exit(number, officer.account(), officer.state(), moment(at))) {
            case ExitAnswer.Recorded(Departure kept) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new Told(
                                kept.id().toString(),
                                number.text(),
                                kept.way().name(),
                                kept.at(),
                                kept.standing().name()));
            case ExitAnswer.Unknown() -> throw refused(HttpStatus.NOT_FOUND, "No pass given out here has this number.");
            case ExitAnswer.OtherState() ->
                throw refused(
                        HttpStatus.FORBIDDEN, "Exits are told by officers of the State from which the voyage leaves.");
            case ExitAnswer.Withdrawn() ->
                throw refused(
                        HttpStatus.CONFLICT,
                        "The pass was withdrawn, so nothing is recorded against it. Check the exit as without a pass.");
        };
    }

    /** A text must be genuine, a number is looked up. */
    private PassNumber number(String sent) {
        Optional<PassNumber> typed = PassNumber.typed(sent);
        if (typed.isPresent()) {
            return typed.get();
        }
        PassCheck check = checks.verify(sent, Presented.NOTHING);
        Pass pass = check.pass();
        if (pass == null || !check.verdict().genuine()) {
            throw refused(
                    HttpStatus.UNPROCESSABLE_CONTENT, "This is no genuine pass. Read it again, or type its number.");
        }
        return pass.number();
    }

    private Instant moment(@Nullable String sent) {
        Instant now = clock.instant();
        if (sent == null) {
            return now;
        }
        try {
            Instant at = Instant.parse(sent);
            if (!at.isAfter(now.plus(AHEAD)) && !at.isBefore(now.minus(LATEST))) {
                return at;
            }
        } catch (DateTimeParseException wrong) {
            // Told below, as a moment that is too far away.
        }
        throw refused(
                HttpStatus.BAD_REQUEST,
                "The field at is no moment of the last day, such as " + now + ". Leave it out for now.");
    }

    private static ErrorResponseException refused(HttpStatus status, String detail) {
        ErrorResponseException refused = new ErrorResponseException(status);
        refused.setDetail(detail);
        return refused;
    }
}
