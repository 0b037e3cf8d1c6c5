package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was read of an input that should hold messages of one type.
 *
 * @param messages every message that could be taken, in the order of the input
 * @param problems what is wrong with the input as a whole, and then with each message that was refused
 */
public record MessageReading<M>(List<M> messages, List<Problem> problems) {
    public MessageReading {
        messages = List.copyOf(messages);
        problems = List.copyOf(problems);
    }

    /** One message while it is read. */
    public interface Content<M> {
        /** Reads the segments up to the end of the message. */
        void readSegments();

        /** What came of them; asked only of a whole message. */
        Result<M> result();
    }

    /** What came of a message. */
    public sealed interface Result<M> {}

    /** It can be acted on. */
    public record Taken<M>(M message) implements Result<M> {}

    /** It cannot. */
    public record Refused<M>(Problem problem) implements Result<M> {}

    /**
     * Reads an input. Never throws on any input. A message that is cut short, or too long, is refused.
     *
     * @param bytes one or more interchanges, or bare messages; they must not change meanwhile
     * @param type what UNH calls the messages that are wanted
     * @param otherType what is told of any other message
     * @param begin begins the message that the reader stands on
     */
    public static <M> MessageReading<M> read(
            byte[] bytes, String type, ProblemCode otherType, Function<InterchangeReader, Content<M>> begin) {
        InterchangeReader interchange = InterchangeReader.of(bytes);
        List<M> messages = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        while (interchange.nextMessage()) {
            Result<M> result = interchange.messageType().equals(type)
                    ? readMessage(interchange, begin.apply(interchange))
                    : new Refused<>(Problem.of(otherType, interchange.position()));
            switch (result) {
                case Taken<M> taken -> messages.add(taken.message());
                case Refused<M> refusal -> refused.add(refusal.problem());
            }
        }
        List<Problem> problems = new ArrayList<>(interchange.problems());
        problems.addAll(refused);
        return new MessageReading<>(messages, problems);
    }

    /**
     * Reads one message to its end.
     *
     * @param content begun on the message that the reader stands on
     */
    public static <M> Result<M> readMessage(InterchangeReader interchange, Content<M> content) {
        content.readSegments();
        return switch (interchange.messageEnd()) {
            case WHOLE -> content.result();
            case CUT_SHORT -> new Refused<>(Problem.of(ProblemCode.CUT_SHORT, interchange.position()));
            case TOO_MANY_SEGMENTS ->
                new Refused<>(Problem.of(
                        ProblemCode.TOO_MANY_SEGMENTS,
                        interchange.position(),
                        Integer.toString(InterchangeReader.MAX_SEGMENTS)));
        };
    }
}
