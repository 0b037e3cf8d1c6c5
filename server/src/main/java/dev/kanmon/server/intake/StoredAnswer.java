package dev.kanmon.server.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kanmon.server.answer.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form in which an answer is sealed and kept, and how earlier releases kept it. */
final class StoredAnswer {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private StoredAnswer() {}

    static byte[] write(Answer answer) {
        return JSON.writeValueAsBytes(answer);
    }

    /**
     * Reads an answer. Before there were revisions a transaction was its number alone, and no problems were kept.
     *
     * @throws IllegalStateException if it is in no known form; without the text, which must not get into a log
     */
    @SuppressWarnings("UnusedException")
    static Answer read(byte[] stored) {
        try {
            ObjectNode answer = (ObjectNode) JSON.readTree(stored);
            if (!answer.has("problems")) {
                answer.putArray("problems");
            }
            JsonNode transaction = answer.path("response").path("transaction");
            if (transaction.isString()) {
                ((ObjectNode) answer.get("response")).putObject("transaction").put("number", transaction.asString());
            }
            return JSON.treeToValue(answer, Answer.class);
        } catch (JacksonException | ClassCastException unknown) {
            throw new IllegalStateException("a stored answer cannot be read by this release");
        }
    }
}
