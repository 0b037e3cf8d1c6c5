package dev.kanmon.server.json;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.Particulars.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What few States ask about a traveller, while it is read: keys of the traveller's own object. */
final class ParticularFields {
    private static final Address NOWHERE = new Address(null, null, null, null, null);

    private final JsonWalk json;
    private @Nullable String birthPlace;
    private @Nullable String duty;
    private @Nullable String redress;
    private @Nullable String customer;
    private List<String> tickets = List.of();
    private @Nullable Address address;
    private @Nullable Contact contact;

    ParticularFields(JsonWalk json) {
        this.json = json;
    }

    boolean read(String key) {
        switch (key) {
            case "birthPlace" -> birthPlace = json.text();
            case "duty" -> duty = json.text();
            case "redress" -> redress = json.text();
            case "customer" -> customer = json.text();
            case "tickets" -> tickets = json.list(TravellerObject.MAX_REPEATS, json::text);
            case "address" -> address = new AddressObject(json).read();
            case "contact" -> contact = ContactObject.read(json);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Nothing if no key told anything of the kind. */
    @Nullable
    Particulars toParticulars() {
        Particulars read = new Particulars(birthPlace, duty, redress, customer, tickets, address, contact);
        return read.equals(new Particulars(null, null, null, null, List.of(), null, null)) ? null : read;
    }

    private static final class AddressObject {
        private final JsonWalk json;
        private @Nullable String street;
        private @Nullable String city;
        private @Nullable String region;
        private @Nullable String postcode;
        private @Nullable String country;

        AddressObject(JsonWalk json) {
            this.json = json;
        }

        @Nullable
        Address read() {
            Address read = json.object(this::read) ? new Address(street, city, region, postcode, country) : NOWHERE;
            return read.equals(NOWHERE) ? null : read;
        }

        private boolean read(String key) {
            switch (key) {
                case "street" -> street = json.text();
                case "city" -> city = json.text();
                case "region" -> region = json.text();
                case "postcode" -> postcode = json.text();
                case "country" -> country = json.text();
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
