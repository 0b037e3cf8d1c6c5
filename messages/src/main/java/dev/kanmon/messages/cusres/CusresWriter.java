package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.cusres.CusresMessage.Kind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a State tells a carrier as one interchange of CUSRES messages.
 *
 * <p>Sender and recipient of the request are swapped, in UNB and in UNG where the request had one; application reference,
 * test mark, version, common access reference and transaction are echoed. A request without an envelope is answered from
 * the State (alpha-3) to the carrier of the voyage, or to {@code UNKNOWN} where TDT names none, with the message reference
 * as control reference.
 *
 * <p>An answer for the whole request comes first, then the persons in the order of the request. What does not fit one
 * message goes on in more of them, all in the same interchange, and message references then end in a number.
 */
public final class CusresWriter {
    /** Segment group 4 (ERP) may occur 99 times before D.12B (UN directories D.02B and D.05B). */
    static final int MAX_PERSONS_BEFORE_D12B = 99;

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
     * Writes a response (BGM 962), which echoes the control reference of its request.
     *
     * <p>Each message has its sequence in S010: 01:C, 02, 03:F. That has two digits; so after part 99 the numbers begin again
     * at 01, under message references that count on, and only the very last part is marked F. Whoever waits for it waits
     * for all; {@link JoinedResponse} joins such parts too.
     *
     * @param response what to tell
     * @param at when; written in UTC
     * @throws IllegalArgumentException if a code is empty, a text is longer than {@value CusresInterchange#MAX_TEXT}
     *     characters, or a value has a control character or more than {@value
     *     dev.kanmon.messages.edifact.SegmentScanner#MAX_COMPONENT_BYTES} bytes
     */
    public byte[] write(PassengerResponse response, Instant at) {
        Envelope request = response.request();
        String reference = request.controlReference();
        String echoed = reference == null
                ? ResponseMessages.shortened(request.messageReference(), ResponseMessages.MAX_REFERENCE)
                : reference;
        return write(
                response,
                Kind.RESPONSE,
                reply(response, echoed, Reply.to(request).group()),
                at);
    }

    /**
     * Writes an unsolicited change (BGM 132) of what a response said before. It has references of its own and no S010: where
     * it takes several messages, each stands for itself.
     *
     * @param changed the persons whose answer is another now, with the request it was given to; its transaction may be one
     *     of the State's own
     * @param controlReference of the interchange, and of the group where the request had one; 1 to 14 characters
     * @param at when; written in UTC
     * @throws IllegalArgumentException as {@link #write}, or if the control reference has another length
     */
    public byte[] writeUnsolicited(PassengerResponse changed, String controlReference, Instant at) {
        if (controlReference.isEmpty() || controlReference.length() > ResponseMessages.MAX_REFERENCE) {
            throw new IllegalArgumentException("a control reference has 1 to 14 characters");
        }
        Envelope.Group group = Reply.to(changed.request()).group();
        Envelope.@Nullable Group own =
                group == null ? null : new Envelope.Group(group.sender(), group.recipient(), controlReference);
        return write(changed, Kind.UNSOLICITED, reply(changed, controlReference, own), at);
    }

    private byte[] write(PassengerResponse response, Kind kind, Envelope reply, Instant at) {
        int most = Math.min(personsPerMessage, maxAnswers(reply.version()));
        List<CusresMessage> messages = new ResponseMessages(response, kind, reply).of(most);
        return CusresInterchange.write(messages, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private Envelope reply(PassengerResponse response, String controlReference, Envelope.@Nullable Group group) {
        Envelope swapped = Reply.to(response.request());
        String carrier = response.voyage().carrier().isEmpty()
                ? "UNKNOWN"
                : response.voyage().carrier();
        return new Envelope(
                swapped.sender() == null ? state : swapped.sender(),
                swapped.recipient() == null ? carrier : swapped.recipient(),
                controlReference,
                swapped.application(),
                swapped.test(),
                swapped.messageReference(),
                swapped.version(),
                swapped.accessReference(),
                null,
                swapped.senderQualifier(),
                swapped.recipientQualifier(),
                group);
    }

    /** As the directory of that version allows; a version that cannot be read gets the smaller number. */
    static int maxAnswers(String version) {
        boolean dated = version.matches("D\\.[0-9]{2}[AB]");
        // Releases run from D.93A to D.99B and from D.00A on.
        boolean sinceD12B = dated && version.compareTo("D.12B") >= 0 && version.compareTo("D.90A") < 0;
        return sinceD12B ? CusresSegments.MAX_ANSWERS : MAX_PERSONS_BEFORE_D12B;
    }
}
