package dev.kanmon.server.gates;

import dev.kanmon.clearance.gate.Landing;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where devices of a shift ask for it and tell what they did. The secret of the shift (RFC 6750) proves itself. */
@RestController
@RequestMapping("/api/v1/gates")
final class LandingsEndpoint {
    /** Two hours of one gate at five people a minute are 600: two batches. */
    static final int MOST = 500;

    private static final String BEARER = "Bearer ";
    private static final JsonMapper JSON = new JsonMapper();

    private final Shifts shifts;
    private final Landings landings;
    private final Clock clock;

    LandingsEndpoint(Shifts shifts, Landings landings, Clock clock) {
        this.shifts = shifts;
        this.landings = landings;
        this.clock = clock;
    }

    /** A shift as its devices know it. */
    record Told(UUID id, String port, String state, String gate, UUID officer, Instant beganAt, Instant endsAt) {
        static Told of(Shift shift) {
            return new Told(
                    shift.id(),
                    shift.port(),
                    shift.state(),
                    shift.gate(),
                    shift.officer(),
                    shift.beganAt(),
                    shift.end());
        }
    }

    /** What became of a batch, and how the shift is. */
    record Answer(Told shift, Instant now, List<LandingAnswer> landings) {}

    /** The shift of a device; its end is that before its time where it was ended. */
    @GetMapping("/shift")
    ResponseEntity<Answer> shift(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        return answer(new Answer(Told.of(known(authorization)), clock.instant(), List.of()));
    }

    /** Records of a device, {@code {"landings":[...]}}, at most {@link #MOST}; the same again change nothing. */
    @PostMapping("/landings")
    ResponseEntity<Answer> take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestBody(required = false) byte @Nullable [] body) {
        Shift shift = known(authorization);
        JsonNode records = records(body);
        List<@Nullable LandingAnswer> answers = new ArrayList<>(records.size());
        List<Landing> read = new ArrayList<>(records.size());
        for (JsonNode record : records) {
            try {
                read.add(LandingReader.read(record, shift.id()));
                answers.add(null);
            } catch (IllegalArgumentException wrong) {
                // One that is wrong must not keep the others of the device from being recorded.
                answers.add(LandingAnswer.refused(
                        record.path("id").isString() ? record.path("id").stringValue() : null,
                        String.valueOf(wrong.getMessage())));
            }
        }
        List<LandingAnswer> taken = landings.take(shift, read);
        List<LandingAnswer> all = new ArrayList<>(answers.size());
        int at = 0;
        for (LandingAnswer refused : answers) {
            all.add(refused == null ? taken.get(at++) : refused);
        }
        return answer(new Answer(Told.of(shift), clock.instant(), all));
    }

    private static JsonNode records(byte @Nullable [] body) {
        JsonNode records;
        try {
            records = JSON.readTree(body == null ? new byte[0] : body).path("landings");
        } catch (JacksonException unreadable) {
            throw problem(HttpStatus.BAD_REQUEST, "The body is no JSON.");
        }
        if (!records.isArray() || records.isEmpty()) {
            throw problem(HttpStatus.BAD_REQUEST, "Send {\"landings\":[...]} with at least one record.");
        }
        if (records.size() > MOST) {
            throw problem(HttpStatus.CONTENT_TOO_LARGE, "Send at most " + MOST + " records at once.");
        }
        return records;
    }

    private Shift known(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(sent -> sent.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .flatMap(sent -> shifts.ofSecret(sent.substring(BEARER.length()).strip()))
                .orElseThrow(() -> {
                    ErrorResponseException nobody = problem(
                            HttpStatus.UNAUTHORIZED,
                            "Send the secret of a shift in the header Authorization: Bearer. An officer opens shifts at"
                                    + " /gates.");
                    nobody.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kanmon\"");
                    return nobody;
                });
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        ErrorResponseException problem = new ErrorResponseException(status);
        problem.setDetail(detail);
        return problem;
    }

    private static ResponseEntity<Answer> answer(Answer answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
