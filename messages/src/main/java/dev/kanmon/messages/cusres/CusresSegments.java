package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One CUSRES message while it is read: hands each segment to the flight, the contact or the present answer.
 *
 * <p>No tag but RFF belongs to more than one of them, and RFF says by its qualifier where it belongs; so their order plays
 * no part, but for ERP, which begins an answer, and RFF+AF, which begins a leg.
 */
final class CusresSegments {
    /** The most answers in one message: one for each traveller of the largest list that is taken. */
    static final int MAX_ANSWERS = 10_000;

    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final FlightSegments flight;
    private final ContactSegments contact;
    private final List<CusresMessage.Answer> answers = new ArrayList<>();
    private @Nullable AnswerSegments answer;
    private CusresMessage.@Nullable Kind kind;
    private @Nullable String transaction;
    private @Nullable String revision;
    private boolean tooManyAnswers;

    CusresSegments(InterchangeReader message) {
        this.message = message;
        this.segment = message.segment();
        this.flight = new FlightSegments(message);
        this.contact = new ContactSegments(message);
    }

    void read() {
        while (message.nextSegment()) {
            switch (segment.tag()) {
                case "BGM" -> readBeginning();
                case "RFF" -> readReference();
                case "DTM" -> flight.readTime();
                case "LOC" -> flight.readPort();
                case "NAD" -> contact.readParty();
                case "COM" -> contact.readLine();
                case "ERP" -> beginAnswer();
                case "ERC", "FTX" -> readAnswer();
                // The rest of the directory's message is for goods.
                case "TDT",
                        "GEI",
                        "GIS",
                        "CTA",
                        "CNT",
                        "AUT",
                        "DOC",
                        "PAC",
                        "PCI",
                        "CST",
                        "MEA",
                        "EQD",
                        "SEL",
                        "TAX",
                        "MOA",
                        "UNS" -> {}
                default -> message.report(ProblemCode.SEGMENT_UNKNOWN);
            }
        }
        endAnswer();
        flight.end();
    }

    private void readBeginning() {
        if (kind == null) {
            kind = CusresMessage.Kind.of(segment.text(1, 0)).orElse(null);
        }
    }

    private void readReference() {
        switch (segment.text(1, 0)) {
            case "TN" -> {
                String number = segment.text(1, 1);
                if (transaction == null && !number.isEmpty()) {
                    transaction = number;
                    revision = segment.text(1, 4).isEmpty() ? null : segment.text(1, 4);
                }
            }
            case "AF" -> flight.begin();
            default -> readAnswer();
        }
    }

    private void beginAnswer() {
        endAnswer();
        if (answers.size() == MAX_ANSWERS) {
            tooManyAnswers = true;
        } else {
            answer = new AnswerSegments(message);
        }
    }

    private void readAnswer() {
        if (answer != null) {
            answer.read();
        }
    }

    private void endAnswer() {
        if (answer != null) {
            answers.add(answer.toAnswer());
            answer = null;
        }
    }

    /** Why this is no message that can be acted on. */
    Optional<Problem> refusal() {
        if (tooManyAnswers) {
            return Optional.of(Problem.of(ProblemCode.TOO_MANY_ANSWERS, 0, Integer.toString(MAX_ANSWERS)));
        }
        return kind == null ? Optional.of(Problem.of(ProblemCode.ANSWER_KIND_UNKNOWN, 0)) : Optional.empty();
    }

    /** The message, which must not have been refused. */
    CusresMessage toMessage() {
        if (kind == null) {
            throw new IllegalStateException("a message of no known kind is refused");
        }
        return new CusresMessage(
                message.envelope(),
                kind,
                transaction,
                revision,
                flight.voyage(),
                contact.toContact(),
                answers,
                message.messageProblems());
    }
}
