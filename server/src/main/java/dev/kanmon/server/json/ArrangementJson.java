package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Arrangement;
import java.util.Map;

/** The public shape of an arrangement: fields as in the files, in camelCase; what sets no limit is left out. */
final class ArrangementJson {
    private ArrangementJson() {}

    static Map<String, Object> of(Arrangement arrangement) {
        return new JsonObject()
                .withList("places", arrangement.places(), ArrangementJson::place)
                .with(
                        "nationalities",
                        arrangement.nationalities().stream().map(PartyCode::of).toList())
                .with("mostDays", arrangement.mostDays())
                .with("visitedWithinMonths", arrangement.visitedWithinMonths())
                .with("kin", arrangement.kin().stream().map(JsonObject::word).toList())
                .with("enrolment", JsonObject.word(arrangement.enrolment()))
                .with("hostLaw", PartyCode.of(arrangement.hostLaw()))
                .with("law", arrangement.law())
                .entries();
    }

    private static Map<String, Object> place(Arrangement.Place place) {
        return new JsonObject()
                .with("port", place.port())
                .with("terminal", place.terminal())
                .withObject("hours", place.hours(), ProvisionJson::hours)
                .with("officers", place.officers())
                .with("cutOffMinutes", place.cutOffMinutes())
                .with("entryPorts", place.entryPorts())
                .with("carriers", place.carriers())
                .with("voyages", place.voyages())
                .with("voyagesADay", place.voyagesADay())
                .entries();
    }
}
