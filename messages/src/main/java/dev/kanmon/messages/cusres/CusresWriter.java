package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.InterchangeWriter;
import dev.kanmon.messages.edifact.SegmentWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answer to a passenger list as one interchange of CUSRES messages.
 *
 * <p>Sender and recipient of the request are swapped, in UNB and in UNG where the request had one; control reference,
 * application reference, test mark, version, common access reference and transaction are echoed. A request without an
 * envelope is answered from the State (alpha-3) to the carrier of the voyage, or to {@code UNKNOWN} where TDT names none,
 * with the message reference as control reference.
 *
 * <p>The persons are in the order of the list. What does not fit one message goes on in more of them, all in the same
 * interchange, with S010 sequence 01:C, 02, 03:F, and message references that end in the sequence number.
 */
public final class CusresWriter {
    /** Segment group 4 (ERP) may occur 99 times before D.12B (UN directories D.02B and D.05B). */
    static final int MAX_PERSONS_BEFORE_D12B = 99;

    /** Text of FTX (4440) in the directories from D.02B on. */
    static final int MAX_TEXT = 512;

    /** Interchange control reference (0020) and message reference (0062): up to 14 characters. */
    private static final int MAX_REFERENCE = 14;

    /** Digits at the end of a reference that tell the messages of one answer apart. */
    private static final int SEQUENCE_DIGITS = 3;

    private static final DateTimeFormatter LEG_TIME = DateTimeFormatter.ofPattern("uuMMddHHmm", Locale.ROOT);

    private final String state;
    private final int personsPerMessage;

    /**
     * A writer for one State's answers.
     *
     * @param state State that answers, alpha-3; the sender where the request names no recipient
     * @param personsPerMessage most persons that the State puts into one message, at least 1
     */
    public CusresWriter(String state, int personsPerMessage) {
        if (personsPerMessage < 1) {
            throw new IllegalArgumentException("a message holds at least one person");
        }
        this.state = state;
        this.personsPerMessage = personsPerMessage;
    }

    /**
     * Writes one interchange.
     *
     * @param response what to tell
     * @param at when; written in UTC
     * @throws IllegalArgumentException if a code is empty, a text is longer than {@value #MAX_TEXT} characters, or a value
     *     has a control character
     */
    public byte[] write(PassengerResponse response, Instant at) {
        Envelope request = response.request();
        int most = Math.min(personsPerMessage, personsPerMessage(request.version()));
        List<PassengerResponse.PersonAnswer> persons = response.persons();
        int messages = Math.max(1, Math.ceilDiv(persons.size(), most));
        InterchangeWriter interchange = new InterchangeWriter(
                answer(response, request.messageReference(), null), LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        for (int message = 1; message <= messages; message++) {
            Envelope envelope = answer(
                    response,
                    messages == 1 ? request.messageReference() : numbered(request.messageReference(), message),
                    new Envelope.Part(message, message == messages));
            SegmentWriter segments = interchange.message("CUSRES", envelope);
            writeHeader(response, segments);
            int from = (message - 1) * most;
            persons.subList(from, Math.min(from + most, persons.size())).forEach(person -> write(person, segments));
        }
        return interchange.close();
    }

    private Envelope answer(PassengerResponse response, String messageReference, Envelope.@Nullable Part part) {
        Envelope request = response.request();
        String carrier = response.voyage().carrier().isEmpty()
                ? "UNKNOWN"
                : response.voyage().carrier();
        String controlReference = request.controlReference();
        return new Envelope(
                request.recipient() == null ? state : request.recipient(),
                request.sender() == null ? carrier : request.sender(),
                controlReference == null ? shortened(request.messageReference(), MAX_REFERENCE) : controlReference,
                request.application(),
                request.test(),
                messageReference,
                request.version(),
                request.accessReference(),
                part,
                request.recipientQualifier(),
                request.senderQualifier(),
                swapped(request.group()));
    }

    private static Envelope.@Nullable Group swapped(Envelope.@Nullable Group group) {
        return group == null ? null : new Envelope.Group(group.recipient(), group.sender(), group.reference());
    }

    private static String numbered(String reference, int message) {
        String digits = String.format(Locale.ROOT, "%0" + SEQUENCE_DIGITS + "d", message);
        return shortened(reference, MAX_REFERENCE - digits.length()) + digits;
    }

    private static String shortened(String reference, int length) {
        return reference.length() <= length ? reference : reference.substring(0, length);
    }

    /** As the directory that the request names allows; a version that cannot be read gets the smaller number. */
    private static int personsPerMessage(String version) {
        boolean dated = version.matches("D\\.[0-9]{2}[AB]");
        // Releases run from D.93A to D.99B and from D.00A on.
        boolean sinceD12B = dated && version.compareTo("D.12B") >= 0 && version.compareTo("D.90A") < 0;
        return sinceD12B ? Integer.MAX_VALUE : MAX_PERSONS_BEFORE_D12B;
    }

    private static void writeHeader(PassengerResponse response, SegmentWriter segments) {
        segments.segment("BGM").element("962");
        if (response.transaction() != null) {
            segments.segment("RFF").element("TN", response.transaction());
        }
        Voyage voyage = response.voyage();
        for (int i = 0; i < voyage.legs().size(); i++) {
            Leg leg = voyage.legs().get(i);
            boolean last = i == voyage.legs().size() - 1;
            segments.segment("RFF").element("AF", voyage.designator());
            writeTime("189", leg.departure(), segments);
            writeTime("232", leg.arrival(), segments);
            segments.segment("LOC").element(last ? "125" : "92").element(leg.from());
            segments.segment("LOC").element(last ? "87" : "92").element(leg.to());
        }
    }

    private static void writeTime(String qualifier, @Nullable LocalDateTime time, SegmentWriter segments) {
        if (time != null) {
            segments.segment("DTM").element(qualifier, LEG_TIME.format(time), "201");
        }
    }

    private static void write(PassengerResponse.PersonAnswer person, SegmentWriter segments) {
        if (person.code().isEmpty() || person.text().length() > MAX_TEXT) {
            throw new IllegalArgumentException("an answer needs a code, and a text of at most " + MAX_TEXT);
        }
        segments.segment("ERP").element("2");
        if (person.reservation() != null) {
            segments.segment("RFF").element("AVF", person.reservation());
        }
        if (person.reference() != null) {
            segments.segment("RFF").element("ABO", person.reference());
        }
        segments.segment("ERC").element(person.code());
        if (!person.text().isEmpty()) {
            segments.segment("FTX").element("AAP").element().element().element(person.text());
        }
    }
}
