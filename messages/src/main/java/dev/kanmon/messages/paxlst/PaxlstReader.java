package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
        InterchangeReader interchange = InterchangeReader.of(bytes);
        List<PassengerList> lists = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        while (interchange.nextMessage()) {
            if (interchange.messageType().equals("PAXLST")) {
                readMessage(interchange, lists::add, refused::add);
            } else {
                refused.add(Problem.of(ProblemCode.NOT_PAXLST, interchange.position()));
            }
        }
        List<Problem> problems = new ArrayList<>(interchange.problems());
        problems.addAll(refused);
        return new PassengerListReading(lists, problems);
    }

    /**
     * Reads the present message of an interchange, which is a PAXLST message.
     *
     * @param read takes the list if it could be read
     * @param refused takes the reason if it could not
     */
    public static void readMessage(
            InterchangeReader interchange, Consumer<PassengerList> read, Consumer<Problem> refused) {
        PaxlstMessage message = new PaxlstMessage(interchange);
        message.readSegments();
        switch (interchange.messageEnd()) {
            case WHOLE -> {
                switch (message.result()) {
                    case PaxlstMessage.Listed listed -> read.accept(listed.list());
                    case PaxlstMessage.Refused refusal -> refused.accept(refusal.problem());
                }
            }
            case CUT_SHORT -> refused.accept(Problem.of(ProblemCode.CUT_SHORT, interchange.position()));
            case TOO_MANY_SEGMENTS ->
                refused.accept(Problem.of(
                        ProblemCode.TOO_MANY_SEGMENTS,
                        interchange.position(),
                        Integer.toString(InterchangeReader.MAX_SEGMENTS)));
        }
    }
}
