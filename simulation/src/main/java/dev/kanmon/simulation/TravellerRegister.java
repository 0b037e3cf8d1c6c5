package dev.kanmon.simulation;

import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who the travellers of a voyage truly are, in rows of tab-separated text: the person, the same on every day; the names in their own
 * script beside what the carrier reports; the zone of the passport; what became of the journey.
 */
final class TravellerRegister {
    static final String HEADER = String.join(
            "\t",
            "voyage",
            "reference",
            "person",
            "nationality",
            "residence",
            "surname",
            "given",
            "surname_script",
            "given_script",
            "surname_reading",
            "given_reading",
            "sex",
            "dob",
            "document",
            "expiry",
            "mrz1",
            "mrz2",
            "reported_surname",
            "reported_given",
            "reservation",
            "journey",
            "planted");

    private TravellerRegister() {}

    static Stream<String> rows(Turnout turnout) {
        Map<String, Plant.Kind> kinds = new HashMap<>();
        turnout.passage().planted().forEach(plant -> kinds.put(plant.person().reference, plant.kind()));
        return turnout.passage().everybody().stream().map(person -> row(person, turnout, kinds));
    }

    private static String row(Person person, Turnout turnout, Map<String, Plant.Kind> kinds) {
        Identity identity = person.identity();
        List<String> zone = zone(identity);
        Plant.Kind kind = kinds.get(person.reference);
        return String.join(
                "\t",
                turnout.passage().sailing().designator(),
                person.reference,
                identity.id(),
                identity.nationality(),
                identity.residence(),
                identity.surname().joined(),
                identity.printedGiven(),
                identity.surname().script(),
                identity.given().script(),
                identity.surname().reading(),
                identity.given().reading(),
                identity.sex(),
                identity.birth().toString(),
                identity.documentNumber(),
                identity.expiry().toString(),
                zone.get(0),
                zone.get(1),
                person.reportedSurname,
                person.reportedGiven,
                person.reservation,
                journey(person, turnout),
                kind == null ? "" : kind.name());
    }

    private static String journey(Person person, Turnout turnout) {
        if (turnout.voyageCancelled()) {
            return "voyage cancelled";
        }
        if (turnout.cancelled().contains(person)) {
            return "cancelled";
        }
        if (turnout.missing().contains(person)) {
            return "no-show";
        }
        return turnout.late().contains(person) ? "late" : "as listed";
    }

    /** The machine readable zone of the passport, with its check digits (Doc 9303 part 4). */
    static List<String> zone(Identity identity) {
        return MrzWriter.write(new Mrz(
                MrzFormat.TD3,
                "P",
                identity.nationality(),
                identity.surname().joined(),
                identity.printedGiven(),
                identity.documentNumber(),
                identity.nationality(),
                MrzDate.of(identity.birth()),
                identity.sex(),
                MrzDate.of(identity.expiry()),
                "",
                ""));
    }
}
