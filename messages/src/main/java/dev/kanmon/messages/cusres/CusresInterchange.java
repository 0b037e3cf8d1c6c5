package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.ContactSegments;
import dev.kanmon.messages.edifact.InterchangeWriter;
import dev.kanmon.messages.edifact.MessageTime;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.edifact.SegmentWriter;
import dev.kanmon.messages.edifact.TransactionSegment;
import java.time.LocalDateTime;
import java.util.List;

/** Writes CUSRES messages of any kind; what {@link CusresReader} reads of them is the same messages. */
public final class CusresInterchange {
    /** Text of FTX (4440) in the directories from D.02B on. */
    static final int MAX_TEXT = 512;

    private CusresInterchange() {}

    /**
     * Writes one interchange, with the envelope of the first message; bare messages where that names no interchange.
     * Problems of a message are not written.
     *
     * @param messages at least one
     * @param prepared when the interchange is prepared (UNB, S004), in the sender's zone
     * @throws IllegalArgumentException if there is no message, a message has more answers than its directory allows, an
     *     answer has no code or more than 99 codes or texts, a text is longer than {@value #MAX_TEXT} characters, or a
     *     value has a control character or more than {@value SegmentScanner#MAX_COMPONENT_BYTES} bytes
     */
    public static byte[] write(List<CusresMessage> messages, LocalDateTime prepared) {
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("an interchange has at least one message");
        }
        InterchangeWriter interchange =
                new InterchangeWriter(messages.getFirst().envelope(), prepared);
        for (CusresMessage message : messages) {
            write(message, interchange.message("CUSRES", message.envelope()));
        }
        return interchange.close();
    }

    private static void write(CusresMessage message, SegmentWriter segments) {
        int most = CusresWriter.maxAnswers(message.envelope().version());
        if (message.answers().size() > most) {
            throw new IllegalArgumentException("a message of this version has at most " + most + " answers");
        }
        segments.segment("BGM").element(message.kind().code());
        TransactionSegment.write(message.transaction(), segments);
        if (message.contact() != null) {
            ContactSegments.writeSender(message.contact(), segments);
        }
        if (message.voyage() != null) {
            write(message.voyage(), segments);
        }
        message.answers().forEach(answer -> write(answer, segments));
    }

    /** The last leg is that to the State: LOC+125 and LOC+87; those before it are between other ports: LOC+92. */
    private static void write(Voyage voyage, SegmentWriter segments) {
        int left = voyage.legs().size();
        for (Leg leg : voyage.legs()) {
            boolean last = --left == 0;
            segments.segment("RFF").element("AF", voyage.designator());
            MessageTime.write("189", leg.departure(), segments);
            MessageTime.write("232", leg.arrival(), segments);
            segments.segment("LOC").element(last ? "125" : "92").element(leg.from());
            segments.segment("LOC").element(last ? "87" : "92").element(leg.to());
        }
    }

    private static void write(CusresMessage.Answer answer, SegmentWriter segments) {
        requireWritable(answer);
        segments.segment("ERP").element(answer.scope().code());
        if (answer.reservation() != null) {
            segments.segment("RFF").element("AVF", answer.reservation());
        }
        if (answer.reference() != null) {
            segments.segment("RFF").element("ABO", answer.reference());
        }
        answer.codes().forEach(code -> segments.segment("ERC").element(code));
        answer.texts()
                .forEach(text -> segments.segment("FTX")
                        .element("AAP")
                        .element()
                        .element()
                        .element(text));
    }

    private static void requireWritable(CusresMessage.Answer answer) {
        int most = AnswerSegments.MAX_OCCURRENCES;
        boolean coded = !answer.codes().isEmpty()
                && answer.codes().size() <= most
                && answer.codes().stream().noneMatch(String::isEmpty);
        boolean told = answer.texts().size() <= most
                && answer.texts().stream().allMatch(text -> !text.isEmpty() && text.length() <= MAX_TEXT);
        if (!coded || !told) {
            throw new IllegalArgumentException("an answer needs 1 to " + most
                    + " codes, and at most as many texts of 1 to " + MAX_TEXT + " characters");
        }
    }
}
