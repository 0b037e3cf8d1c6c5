package dev.kanmon.messages.reading;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.cusres.CusresReader;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.MessageReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads every message of an input, each by the reader of its kind. */
public final class MessageReader {
    private MessageReader() {}

    /**
     * Reads every message of an input. Never throws on any input.
     *
     * @param bytes one or more interchanges, or bare messages, at most {@link InterchangeReader#MAX_BYTES} bytes; they
     *     must not change meanwhile
     */
    public static InputReading read(byte[] bytes) {
        InterchangeReader interchange = InterchangeReader.of(bytes);
        List<ReadMessage> messages = new ArrayList<>();
        while (interchange.nextMessage()) {
            messages.add(
                    switch (interchange.messageType()) {
                        case "PAXLST" -> of(PaxlstReader.readMessage(interchange), ReadMessage.Listed::new);
                        case "CUSRES" -> of(CusresReader.readMessage(interchange), ReadMessage.Answered::new);
                        default ->
                            new ReadMessage.Unreadable(
                                    Problem.of(ProblemCode.MESSAGE_KIND_UNKNOWN, interchange.position()));
                    });
        }
        return new InputReading(messages, interchange.problems());
    }

    private static <M> ReadMessage of(MessageReading.Result<M> result, Function<M, ReadMessage> kind) {
        return switch (result) {
            case MessageReading.Taken<M> taken -> kind.apply(taken.message());
            case MessageReading.Refused<M> refused -> new ReadMessage.Unreadable(refused.problem());
        };
    }
}
