package dev.kanmon.messages.cusres;

import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.MessageReading;

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
        MessageReading<CusresMessage> read =
                MessageReading.read(bytes, "CUSRES", ProblemCode.NOT_CUSRES, CusresSegments::new);
        return new CusresReading(read.messages(), read.problems());
    }

    /** Reads the present message of an interchange, which is a CUSRES message. */
    public static MessageReading.Result<CusresMessage> readMessage(InterchangeReader interchange) {
        return MessageReading.readMessage(interchange, new CusresSegments(interchange));
    }
}
