package dev.kanmon.clearance.pass;

import dev.kanmon.seals.UnreadableSealException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content as the message of a VDS-NC (ICAO TR Digital Travel Authorizations v2.15, section 3). */
final class AuthorizationJson {
    /** The report's draft read has no name for the type; that of health certificates, {@code icao.vacc}, is followed. */
    static final String TYPE = "icao.dta";

    static final int VERSION = 1;

    private static final Set<String> MEMBERS = Set.of("dtan", "pi", "dta");
    private static final Set<String> PERSON = Set.of("n", "dob", "sex", "nl", "pn");
    private static final Set<String> AUTHORIZATION = Set.of("poi", "vf", "vu", "dos", "noe", "tcc", "ai");

    private AuthorizationJson() {}

    static ObjectNode write(TravelAuthorization content) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("dtan", content.number());
        message.putObject("pi")
                .put("n", content.name())
                .put("dob", content.birthDate().toString())
                .put("sex", content.sex())
                .put("nl", content.nationality())
                .put("pn", content.passport());
        ObjectNode authorization = message.putObject("dta")
                .put("poi", content.place())
                .put("vf", content.from().toString())
                .put("vu", content.until().toString())
                .put("noe", content.entries())
                .put("tcc", content.category());
        if (content.stay() != null) {
            authorization.put("dos", content.stay());
        }
        if (content.text() != null) {
            authorization.put("ai", content.text());
        }
        return message;
    }

    /**
     * Reads a message; members that the report does not name are refused, so that nothing signed goes unshown.
     *
     * @throws UnreadableSealException where it is no travel authorisation
     */
    static TravelAuthorization read(JsonNode message) {
        JsonNode person = message.path("pi");
        JsonNode authorization = message.path("dta");
        if (!MEMBERS.containsAll(message.propertyNames())
                || !PERSON.containsAll(person.propertyNames())
                || !AUTHORIZATION.containsAll(authorization.propertyNames())) {
            throw new UnreadableSealException("The seal has a field that a travel authorisation does not have.");
        }
        try {
            return new TravelAuthorization(
                    text(message, "dtan"),
                    text(person, "n"),
                    day(person, "dob"),
                    text(person, "sex"),
                    text(person, "nl"),
                    text(person, "pn"),
                    text(authorization, "poi"),
                    day(authorization, "vf"),
                    day(authorization, "vu"),
                    optional(authorization, "dos"),
                    text(authorization, "noe"),
                    text(authorization, "tcc"),
                    optional(authorization, "ai"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableSealException("The seal is no travel authorisation.", e);
        }
    }

    private static LocalDate day(JsonNode object, String name) {
        try {
            return LocalDate.parse(text(object, name));
        } catch (DateTimeParseException e) {
            throw new UnreadableSealException("The seal has a date that is none.", e);
        }
    }

    private static @Nullable String optional(JsonNode object, String name) {
        return object.has(name) ? text(object, name) : null;
    }

    private static String text(JsonNode object, String name) {
        JsonNode member = object.path(name);
        if (!member.isString()) {
            throw new UnreadableSealException("The seal lacks the text \"" + name + "\".");
        }
        return member.stringValue();
    }
}
