package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Walks over the messages of an interchange and the segments of each message.
 *
 * <pre>{@code
 * InterchangeReader interchange = InterchangeReader.of(bytes);
 * while (interchange.nextMessage()) {
 *     while (interchange.nextSegment()) { ... interchange.segment() ... }
 *     // interchange.messageEnd() says whether it is whole
 * }
 * }</pre>
 *
 * <p>Whatever of the envelope is missing is done without: an input may begin with UNA, UNB, UNG or UNH and end after any
 * message. Wrong totals and references are told and change nothing. After UNZ another interchange may follow; anything
 * else there, such as the footer of a mail gateway, is passed over, and so is what stands between two messages. The address lines of a telegram (IATA Type B) may
 * stand before an interchange, and its lines may be folded anywhere.
 *
 * <p>Not safe for use by several threads. Never throws on any input.
 */
public final class InterchangeReader {
    /** The largest input: 10,000 travellers at 600 bytes each fit, and a reader's memory stays bounded. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The most segments in one message: 10,000 travellers with 40 segments each, and room for more. */
    public static final int MAX_SEGMENTS = 500_000;

    /** The most bytes that may stand before an interchange: mail and telegram headers take a few hundred. */
    public static final int MAX_JUNK = 64 * 1024;

    /** How a message ended. */
    public enum MessageEnd {
        /** With UNT, or where the next part of the envelope begins. */
        WHOLE,
        /** Where the input ends. */
        CUT_SHORT,
        /** After {@link #MAX_SEGMENTS}. */
        TOO_MANY_SEGMENTS
    }

    private final byte[] bytes;
    private final SegmentScanner scanner;
    private final EnvelopeTotals totals;
    private final ProblemLog interchangeProblems = new ProblemLog();
    private ProblemLog messageProblems = new ProblemLog();
    private EnvelopeHeader header = new EnvelopeHeader();
    private Envelope envelope = header.of("", "", null, null);
    private String messageType = "";
    private MessageEnd messageEnd = MessageEnd.WHOLE;
    private int countAtHeader;
    private int messages;
    private boolean inMessage;
    private boolean envelopeSegmentPending;
    private boolean charactersTold;
    private boolean finished;

    private InterchangeReader(byte[] bytes) {
        this.bytes = bytes;
        this.scanner = new SegmentScanner(bytes);
        this.totals = new EnvelopeTotals(interchangeProblems);
    }

    /** Reads {@code bytes}, which must not change meanwhile. */
    public static InterchangeReader of(byte[] bytes) {
        boolean tooLarge = bytes.length > MAX_BYTES;
        InterchangeReader reader = new InterchangeReader(tooLarge ? bytes : Telegram.unfolded(bytes));
        if (InterchangeStart.blank(bytes)) {
            reader.refuse(ProblemCode.EMPTY);
        } else if (tooLarge) {
            reader.refuse(ProblemCode.TOO_LARGE, Integer.toString(MAX_BYTES));
        } else if (!reader.start(0)) {
            reader.refuse(ProblemCode.NOT_EDIFACT);
        }
        return reader;
    }

    private void refuse(ProblemCode code, String... arguments) {
        interchangeProblems.add(Problem.of(code, 0, arguments));
        finished = true;
    }

    private boolean start(int offset) {
        return goOn(offset, InterchangeStart.find(bytes, offset));
    }

    private boolean goOn(int offset, InterchangeStart start) {
        return switch (start) {
            case InterchangeStart.None ignored -> false;
            case InterchangeStart.Unusable ignored -> {
                refuse(ProblemCode.SEPARATORS);
                yield true;
            }
            case InterchangeStart.Found found -> {
                if (found.junk() > 0 && !Telegram.isHeader(bytes, offset, found.offset())) {
                    interchangeProblems.add(Problem.of(ProblemCode.JUNK, 0, Integer.toString(found.junk())));
                }
                scanner.startAt(found.offset(), found.separators());
                yield true;
            }
        };
    }

    /**
     * Goes on to the next message; what is left of the present one is passed over.
     *
     * @return false where there is none; {@link #problems} then is complete
     */
    public boolean nextMessage() {
        while (inMessage) {
            nextSegment();
        }
        while (!finished) {
            if (!envelopeSegmentPending && !scanner.next()) {
                finish();
                break;
            }
            envelopeSegmentPending = false;
            switch (scanner.tagCode()) {
                case ServiceTag.UNB -> {
                    totals.interchangeBegins(scanner);
                    header = EnvelopeHeader.ofInterchange(scanner);
                    scanner.charset(header.charset());
                }
                case ServiceTag.UNG -> {
                    totals.groupBegins(scanner);
                    header = header.withGroup(scanner);
                }
                case ServiceTag.UNH -> {
                    beginMessage();
                    return true;
                }
                case ServiceTag.UNE -> {
                    totals.groupEnds(scanner);
                    header = header.withoutGroup();
                }
                case ServiceTag.UNZ -> {
                    totals.interchangeEnds(scanner);
                    header = new EnvelopeHeader();
                    scanner.charset(header.charset());
                    if (!start(scanner.offset())) {
                        finish();
                    }
                }
                default -> {
                    if (!goOn(scanner.begin(), scanner.envelopeWithin())) {
                        interchangeProblems.add(Problem.of(ProblemCode.SEGMENT_OUTSIDE, 0));
                    }
                }
            }
        }
        return false;
    }

    private void finish() {
        finished = true;
        totals.inputEnds();
        if (messages == 0) {
            interchangeProblems.add(Problem.of(ProblemCode.NO_MESSAGE, 0));
        }
    }

    private void beginMessage() {
        inMessage = true;
        messages++;
        totals.messageBegins();
        messageEnd = MessageEnd.WHOLE;
        messageProblems = new ProblemLog();
        charactersTold = false;
        countAtHeader = scanner.count();
        messageType = scanner.text(2, 0);
        envelope = header.ofMessage(scanner, messageProblems);
        noteOddities();
    }

    /**
     * Goes on to the next segment of the message, UNH and UNT not among them.
     *
     * @return false at the end of the message
     */
    public boolean nextSegment() {
        if (!inMessage) {
            return false;
        }
        if (!scanner.next()) {
            return endMessage(MessageEnd.CUT_SHORT);
        }
        return scanner.isService() ? serviceSegment() : contentSegment();
    }

    private boolean serviceSegment() {
        return switch (scanner.tagCode()) {
            case ServiceTag.UNT -> {
                noteOddities();
                totals.messageEnds(scanner, position(), envelope.messageReference(), messageProblems);
                yield endMessage(MessageEnd.WHOLE);
            }
            case ServiceTag.UNB, ServiceTag.UNG, ServiceTag.UNH, ServiceTag.UNE, ServiceTag.UNZ -> {
                report(ProblemCode.UNT_MISSING);
                envelopeSegmentPending = true;
                yield endMessage(MessageEnd.WHOLE);
            }
            default -> contentSegment();
        };
    }

    private boolean contentSegment() {
        if (!scanner.terminated()) {
            return endMessage(MessageEnd.CUT_SHORT);
        }
        if (position() > MAX_SEGMENTS) {
            finished = true;
            return endMessage(MessageEnd.TOO_MANY_SEGMENTS);
        }
        if (!scanner.isOrdinary()) {
            noteOddities();
        }
        return true;
    }

    private boolean endMessage(MessageEnd end) {
        messageEnd = end;
        inMessage = false;
        return false;
    }

    private void noteOddities() {
        if (scanner.tooWide()) {
            report(ProblemCode.SEGMENT_TOO_WIDE);
        }
        if (charactersTold) {
            return;
        }
        boolean beyond = header.lacksLowerCase()
                ? scanner.beyondAscii() || scanner.beyondUpperCase()
                : header.lacksAccents() && scanner.beyondAscii();
        if (beyond) {
            charactersTold = true;
            report(ProblemCode.CHARACTERS);
        }
    }

    /** The present segment. */
    public SegmentScanner segment() {
        return scanner;
    }

    /** Position of the present segment in the message, UNH counted as 1. */
    public int position() {
        return scanner.count() - countAtHeader + 1;
    }

    /** What the present message is called in UNH, such as {@code PAXLST}. */
    public String messageType() {
        return messageType;
    }

    /** What UNB, UNG and UNH say of the present message. */
    public Envelope envelope() {
        return envelope;
    }

    /** The day on which the interchange was prepared (UNB, S004), in the sender's own zone. */
    public Optional<LocalDate> preparedOn() {
        return header.preparedOn();
    }

    public MessageEnd messageEnd() {
        return messageEnd;
    }

    /** Tells something of the present segment. */
    public void report(ProblemCode code, String... arguments) {
        messageProblems.add(Problem.of(code, position(), arguments));
    }

    /** Tells something of the present message as a whole. */
    public void reportWhole(ProblemCode code, String... arguments) {
        messageProblems.add(Problem.of(code, 0, arguments));
    }

    /** What was told of the present message so far. */
    public List<Problem> messageProblems() {
        return messageProblems.problems();
    }

    /** What was told of the interchange so far. */
    public List<Problem> problems() {
        return interchangeProblems.problems();
    }
}
