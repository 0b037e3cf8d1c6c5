package dev.kanmon.server.json;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Envelope.Group;
import dev.kanmon.messages.Envelope.Part;
import dev.kanmon.messages.Envelope.Party;
import org.jspecify.annotations.Nullable;

/** The envelope while it is read: keys of the list's own object. */
final class EnvelopeFields {
    /** The directory of an answer in EDIFACT to a list that names none. */
    static final String VERSION = "D.05B";

    /** The reference of the only message of a request. */
    static final String MESSAGE_REFERENCE = "1";

    private static final int MAX_PARTS = 99;

    private final JsonWalk json;
    private @Nullable String sender;
    private @Nullable String recipient;
    private @Nullable String controlReference;
    private @Nullable String application;
    private boolean test;
    private @Nullable String messageReference;
    private @Nullable String version;
    private @Nullable String accessReference;
    private @Nullable Part part;
    private @Nullable String senderQualifier;
    private @Nullable String recipientQualifier;
    private @Nullable Group group;

    EnvelopeFields(JsonWalk json) {
        this.json = json;
    }

    boolean read(String key) {
        switch (key) {
            case "sender" -> sender = json.text();
            case "recipient" -> recipient = json.text();
            case "controlReference" -> controlReference = json.text();
            case "application" -> application = json.text();
            case "test" -> test = Boolean.TRUE.equals(json.truth());
            case "messageReference" -> messageReference = json.text();
            case "version" -> version = json.text();
            case "accessReference" -> accessReference = json.text();
            case "part" -> part = new PartObject(json).read();
            case "senderQualifier" -> senderQualifier = json.text();
            case "recipientQualifier" -> recipientQualifier = json.text();
            case "group" -> group = new GroupObject(json).read();
            default -> {
                return false;
            }
        }
        return true;
    }

    Envelope toEnvelope() {
        return new Envelope(
                sender,
                recipient,
                controlReference,
                application,
                test,
                messageReference == null ? MESSAGE_REFERENCE : messageReference,
                version == null ? VERSION : version,
                accessReference,
                part,
                senderQualifier,
                recipientQualifier,
                group);
    }

    private static final class PartObject {
        private final JsonWalk json;
        private @Nullable Integer number;
        private boolean last;

        PartObject(JsonWalk json) {
            this.json = json;
        }

        @Nullable
        Part read() {
            if (!json.object(this::read)) {
                return null;
            }
            if (number == null) {
                json.tellMissing("number");
                return null;
            }
            return new Part(number, last);
        }

        private boolean read(String key) {
            switch (key) {
                case "number" -> number = json.wholeNumber(1, MAX_PARTS);
                case "last" -> last = Boolean.TRUE.equals(json.truth());
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class GroupObject {
        private final JsonWalk json;
        private @Nullable Party sender;
        private @Nullable Party recipient;
        private @Nullable String reference;

        GroupObject(JsonWalk json) {
            this.json = json;
        }

        @Nullable
        Group read() {
            return json.object(this::read) ? new Group(sender, recipient, reference) : null;
        }

        private boolean read(String key) {
            switch (key) {
                case "sender" -> sender = new PartyObject(json).read();
                case "recipient" -> recipient = new PartyObject(json).read();
                case "reference" -> reference = json.text();
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class PartyObject {
        private final JsonWalk json;
        private @Nullable String id;
        private @Nullable String qualifier;

        PartyObject(JsonWalk json) {
            this.json = json;
        }

        @Nullable
        Party read() {
            if (!json.object(this::read)) {
                return null;
            }
            if (id == null) {
                json.tellMissing("id");
                return null;
            }
            return new Party(id, qualifier);
        }

        private boolean read(String key) {
            switch (key) {
                case "id" -> id = json.text();
                case "qualifier" -> qualifier = json.text();
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
