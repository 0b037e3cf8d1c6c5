package dev.kanmon.server.json;

import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import org.jspecify.annotations.Nullable;

/** One travel document while it is read. */
final class DocumentObject {
    private final JsonWalk json;
    private @Nullable String type;
    private @Nullable String number;
    private @Nullable String issuer;
    private @Nullable StatedDate expiry;
    private @Nullable StatedDate expiryAsSent;
    private @Nullable StatedDate issued;
    private @Nullable StatedDate issuedAsSent;

    private DocumentObject(JsonWalk json) {
        this.json = json;
    }

    static @Nullable TravelDocument read(JsonWalk json) {
        DocumentObject object = new DocumentObject(json);
        if (!json.object(object::read)) {
            return null;
        }
        if (object.type == null) {
            json.tellMissing("type");
        }
        return object.toDocument();
    }

    private boolean read(String key) {
        switch (key) {
            case "type" -> type = json.text();
            case "number" -> number = json.text();
            case "issuer" -> issuer = json.text();
            case "expiry" -> expiry = DateValue.stated(json);
            case "expiryAsSent" -> expiryAsSent = DateValue.impossible(json);
            case "issued" -> issued = DateValue.stated(json);
            case "issuedAsSent" -> issuedAsSent = DateValue.impossible(json);
            default -> {
                return false;
            }
        }
        return true;
    }

    private TravelDocument toDocument() {
        return new TravelDocument(
                type == null ? "" : type,
                number,
                issuer,
                expiry == null ? expiryAsSent : expiry,
                issued == null ? issuedAsSent : issued);
    }
}
