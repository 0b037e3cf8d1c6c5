package dev.kanmon.messages.reading;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.cusres.CusresReader;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads every message of an input, each by the reader of its kind. */
public final class MessageReader {
    private MessageReader() {}

    /**
     * Reads every message of an input. Never throws on any input.
     *
     * @param bytes one or more interchanges, or bare messages, at most {@link InterchangeReader#MAX_BYTES} bytes; they
     *     must not change meanwhile
     */
    public static MessageReading read(byte[] bytes) {
        InterchangeReader interchange = InterchangeReader.of(bytes);
        List<ReadMessage> messages = new ArrayList<>();
        Consumer<Problem> refused = problem -> messages.add(new ReadMessage.Unreadable(problem));
        while (interchange.nextMessage()) {
            switch (interchange.messageType()) {
                case "PAXLST" ->
                    PaxlstReader.readMessage(interchange, list -> messages.add(new ReadMessage.Listed(list)), refused);
                case "CUSRES" ->
                    CusresReader.readMessage(
                            interchange, message -> messages.add(new ReadMessage.Answered(message)), refused);
                default -> refused.accept(Problem.of(ProblemCode.MESSAGE_KIND_UNKNOWN, interchange.position()));
            }
        }
        return new MessageReading(messages, interchange.problems());
    }
}
