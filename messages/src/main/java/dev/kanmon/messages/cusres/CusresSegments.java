package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.edifact.ContactSegments;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.MessageReading;
import dev.kanmon.messages.edifact.Qualifier;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.edifact.Tag;
import dev.kanmon.messages.edifact.TransactionSegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One CUSRES message while it is read: hands each segment to the flight, the contact or the present answer.
 *
 * <p>No tag but RFF belongs to more than one of them, and RFF says by its qualifier where it belongs; so their order plays
 * no part, but for ERP, which begins an answer, and RFF+AF, which begins a leg.
 */
final class CusresSegments implements MessageReading.Content<CusresMessage> {
    /** The most answers in one message: one for each traveller of the largest list that is taken. */
    static final int MAX_ANSWERS = 10_000;

    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final FlightSegments flight;
    private final ContactSegments contact = new ContactSegments();
    private final List<CusresMessage.Answer> answers = new ArrayList<>();
    private @Nullable AnswerSegments answer;
    private CusresMessage.@Nullable Kind kind;
    private @Nullable Transaction transaction;
    private boolean tooManyAnswers;

    CusresSegments(InterchangeReader message) {
        this.message = message;
        this.segment = message.segment();
        this.flight = new FlightSegments(message);
    }

    @Override
    public void readSegments() {
        while (message.nextSegment()) {
            int tag = segment.tagCode();
            switch (tag) {
                case Tag.BGM -> readBeginning();
                case Tag.RFF -> readReference();
                case Tag.DTM -> flight.readTime();
                case Tag.LOC -> flight.readPort();
                case Tag.NAD -> readParty();
                case Tag.COM -> contact.readChannels(segment);
                case Tag.ERP -> beginAnswer();
                case Tag.ERC, Tag.FTX -> readAnswer(tag);
                // The rest of the directory's message is for goods.
                case Tag.TDT,
                        Tag.GEI,
                        Tag.GIS,
                        Tag.CTA,
                        Tag.CNT,
                        Tag.AUT,
                        Tag.DOC,
                        Tag.PAC,
                        Tag.PCI,
                        Tag.CST,
                        Tag.MEA,
                        Tag.EQD,
                        Tag.SEL,
                        Tag.TAX,
                        Tag.MOA,
                        Tag.UNS -> {}
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
        switch (segment.code(1, 0)) {
            case Qualifier.TRANSACTION ->
                transaction = transaction == null ? TransactionSegment.read(segment) : transaction;
            case Qualifier.FLIGHT -> flight.begin();
            default -> readAnswer(Tag.RFF);
        }
    }

    private void readParty() {
        if (segment.code(1, 0) == Qualifier.SENDER) {
            contact.readSender(segment);
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

    private void readAnswer(int tag) {
        if (answer != null) {
            answer.read(tag);
        }
    }

    private void endAnswer() {
        if (answer != null) {
            answers.add(answer.toAnswer());
            answer = null;
        }
    }

    @Override
    public MessageReading.Result<CusresMessage> result() {
        if (tooManyAnswers) {
            return new MessageReading.Refused<>(
                    Problem.of(ProblemCode.TOO_MANY_ANSWERS, 0, Integer.toString(MAX_ANSWERS)));
        }
        if (kind == null) {
            return new MessageReading.Refused<>(Problem.of(ProblemCode.ANSWER_KIND_UNKNOWN, 0));
        }
        return new MessageReading.Taken<>(new CusresMessage(
                message.envelope(),
                kind,
                transaction,
                flight.voyage(),
                contact.toContact(),
                answers,
                message.messageProblems()));
    }
}
