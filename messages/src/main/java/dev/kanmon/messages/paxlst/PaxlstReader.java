package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.MessageReading;

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
        MessageReading<PassengerList> read =
                MessageReading.read(bytes, "PAXLST", ProblemCode.NOT_PAXLST, PaxlstMessage::new);
        return new PassengerListReading(read.messages(), read.problems());
    }

    /** Reads the present message of an interchange, which is a PAXLST message. */
    public static MessageReading.Result<PassengerList> readMessage(InterchangeReader interchange) {
        return MessageReading.readMessage(interchange, new PaxlstMessage(interchange));
    }
}
