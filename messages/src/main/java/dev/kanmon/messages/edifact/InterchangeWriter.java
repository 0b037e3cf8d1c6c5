package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes one interchange: UNB, UNG where the envelope has a group, messages, and right totals.
 *
 * <p>UNB names the narrowest character set that holds every value: UNOA, else UNOB, else UNOW (UTF-8), so that a
 * reference echoed to a carrier comes back as it was. Syntax version 4 with a date in six digits, as the WCO/IATA/ICAO
 * guide has it. An envelope with neither sender nor recipient nor control reference gives bare messages.
 */
public final class InterchangeWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private final Envelope envelope;
    private final String date;
    private final String time;
    private final SegmentWriter body = new SegmentWriter();
    private String messageReference = "";
    private boolean inMessage;
    private int messages;

    /**
     * Begins an interchange.
     *
     * @param envelope its sender, recipient, references and group
     * @param prepared when it is prepared (S004), in the zone that sender and recipient have agreed
     */
    public InterchangeWriter(Envelope envelope, LocalDateTime prepared) {
        this.envelope = envelope;
        this.date = DATE.format(prepared);
        this.time = TIME.format(prepared);
    }

    /**
     * Ends the message before and begins the next.
     *
     * @param type such as {@code PAXLST}
     * @param message its reference, version, common access reference and part; what concerns the interchange is not used
     * @return where its segments go
     */
    public SegmentWriter message(String type, Envelope message) {
        endMessage();
        if (messages == 0) {
            openGroup(type, message);
        }
        messages++;
        inMessage = true;
        messageReference = message.messageReference();
        body.takeCount();
        return body.segment("UNH")
                .element(message.messageReference())
                .element(type, directory(message), release(message), "UN", "IATA")
                .element(message.accessReference())
                .element(sequence(message.part()), status(message.part()));
    }

    /** Ends the interchange. */
    public byte[] close() {
        endMessage();
        Envelope.Group group = envelope.group();
        if (group != null) {
            body.segment("UNE").element(Integer.toString(messages)).element(group.reference());
        }
        if (!hasInterchange()) {
            return body.written().getBytes(StandardCharsets.UTF_8);
        }
        String total = group == null ? Integer.toString(messages) : "1";
        body.segment("UNZ").element(total).element(envelope.controlReference());
        return (header() + body.written()).getBytes(StandardCharsets.UTF_8);
    }

    private String header() {
        SegmentWriter unb = new SegmentWriter();
        addresses(unb, Repertoire.UNOA);
        Repertoire repertoire = Repertoire.narrowest(unb.written() + body.written());
        SegmentWriter header = new SegmentWriter();
        addresses(header, repertoire);
        return header.written();
    }

    private void addresses(SegmentWriter unb, Repertoire repertoire) {
        unb.segment("UNB")
                .element(repertoire.name(), "4")
                .element(envelope.sender(), envelope.senderQualifier())
                .element(envelope.recipient(), envelope.recipientQualifier())
                .element(date, time)
                .element(envelope.controlReference())
                .element()
                .element(envelope.application())
                .element()
                .element()
                .element()
                .element(envelope.test() ? "1" : null);
    }

    private void openGroup(String type, Envelope message) {
        Envelope.Group group = envelope.group();
        if (group == null) {
            return;
        }
        body.segment("UNG")
                .element(type)
                .element(id(group.sender()), qualifier(group.sender()))
                .element(id(group.recipient()), qualifier(group.recipient()))
                .element(date, time)
                .element(group.reference())
                .element("UN")
                .element(directory(message), release(message));
    }

    private void endMessage() {
        if (inMessage) {
            int segments = body.segment("UNT").takeCount();
            body.element(Integer.toString(segments)).element(messageReference);
        }
        inMessage = false;
    }

    private boolean hasInterchange() {
        return envelope.sender() != null || envelope.recipient() != null || envelope.controlReference() != null;
    }

    private static String directory(Envelope message) {
        int dot = message.version().indexOf('.');
        return dot < 0 ? message.version() : message.version().substring(0, dot);
    }

    private static @Nullable String release(Envelope message) {
        int dot = message.version().indexOf('.');
        return dot < 0 ? null : message.version().substring(dot + 1);
    }

    private static @Nullable String sequence(Envelope.@Nullable Part part) {
        return part == null ? null : String.format(Locale.ROOT, "%02d", part.number());
    }

    /** C for the first of several, F for the last, nothing between. */
    private static @Nullable String status(Envelope.@Nullable Part part) {
        if (part == null) {
            return null;
        }
        if (part.last()) {
            return "F";
        }
        return part.number() == 1 ? "C" : null;
    }

    private static @Nullable String id(Envelope.@Nullable Party party) {
        return party == null ? null : party.id();
    }

    private static @Nullable String qualifier(Envelope.@Nullable Party party) {
        return party == null ? null : party.qualifier();
    }
}
