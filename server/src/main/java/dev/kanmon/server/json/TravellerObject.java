package dev.kanmon.server.json;

import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Traveller.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One traveller while it is read. Whatever is wrong, there is a traveller: nobody may be left out of the answer. */
final class TravellerObject {
    /** Far more seats, documents, tickets or channels than one journey has, as in EDIFACT. */
    static final int MAX_REPEATS = 99;

    private final JsonWalk json;
    private final ParticularFields particulars;
    private @Nullable Role role;
    private boolean roleStated;
    private @Nullable String surname;
    private @Nullable String given;
    private @Nullable String sex;
    private @Nullable StatedDate birthDate;
    private @Nullable StatedDate birthDateAsSent;
    private List<LocalDate> birthDateReadings = List.of();
    private @Nullable String nationality;
    private @Nullable String residence;
    private @Nullable String embark;
    private @Nullable String disembark;
    private @Nullable String clearance;
    private @Nullable String reservation;
    private @Nullable String reference;
    private List<String> seats = List.of();
    private Traveller.@Nullable Bags bags;
    private @Nullable Boolean verified;
    private List<TravelDocument> documents = List.of();

    private TravellerObject(JsonWalk json) {
        this.json = json;
        this.particulars = new ParticularFields(json);
    }

    static Traveller read(JsonWalk json) {
        TravellerObject object = new TravellerObject(json);
        if (json.object(object::read)) {
            object.tellMissing();
        }
        return object.toTraveller();
    }

    private boolean read(String key) {
        switch (key) {
            case "role" -> readRole();
            case "surname" -> surname = json.text();
            case "given" -> given = json.text();
            case "sex" -> sex = json.text();
            case "birthDate" -> birthDate = DateValue.stated(json);
            case "birthDateAsSent" -> birthDateAsSent = DateValue.impossible(json);
            case "birthDateReadings" -> birthDateReadings = DateValue.readings(json);
            case "nationality" -> nationality = json.text();
            case "residence" -> residence = json.text();
            case "embark" -> embark = json.text();
            case "disembark" -> disembark = json.text();
            case "clearance" -> clearance = json.text();
            case "reservation" -> reservation = json.text();
            case "reference" -> reference = json.text();
            case "seats" -> seats = json.list(MAX_REPEATS, json::text);
            case "bags" -> bags = BagsObject.read(json);
            case "verified" -> verified = json.truth();
            case "documents" -> documents = json.list(MAX_REPEATS, () -> DocumentObject.read(json));
            default -> {
                return particulars.read(key);
            }
        }
        return true;
    }

    private void readRole() {
        roleStated = true;
        String stated = json.text();
        role = switch (stated) {
            case "passenger" -> Role.PASSENGER;
            case "crew" -> Role.CREW;
            case "transit" -> Role.TRANSIT;
            case null, default -> null;
        };
        if (role == null) {
            json.tellOf(ProblemCode.JSON_ROLE);
        }
    }

    /** A close-out names travellers by their references alone. */
    private void tellMissing() {
        if (!roleStated) {
            json.tellMissing("role");
        }
        if (surname == null && given == null && reference == null) {
            json.tellMissing("surname");
        }
        if (!birthDateReadings.isEmpty() && birthDate == null) {
            json.tellMissing("birthDate");
        }
    }

    private @Nullable StatedDate birth() {
        return birthDate == null ? birthDateAsSent : DateValue.with(birthDate, birthDateReadings);
    }

    private Traveller toTraveller() {
        return new Traveller(
                role == null ? Role.PASSENGER : role,
                surname,
                given,
                sex,
                birth(),
                nationality,
                residence,
                embark,
                disembark,
                clearance,
                reservation,
                reference,
                seats,
                bags,
                verified,
                documents,
                particulars.toParticulars());
    }
}
