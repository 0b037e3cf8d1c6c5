package dev.kanmon.server.json;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.cusres.CusresMessage;
import dev.kanmon.messages.cusres.CusresMessage.Answer;
import java.util.List;
import java.util.Map;

/** The public shapes of messages, as {@code contracts/parse.schema.json} describes them. */
public final class MessageJson {
    private MessageJson() {}

    /**
     * The object of a passenger list.
     *
     * @param file where it was read
     * @param problems what is told of it
     */
    public static Map<String, Object> of(String file, PassengerList list, List<Problem> problems) {
        JsonObject json = new JsonObject().with("file", file);
        beforeProblems(json, list);
        json.withList("problems", problems, ProblemJson::of);
        afterProblems(json, list);
        return json.entries();
    }

    /** The object of a passenger list that a carrier sends. */
    static Map<String, Object> of(PassengerList list) {
        JsonObject json = new JsonObject();
        beforeProblems(json, list);
        afterProblems(json, list);
        return json.entries();
    }

    private static void beforeProblems(JsonObject json, PassengerList list) {
        json.with("message", "PAXLST")
                .with("version", list.envelope().version())
                .with("document", list.document())
                .with("function", list.function());
        if (list.transaction() != null) {
            json.with("transaction", list.transaction().number());
        }
        EnvelopeJson.address(json, list.envelope());
        json.withObject("voyage", list.voyage(), VoyageJson::of)
                .with("count", list.count())
                .withList("travellers", list.travellers(), TravellerJson::of);
    }

    private static void afterProblems(JsonObject json, PassengerList list) {
        json.with("purpose", list.purpose().name());
        if (list.transaction() != null) {
            json.with("revision", list.transaction().revision());
        }
        json.withObject("contact", list.contact(), TravellerJson::contact);
        EnvelopeJson.references(json, list.envelope());
    }

    /**
     * The object of an answer.
     *
     * @param file where it was read
     * @param problems what is told of it
     */
    public static Map<String, Object> of(String file, CusresMessage message, List<Problem> problems) {
        JsonObject json = new JsonObject()
                .with("file", file)
                .with("message", "CUSRES")
                .with("version", message.envelope().version())
                .with("document", message.kind().code());
        if (message.transaction() != null) {
            json.with("transaction", message.transaction().number())
                    .with("revision", message.transaction().revision());
        }
        EnvelopeJson.address(json, message.envelope());
        json.withObject("voyage", message.voyage(), VoyageJson::of)
                .withList("answers", message.answers(), MessageJson::answer)
                .withList("problems", problems, ProblemJson::of)
                .withObject("contact", message.contact(), TravellerJson::contact);
        EnvelopeJson.references(json, message.envelope());
        return json.entries();
    }

    private static Map<String, Object> answer(Answer answer) {
        return new JsonObject()
                .with("scope", JsonObject.word(answer.scope()))
                .with("reservation", answer.reservation())
                .with("reference", answer.reference())
                .with("codes", answer.codes())
                .with("texts", answer.texts())
                .entries();
    }

    /** The object of a message, or a whole file, that could not be read. */
    public static Map<String, Object> unreadable(String file, List<Problem> problems) {
        return new JsonObject()
                .with("file", file)
                .withList("problems", problems, ProblemJson::of)
                .entries();
    }

    /** The object of a file that could not be opened. */
    public static Map<String, Object> unopened(String file, String sentence) {
        Map<String, Object> problem = new JsonObject()
                .with("code", "FILE")
                .with("severity", "error")
                .with("at", 0)
                .with("text", sentence)
                .entries();
        return new JsonObject()
                .with("file", file)
                .with("problems", List.of(problem))
                .entries();
    }
}
