package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.agreement.Scope.Hours;
import dev.kanmon.clearance.agreement.Scope.Purpose;
import dev.kanmon.clearance.yaml.Fields;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a provision is limited to. */
final class ScopeReader {
    /** Rules of stay look back over a year at most. */
    private static final int MAXIMUM_WINDOW_DAYS = 3_660;

    private ScopeReader() {}

    static Scope read(Layers layers) {
        Scope scope = layers.inside("scope", ScopeReader::limits);
        return scope == null ? Scope.UNLIMITED : scope;
    }

    private static Scope limits(Fields fields) {
        Scope scope = new Scope(
                Set.copyOf(fields.texts("documents")),
                purposes(fields),
                Set.copyOf(fields.texts("ports")),
                Set.copyOf(fields.texts("carriers")),
                hours(fields),
                Set.copyOf(fields.texts("items")),
                Set.copyOf(fields.texts("licences")),
                fields.inside("counting").map(ScopeReader::counting).orElse(null),
                fields.texts("conditions"),
                fields.inside("arrangement").map(ArrangementReader::read).orElse(null));
        fields.end();
        return scope;
    }

    private static Set<Purpose> purposes(Fields fields) {
        List<String> known = Arrays.stream(Purpose.values())
                .map(purpose -> purpose.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> named = fields.texts("purposes");
        if (!known.containsAll(named)) {
            throw fields.refused("purposes", "names another purpose than " + known);
        }
        return named.stream()
                .map(name -> Purpose.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    static @Nullable Hours hours(Fields fields) {
        String text = fields.optionalText("hours").orElse(null);
        if (text == null) {
            return null;
        }
        try {
            String[] ends = text.split("/", 2);
            Hours hours = new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1]));
            if (hours.from().isBefore(hours.to())) {
                return hours;
            }
        } catch (DateTimeParseException malformed) {
            // Told below, with what an interval with its ends the wrong way round is told.
        }
        throw fields.refused("hours", "are not hours of one day such as 09:00/18:00");
    }

    private static CountingRule counting(Fields fields) {
        int days = fields.count("days", 1, MAXIMUM_WINDOW_DAYS);
        CountingRule rule = new CountingRule(days, fields.count("within", days, MAXIMUM_WINDOW_DAYS));
        fields.end();
        return rule;
    }
}
