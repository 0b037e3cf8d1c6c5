package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.yaml.Fields;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A lane in a file. */
final class LaneFields {
    private LaneFields() {}

    static Lane read(Fields fields, Hall.Kind hall) {
        Lane.Kind kind = fields.oneOf("kind", Lane.Kind.values());
        Lane lane = new Lane(
                fields.id("id"),
                kind,
                groups(fields),
                services(fields, hall, kind),
                fields.list("openings").stream().map(LaneFields::opening).toList(),
                fields.inside("onward").map(LaneFields::onward).orElse(null));
        fields.end();
        return lane;
    }

    private static Set<Group> groups(Fields fields) {
        List<String> texts = fields.texts("groups");
        if (texts.isEmpty()) {
            throw fields.refused("groups", "is missing: name those the lane is for");
        }
        Set<Group> groups = EnumSet.noneOf(Group.class);
        for (String text : texts) {
            groups.add(Arrays.stream(Group.values())
                    .filter(group -> group.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> fields.refused("groups", "are not of national, resident, partner, other")));
        }
        return groups;
    }

    /** Given ones replace defaults; {@code readiness} limits for whom the lane is. */
    private static Map<Readiness, Service> services(Fields fields, Hall.Kind hall, Lane.Kind kind) {
        Map<Readiness, Service> services = new EnumMap<>(HallDefaults.services(hall, kind));
        List<Fields> given = fields.list("services");
        if (!given.isEmpty()) {
            services.clear();
        }
        for (Fields one : given) {
            Readiness readiness = one.oneOf("readiness", Readiness.values());
            Service service = one.has("seconds")
                    ? new Service(HallFile.spread(one, "seconds"), one.text("source"))
                    : HallDefaults.services(hall, kind).get(readiness);
            if (service == null) {
                throw one.refused("seconds", "is missing: a lane of this kind has no usual time for them");
            }
            one.end();
            services.put(readiness, service);
        }
        return services;
    }

    private static Lane.Onward onward(Fields fields) {
        Lane.Onward onward = new Lane.Onward(
                fields.id("lane"), SpreadFields.number(fields, "share", BigDecimal.ZERO, BigDecimal.ONE));
        fields.end();
        return onward;
    }

    private static Opening opening(Fields fields) {
        Opening opening = new Opening(
                time(fields, "from"), time(fields, "to"), fields.count("counters", 0, Opening.MAXIMUM_COUNTERS));
        fields.end();
        return opening;
    }

    static LocalTime time(Fields fields, String field) {
        try {
            return LocalTime.parse(fields.text(field));
        } catch (DateTimeParseException notOne) {
            throw fields.refused(field, "is not a time written HH:MM");
        }
    }
}
