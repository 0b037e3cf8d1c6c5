package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.facility.Position;
import java.util.Map;

/** The public shape of one leg of a facility on one day. Legs are never summed. */
public final class FacilityJson {
    private FacilityJson() {}

    /**
     * The facility as {@link ProvisionJson} has it, with the ceiling of the day and, where another sets it, by what; then
     * what is in use as {@link PositionJson} has it. No {@code ceiling} is there where none is on that day.
     */
    public static Map<String, Object> of(Position position) {
        Provision facility = position.facility();
        Provision by = position.ceilingBy();
        Map<String, Object> object = new JsonObject()
                .withAll(ProvisionJson.of(facility, position.state()))
                .entries();
        object.remove("ceiling");
        Map<String, Object> day = new JsonObject()
                .withObject("ceiling", position.ceiling(), ProvisionJson::ceiling)
                .with("ceilingBy", by == null || by.equals(facility) ? null : by.citation())
                .entries();
        object.putAll(day);
        PositionJson.of(position).forEach((key, value) -> {
            if (!key.startsWith("ceiling")) {
                object.putIfAbsent(key, value);
            }
        });
        return object;
    }
}
