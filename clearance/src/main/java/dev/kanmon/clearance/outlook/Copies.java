package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.ProvisionHistory;
import dev.kanmon.clearance.outlook.Difference.Field;
import dev.kanmon.clearance.outlook.Difference.Holder;
import dev.kanmon.clearance.outlook.Difference.Line;
import dev.kanmon.clearance.outlook.Difference.OfCopy;
import dev.kanmon.clearance.outlook.Difference.OfVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds two copies of the registry against each other, field by field of the canonical form. */
final class Copies {
    /** In an instrument's form an empty line stands before each version of a provision. */
    private static final String BEFORE_A_PROVISION = "\n\n";

    private Copies() {}

    static List<OfCopy> drift(Agreements first, Agreements second) {
        Set<String> ids = new TreeSet<>();
        first.instruments().forEach(instrument -> ids.add(instrument.id()));
        second.instruments().forEach(instrument -> ids.add(instrument.id()));
        List<OfCopy> drift = new ArrayList<>();
        for (String id : ids) {
            Instrument one = first.instrument(id).orElse(null);
            Instrument other = second.instrument(id).orElse(null);
            if (one == null || other == null) {
                drift.add(new OfCopy(id, one == null ? Holder.SECOND : Holder.FIRST, lines(one, other)));
            } else if (!one.canonicalForm().equals(other.canonicalForm())) {
                drift.add(new OfCopy(id, Holder.BOTH, lines(one, other)));
            }
        }
        return List.copyOf(drift);
    }

    static List<OfVersion> versions(Agreements first, Agreements second) {
        return versions(keyed(first.histories()), keyed(second.histories()));
    }

    private static List<OfVersion> versions(Map<Key, List<Provision>> first, Map<Key, List<Provision>> second) {
        Set<Key> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        List<OfVersion> differences = new ArrayList<>();
        for (Key key : keys) {
            List<Provision> one = first.getOrDefault(key, List.of());
            List<Provision> other = second.getOrDefault(key, List.of());
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                Provision before = i < one.size() ? one.get(i) : null;
                Provision after = i < other.size() ? other.get(i) : null;
                List<Field> fields = fields(form(before), form(after));
                if (!fields.isEmpty()) {
                    differences.add(new OfVersion(key.id(), key.leg(), i + 1, before, after, fields));
                }
            }
        }
        return List.copyOf(differences);
    }

    /** What tells histories apart. */
    private record Key(String id, Leg leg) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::id)
                .thenComparing(key -> key.leg().grantor())
                .thenComparing(key -> key.leg().beneficiary());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static Map<Key, List<Provision>> keyed(List<ProvisionHistory> histories) {
        Map<Key, List<Provision>> keyed = new LinkedHashMap<>();
        histories.forEach(history -> keyed.put(new Key(history.id(), history.leg()), history.versions()));
        return keyed;
    }

    private static List<Line> lines(@Nullable Instrument one, @Nullable Instrument other) {
        List<Line> lines = new ArrayList<>();
        fields(head(one), head(other)).forEach(field -> add(lines, "", field));
        Map<Key, List<Provision>> first = one == null ? Map.of() : keyed(one.provisions());
        Map<Key, List<Provision>> second = other == null ? Map.of() : keyed(other.provisions());
        for (OfVersion difference : versions(first, second)) {
            difference.fields().forEach(field -> add(lines, difference.place(), field));
        }
        if (lines.isEmpty()) {
            // Every field is alike, and the forms are not: the provisions stand in another order.
            add(lines, "", new Field("provisions", order(first), order(second)));
        }
        return lines;
    }

    private static void add(List<Line> lines, String place, Field field) {
        if (field.before() != null) {
            lines.add(new Line(true, place, field.name() + '=' + field.before()));
        }
        if (field.after() != null) {
            lines.add(new Line(false, place, field.name() + '=' + field.after()));
        }
    }

    private static String order(Map<Key, List<Provision>> keyed) {
        return String.join(
                ", ",
                keyed.keySet().stream()
                        .map(key -> key.id()
                                + ' '
                                + key.leg().grantor()
                                + '>'
                                + key.leg().beneficiary())
                        .toList());
    }

    private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Field(name, before.get(name), after.get(name)))
                .toList();
    }

    private static Map<String, String> head(@Nullable Instrument instrument) {
        if (instrument == null) {
            return Map.of();
        }
        String form = instrument.canonicalForm();
        int end = form.indexOf(BEFORE_A_PROVISION);
        return values(end < 0 ? form : form.substring(0, end));
    }

    private static Map<String, String> form(@Nullable Provision provision) {
        return provision == null ? Map.of() : values(provision.canonicalForm());
    }

    /** Lines {@code name=value} by name; a name that stands several times, such as a party's, is numbered. */
    private static Map<String, String> values(String form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.lines().forEach(line -> {
            int sign = line.indexOf('=');
            String name = line.substring(0, sign);
            String key = name;
            for (int number = 1; values.containsKey(key); number++) {
                key = name + '.' + number;
            }
            values.put(key, line.substring(sign + 1));
        });
        return values;
    }
}
