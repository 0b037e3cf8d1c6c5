package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.profile.ClosedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads PAXLST messages, D.98B to D.17A, into passenger lists. */
public final class PaxlstReader {
    private PaxlstReader() {}

    /**
     * Reads every passenger list of an input. Never throws on any input.
     *
     * <p>A list is given if its voyage could be read, whatever is odd about its travellers; a message cut short is not,
     * since nobody can say who is missing.
     *
     * @param bytes one or more interchanges, or bare messages, at most {@link InterchangeReader#MAX_BYTES} bytes; they
     *     must not change meanwhile
     */
    public static PassengerListReading read(byte[] bytes) {
        return readAll(bytes, list -> list);
    }

    /**
     * Reads every passenger list of an input and keeps of each traveller only what the law lets in.
     *
     * @param bytes as for {@link #read(byte[])}
     * @param law the closed list that holds for a voyage
     */
    public static PassengerListReading read(byte[] bytes, Function<Voyage, ClosedList> law) {
        return readAll(bytes, list -> law.apply(list.voyage()).apply(list));
    }

    private static PassengerListReading readAll(byte[] bytes, UnaryOperator<PassengerList> narrowed) {
        InterchangeReader interchange = InterchangeReader.of(bytes);
        List<PassengerList> lists = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        while (interchange.nextMessage()) {
            if (interchange.messageType().equals("PAXLST")) {
                readMessage(interchange, narrowed, lists, refused);
            } else {
                refused.add(Problem.of(ProblemCode.NOT_PAXLST, interchange.position()));
            }
        }
        List<Problem> problems = new ArrayList<>(interchange.problems());
        problems.addAll(refused);
        return new PassengerListReading(lists, problems);
    }

    private static void readMessage(
            InterchangeReader interchange,
            UnaryOperator<PassengerList> narrowed,
            List<PassengerList> lists,
            List<Problem> refused) {
        PaxlstMessage message = new PaxlstMessage(interchange);
        message.readSegments();
        switch (interchange.messageEnd()) {
            case WHOLE -> {
                switch (message.result()) {
                    case PaxlstMessage.Listed listed -> lists.add(narrowed.apply(listed.list()));
                    case PaxlstMessage.Refused refusal -> refused.add(refusal.problem());
                }
            }
            case CUT_SHORT -> refused.add(Problem.of(ProblemCode.CUT_SHORT, interchange.position()));
            case TOO_MANY_SEGMENTS ->
                refused.add(Problem.of(
                        ProblemCode.TOO_MANY_SEGMENTS,
                        interchange.position(),
                        Integer.toString(InterchangeReader.MAX_SEGMENTS)));
        }
    }
}
