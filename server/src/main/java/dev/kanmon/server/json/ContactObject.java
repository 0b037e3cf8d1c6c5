package dev.kanmon.server.json;

import dev.kanmon.messages.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody can be reached, while it is read. */
final class ContactObject {
    private final JsonWalk json;
    private @Nullable String name;
    private List<Contact.Channel> channels = List.of();
    private @Nullable String kind;
    private @Nullable String number;

    private ContactObject(JsonWalk json) {
        this.json = json;
    }

    static @Nullable Contact read(JsonWalk json) {
        ContactObject object = new ContactObject(json);
        return json.object(object::read) ? new Contact(object.name, object.channels) : null;
    }

    private boolean read(String key) {
        switch (key) {
            case "name" -> name = json.text();
            case "channels" -> channels = json.list(TravellerObject.MAX_REPEATS, this::readChannel);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Contact.@Nullable Channel readChannel() {
        kind = null;
        number = null;
        if (!json.object(this::readChannelKey)) {
            return null;
        }
        if (number == null) {
            json.tellMissing("number");
            return null;
        }
        return new Contact.Channel(kind == null ? "" : kind, number);
    }

    private boolean readChannelKey(String key) {
        switch (key) {
            case "kind" -> kind = json.text();
            case "number" -> number = json.text();
            default -> {
                return false;
            }
        }
        return true;
    }
}
