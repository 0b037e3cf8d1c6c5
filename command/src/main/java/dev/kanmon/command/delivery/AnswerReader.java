package dev.kanmon.command.delivery;

import dev.kanmon.messages.cusres.Directive;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a server answers in JSON. What comes from a server is input like any other: it may be anything. */
final class AnswerReader {
    /** A code is printed as it is: letters, digits and underscores only, no longer than any of ours. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");

    private static final int MAX_TEXT = 200;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerReader() {}

    /** An answer of status 200; undelivered if nobody could tell from it who may board. */
    static Fate answer(byte[] body) {
        try {
            JsonNode answer = JSON.readTree(body);
            JsonNode travellers = answer.path("travellers");
            if (!travellers.isArray()) {
                return new Fate.Undelivered(Fate.Undelivered.ANSWER_NOT_READ);
            }
            List<Fate.Person> persons = new ArrayList<>(travellers.size());
            for (JsonNode person : travellers) {
                persons.add(new Fate.Person(
                        UUID.fromString(person.path("id").asString("")),
                        Directive.valueOf(person.path("directive").asString(""))));
            }
            boolean exception = !answer.path("accepted").asBoolean(true);
            return new Fate.Answered(persons, exception ? printable(answer.path("text")) : null);
        } catch (JacksonException | IllegalArgumentException unknown) {
            return new Fate.Undelivered(Fate.Undelivered.ANSWER_NOT_READ);
        }
    }

    /** The reason in a problem (RFC 9457). */
    static String code(int status, byte[] body) {
        String bare = "HTTP_" + status;
        try {
            for (JsonNode problem : JSON.readTree(body).path("problems")) {
                String code = problem.path("code").asString("");
                if (problem.path("severity").asString("").equals("error")
                        && CODE.matcher(code).matches()) {
                    return code;
                }
            }
            return bare;
        } catch (JacksonException | IllegalArgumentException notJson) {
            return bare;
        }
    }

    private static String printable(JsonNode text) {
        String told = text.asString("").replaceAll("\\p{Cntrl}", " ");
        return told.length() > MAX_TEXT ? told.substring(0, MAX_TEXT) : told;
    }
}
