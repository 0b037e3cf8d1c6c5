package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads CUSRES messages of every kind, as carriers receive them and States receive acknowledgements. */
public final class CusresReader {
    private CusresReader() {}

    /**
     * Reads every CUSRES message of an input. Never throws on any input.
     *
     * <p>A message is given if BGM says of which kind it is, whatever is odd about its flight or its answers. A message cut
     * short is not: its last answer may lack the code that holds a person back.
     *
     * @param bytes one or more interchanges, or bare messages, at most {@link InterchangeReader#MAX_BYTES} bytes; they
     *     must not change meanwhile
     */
    public static CusresReading read(byte[] bytes) {
        InterchangeReader interchange = InterchangeReader.of(bytes);
        List<CusresMessage> messages = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        while (interchange.nextMessage()) {
            if (interchange.messageType().equals("CUSRES")) {
                readMessage(interchange, messages::add, refused::add);
            } else {
                refused.add(Problem.of(ProblemCode.NOT_CUSRES, interchange.position()));
            }
        }
        List<Problem> problems = new ArrayList<>(interchange.problems());
        problems.addAll(refused);
        return new CusresReading(messages, problems);
    }

    /**
     * Reads the present message of an interchange, which is a CUSRES message.
     *
     * @param read takes the message if it could be read
     * @param refused takes the reason if it could not
     */
    public static void readMessage(
            InterchangeReader interchange, Consumer<CusresMessage> read, Consumer<Problem> refused) {
        CusresSegments segments = new CusresSegments(interchange);
        segments.read();
        refusal(interchange, segments).ifPresentOrElse(refused, () -> read.accept(segments.toMessage()));
    }

    private static Optional<Problem> refusal(InterchangeReader interchange, CusresSegments segments) {
        return switch (interchange.messageEnd()) {
            case WHOLE -> segments.refusal();
            case CUT_SHORT -> Optional.of(Problem.of(ProblemCode.CUT_SHORT, interchange.position()));
            case TOO_MANY_SEGMENTS ->
                Optional.of(Problem.of(
                        ProblemCode.TOO_MANY_SEGMENTS,
                        interchange.position(),
                        Integer.toString(InterchangeReader.MAX_SEGMENTS)));
        };
    }
}
