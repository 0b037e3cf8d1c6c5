package dev.kanmon.server.json;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public shape of a traveller. */
public final class TravellerJson {
    private TravellerJson() {}

    /** The object of one traveller, ready for {@link JsonLines}. */
    public static Map<String, Object> of(Traveller traveller) {
        JsonObject json = new JsonObject()
                .with("role", JsonObject.word(traveller.role()))
                .with("surname", traveller.surname())
                .with("given", traveller.given())
                .with("sex", traveller.sex());
        date(json, "birthDate", traveller.birthDate());
        json.with("nationality", traveller.nationality())
                .with("residence", traveller.residence())
                .with("embark", traveller.embark())
                .with("disembark", traveller.disembark())
                .with("clearance", traveller.clearance())
                .with("reservation", traveller.reservation())
                .with("reference", traveller.reference())
                .with("seats", traveller.seats())
                .withObject("bags", traveller.bags(), TravellerJson::bags)
                .with("verified", traveller.verified())
                .withEach("documents", traveller.documents(), TravellerJson::document);
        if (traveller.birthDate() != null && traveller.birthDate().readings().size() > 1) {
            json.with("birthDateReadings", days(traveller.birthDate()));
        }
        if (traveller.particulars() != null) {
            particulars(json, traveller.particulars());
        }
        return json.entries();
    }

    private static void particulars(JsonObject json, Particulars particulars) {
        json.with("birthPlace", particulars.birthPlace())
                .with("duty", particulars.duty())
                .with("redress", particulars.redress())
                .with("customer", particulars.customer())
                .with("tickets", particulars.tickets())
                .withObject("address", particulars.address(), TravellerJson::address)
                .withObject("contact", particulars.contact(), TravellerJson::contact);
    }

    private static Map<String, Object> bags(Traveller.Bags bags) {
        return new JsonObject()
                .with("count", bags.count())
                .with("weight", bags.weight())
                .withEach("tags", bags.tags(), TravellerJson::tag)
                .entries();
    }

    private static Map<String, Object> tag(Traveller.BagTag tag) {
        return new JsonObject()
                .with("number", tag.number())
                .with("count", tag.count())
                .entries();
    }

    private static Map<String, Object> document(TravelDocument document) {
        JsonObject json = new JsonObject()
                .with("type", document.type())
                .with("number", document.number())
                .with("issuer", document.issuer());
        date(json, "expiry", document.expiry());
        date(json, "issued", document.issued());
        return json.entries();
    }

    private static Map<String, Object> address(Particulars.Address address) {
        return new JsonObject()
                .with("street", address.street())
                .with("city", address.city())
                .with("region", address.region())
                .with("postcode", address.postcode())
                .with("country", address.country())
                .entries();
    }

    static Map<String, Object> contact(Contact contact) {
        return new JsonObject()
                .with("name", contact.name())
                .withEach("channels", contact.channels(), channel -> channel(channel.kind(), channel.number()))
                .entries();
    }

    static Map<String, Object> channel(String kind, String number) {
        return new JsonObject().with("kind", kind).with("number", number).entries();
    }

    /** A date that no calendar has stands under a key of its own, as it was sent. */
    private static void date(JsonObject json, String key, @Nullable StatedDate date) {
        if (date != null && date.impossible()) {
            json.with(key + "AsSent", date.asSent());
        } else if (date != null) {
            json.with(key, date.date().map(LocalDate::toString).orElse(null));
        }
    }

    private static List<String> days(StatedDate date) {
        return date.readings().stream().map(LocalDate::toString).toList();
    }
}
