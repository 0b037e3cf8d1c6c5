package dev.kanmon.server.json;

import dev.kanmon.messages.Envelope;
import java.util.Map;

/** The public shape of an envelope: its keys stand beside those of its message. */
final class EnvelopeJson {
    private EnvelopeJson() {}

    /** Who sent it to whom, and whether in earnest. */
    static void address(JsonObject json, Envelope envelope) {
        json.with("sender", envelope.sender())
                .with("recipient", envelope.recipient())
                .withObject("part", envelope.part(), EnvelopeJson::part)
                .with("test", envelope.test());
    }

    /** The references by which an answer finds its way back. */
    static void references(JsonObject json, Envelope envelope) {
        json.with("controlReference", envelope.controlReference())
                .with("messageReference", envelope.messageReference())
                .with("accessReference", envelope.accessReference())
                .with("application", envelope.application())
                .with("senderQualifier", envelope.senderQualifier())
                .with("recipientQualifier", envelope.recipientQualifier())
                .withObject("group", envelope.group(), EnvelopeJson::group);
    }

    private static Map<String, Object> part(Envelope.Part part) {
        return new JsonObject()
                .with("number", part.number())
                .with("last", part.last())
                .entries();
    }

    private static Map<String, Object> group(Envelope.Group group) {
        return new JsonObject()
                .withObject("sender", group.sender(), EnvelopeJson::party)
                .withObject("recipient", group.recipient(), EnvelopeJson::party)
                .with("reference", group.reference())
                .entries();
    }

    private static Map<String, Object> party(Envelope.Party party) {
        return new JsonObject()
                .with("id", party.id())
                .with("qualifier", party.qualifier())
                .entries();
    }
}
