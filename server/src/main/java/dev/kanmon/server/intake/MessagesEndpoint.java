package dev.kanmon.server.intake;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.server.access.CarrierPrincipal;
import dev.kanmon.server.access.IntakePrincipal;
import dev.kanmon.server.access.LoopbackPrincipal;
import dev.kanmon.server.json.ProblemJson;
import dev.kanmon.server.store.BusyException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where carriers send passenger lists: {@code POST /api/v1/messages}. */
@RestController
final class MessagesEndpoint {
    /** The media type of RFC 1767. */
    private static final String EDIFACT = "application/edifact";

    /**
     * Messages in work at a time. Each may hold its 8 MiB a few times over, and two cores screen no more than this in a
     * second; who comes beyond is told to come again.
     */
    private static final int MOST_AT_A_TIME = 64;

    /** Seconds after which a sender that was turned away may try again. */
    private static final String RETRY_AFTER = "1";

    private final Intake intake;
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

    MessagesEndpoint(Intake intake) {
        this.intake = intake;
    }

    @PostMapping(
            path = "/api/v1/messages",
            consumes = {EDIFACT, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<?> receive(HttpServletRequest request, Authentication sender) throws IOException {
        // Read before a place is taken: a sender that trickles its bytes holds up nobody but itself.
        byte[] raw = request.getInputStream().readNBytes(InterchangeReader.MAX_BYTES + 1);
        if (raw.length > InterchangeReader.MAX_BYTES) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "The message is larger than 8 MiB. Split the list.");
        }
        if (raw.length == 0) {
            return problem(HttpStatus.BAD_REQUEST, "The body is empty. Send one passenger list.");
        }
        if (!places.tryAcquire()) {
            return busy();
        }
        try {
            return answer(intake.receive(raw, carrierKey((IntakePrincipal) sender.getPrincipal())), request);
        } catch (BusyException busy) {
            return busy();
        } finally {
            places.release();
        }
    }

    private static @Nullable UUID carrierKey(@Nullable IntakePrincipal sender) {
        return switch (sender) {
            case CarrierPrincipal carrier -> carrier.key();
            case LoopbackPrincipal loopback -> null;
            case null -> null;
        };
    }

    private static ResponseEntity<?> answer(Reply reply, HttpServletRequest request) {
        return switch (reply) {
            case Reply.Answered(UUID message, var answer)
            when wantsJson(request) ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(AnswerJson.of(message, answer));
            case Reply.Answered(UUID message, var answer) ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(EDIFACT))
                        .body(answer.edifact());
            case Reply.Rejected(UUID message, List<Problem> problems) -> rejected(message, problems);
            case Reply.Failed(UUID message) ->
                problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "The list could not be screened, by a fault of this program; nobody on it may board on our word."
                                + " Call the desk and quote message " + message + ".");
            case Reply.Gone(UUID message) ->
                problem(
                        HttpStatus.GONE,
                        "This very message was answered before, and what it said has been deleted since, as the law wants it."
                                + " Send the list again under a new control reference.");
        };
    }

    /** Who does not say is answered in the form of the question; so is who takes everything, as HTTP clients say unasked. */
    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.equals(MediaType.ALL_VALUE)) {
            String sent = request.getContentType();
            return sent != null && sent.contains("json");
        }
        return accept.contains("json") && !accept.contains("edifact");
    }

    private static ResponseEntity<?> rejected(UUID message, List<Problem> problems) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                problems.stream()
                        .filter(Problem::isError)
                        .findFirst()
                        .map(Problem::text)
                        .orElse("No passenger list was found."));
        detail.setTitle("No passenger list could be read");
        detail.setInstance(URI.create("urn:uuid:" + message));
        detail.setProperty("problems", problems.stream().map(ProblemJson::of).toList());
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, sentence));
    }

    private static ResponseEntity<?> busy() {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "More messages are in work than this server takes at a time. Send this one again as it is.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
