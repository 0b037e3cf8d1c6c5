package dev.kanmon.server.json;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.ProblemLog;
import dev.kanmon.messages.paxlst.PassengerListReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The JSON form of a passenger list, as {@code contracts/passenger-list.schema.json} describes it. */
public final class PassengerListJson {
    /** The form has five levels; what nests deeper is no passenger list. */
    private static final int MAX_DEPTH = 32;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(InterchangeReader.MAX_BYTES)
                    // One overlong number is one value of the wrong kind, and costs no other traveller anything.
                    .maxNumberLength(InterchangeReader.MAX_BYTES)
                    .maxNameLength(JsonWalk.MAX_CHARACTERS)
                    .build())
            .build();

    private PassengerListJson() {}

    /**
     * Whether an input is to be read as JSON: its first byte that is no blank is a brace or a bracket. No interchange begins so, and
     * nothing but the bytes is known of a message that is read again after a stop.
     */
    public static boolean begins(byte[] bytes) {
        int at = startsWithByteOrderMark(bytes) ? 3 : 0;
        while (at < bytes.length && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
            at++;
        }
        return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /**
     * Reads one passenger list. Never throws on any input.
     *
     * <p>As in EDIFACT, a list is given if its voyage could be read, whatever is odd about its travellers; a text that is
     * not whole gives none, since nobody can say who is missing. Places in problems are JSON pointers.
     *
     * @param bytes one JSON object in UTF-8, at most {@link InterchangeReader#MAX_BYTES} bytes
     */
    public static PassengerListReading read(byte[] bytes) {
        if (bytes.length > InterchangeReader.MAX_BYTES) {
            return refused(Problem.of(ProblemCode.TOO_LARGE, 0, Integer.toString(InterchangeReader.MAX_BYTES)));
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return read(parser);
        } catch (JacksonException unknownEncoding) {
            return refused(Problem.of(ProblemCode.NOT_JSON, 0, "1", "1"));
        }
    }

    private static PassengerListReading read(JsonParser parser) {
        ProblemLog problems = new ProblemLog();
        JsonWalk json = new JsonWalk(parser, problems);
        PassengerListObject object = new PassengerListObject(json, problems);
        try {
            parser.nextToken();
            return json.object(object::read) && parser.nextToken() == null ? object.toReading() : refused(parser);
        } catch (JacksonException malformed) {
            return refused(parser);
        }
    }

    private static PassengerListReading refused(JsonParser parser) {
        TokenStreamLocation at = parser.currentLocation();
        return refused(Problem.of(
                ProblemCode.NOT_JSON, 0, Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr())));
    }

    private static PassengerListReading refused(Problem problem) {
        return new PassengerListReading(List.of(), List.of(problem));
    }

    /** Writes a list so that {@link #read} gives it again; its problems are not written. */
    public static byte[] write(PassengerList list) {
        return JsonLines.line(MessageJson.of(list)).getBytes(StandardCharsets.UTF_8);
    }
}
