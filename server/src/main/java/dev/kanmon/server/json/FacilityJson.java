package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.FacilityLine;
import dev.kanmon.clearance.agreement.KnownAgreements;
import java.time.LocalDate;
import java.util.Map;

/** The public shape of one leg of a facility on one day. Ceilings of several legs are never summed. */
public final class FacilityJson {
    private FacilityJson() {}

    /** The facility as {@link ProvisionJson} has it, with the ceiling of the day and, where another sets it, by what. */
    public static Map<String, Object> of(FacilityLine line, KnownAgreements known, LocalDate day) {
        boolean own = line.ceilingBy().equals(line.facility());
        return new JsonObject()
                .withAll(ProvisionJson.of(line.facility(), known.state(line.facility(), day)))
                .with("ceiling", ProvisionJson.ceiling(line.ceiling()))
                .with("ceilingBy", own ? null : line.ceilingBy().citation())
                .entries();
    }
}
