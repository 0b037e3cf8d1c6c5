package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads how a pre-entry screening or a lane is carried out. */
final class ArrangementReader {
    /** The largest halls of the world have fewer counters. */
    private static final int MAXIMUM_OFFICERS = 200;

    private static final int MAXIMUM_CUT_OFF_MINUTES = 24 * 60;
    private static final int MAXIMUM_STAY_DAYS = 366;

    /** Ten years: no passport is older. */
    private static final int MAXIMUM_VISIT_MONTHS = 120;

    private static final int MAXIMUM_VOYAGES = 2_000;
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern PORT = Pattern.compile("[A-Z]{3}|[A-Z]{2}[A-Z2-9]{3}");
    private static final Pattern TERMINAL = Pattern.compile("[A-Z0-9]{1,4}");
    private static final Pattern CARRIER = Pattern.compile("[A-Z0-9]{2,3}");
    private static final Pattern VOYAGE = Pattern.compile("[A-Z0-9]{3,10}");

    private ArrangementReader() {}

    static Arrangement read(Fields fields) {
        List<Arrangement.Place> places =
                fields.list("places").stream().map(ArrangementReader::place).toList();
        if (places.isEmpty()) {
            throw fields.refused("places", "are missing. Name at least one port");
        }
        Arrangement arrangement = new Arrangement(
                places,
                codes(fields, "nationalities", STATE, "has another word than alpha-3 codes of States"),
                fields.optionalCount("most_days", 1, MAXIMUM_STAY_DAYS).orElse(null),
                fields.optionalCount("visited_within_months", 1, MAXIMUM_VISIT_MONTHS)
                        .orElse(null),
                kin(fields),
                fields.optionalOneOf("enrolment", Arrangement.Enrolment.values())
                        .orElse(Arrangement.Enrolment.ANY_TIME),
                fields.matching("host_law", STATE, "is not the alpha-3 code of a State"),
                fields.optionalText("law").orElse(null));
        fields.end();
        return arrangement;
    }

    private static Arrangement.Place place(Fields fields) {
        Arrangement.Place place = new Arrangement.Place(
                fields.matching("port", PORT, "is neither an IATA code nor a UN/LOCODE"),
                fields.has("terminal")
                        ? fields.matching("terminal", TERMINAL, "is not one to four capitals and digits, in quotes")
                        : null,
                ScopeReader.hours(fields),
                fields.optionalCount("officers", 1, MAXIMUM_OFFICERS).orElse(null),
                fields.optionalCount("cut_off_minutes", 0, MAXIMUM_CUT_OFF_MINUTES)
                        .orElse(null),
                codes(fields, "entry_ports", PORT, "has another word than codes of ports"),
                codes(fields, "carriers", CARRIER, "has another word than designators of carriers"),
                codes(fields, "voyages", VOYAGE, "has another word than carrier and number such as KE703"),
                fields.optionalCount("voyages_a_day", 1, MAXIMUM_VOYAGES).orElse(null));
        fields.end();
        return place;
    }

    private static Set<Arrangement.Kin> kin(Fields fields) {
        List<String> known = Arrays.stream(Arrangement.Kin.values())
                .map(kin -> kin.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> named = fields.texts("kin");
        if (!known.containsAll(named)) {
            throw fields.refused("kin", "names others than " + known);
        }
        return named.stream()
                .map(name -> Arrangement.Kin.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(Fields fields, String field, Pattern pattern, String complaint) {
        List<String> codes = fields.texts(field);
        if (!codes.stream().allMatch(pattern.asMatchPredicate())) {
            throw fields.refused(field, complaint);
        }
        return Set.copyOf(codes);
    }
}
