package dev.kanmon.clearance.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rules of agreements written a second time, as plainly as they can be told: files as maps, days as text, every
 * question answered by going through everything. It shares no code with what it is held against.
 */
final class NaiveRegistry {
    private static final String NEVER_TOLD = "";
    private static final String ENDLESS = "9999-12-31";

    /** One leg of a provision and all its versions. */
    record Row(String id, String grantor, String beneficiary, List<Fact> versions) {}

    /** One version. */
    record Fact(String id, String grantor, String beneficiary, Map<String, Object> fields, String published) {
        String text(String field) {
            Object value = fields.get(field);
            return value == null || value.equals("open") ? "" : value.toString();
        }

        String text(String field, String otherwise) {
            String text = text(field);
            return text.isEmpty() ? otherwise : text;
        }

        boolean is(String field, String value) {
            return text(field).equals(value);
        }

        List<String> list(String field) {
            return texts(fields.get(field));
        }

        List<String> limit(String field) {
            return fields.get("scope") instanceof Map<?, ?> scope ? texts(scope.get(field)) : List.of();
        }

        /** Whether nothing at all is limited. */
        boolean isForAllOfIt() {
            return !(fields.get("scope") instanceof Map<?, ?> scope) || scope.isEmpty();
        }

        boolean isBinding() {
            String standing = text("standing", "adopted");
            return standing.equals("adopted") || standing.equals("provisional");
        }

        boolean runsOn(String day) {
            return text("from", NEVER_TOLD).compareTo(day) <= 0 && day.compareTo(text("to", ENDLESS)) <= 0;
        }

        boolean isFrom(String giver, String receiver) {
            return grantor.equals(giver)
                    && (beneficiary.equals("*") ? !giver.equals(receiver) : beneficiary.equals(receiver));
        }

        boolean sameLeg(Fact other) {
            return grantor.equals(other.grantor) && beneficiary.equals(other.beneficiary);
        }

        private static List<String> texts(@Nullable Object value) {
            return switch (value) {
                case null -> List.of();
                case Collection<?> many -> many.stream().map(Object::toString).toList();
                default -> List.of(value.toString());
            };
        }
    }

    private final List<Row> rows = new ArrayList<>();

    NaiveRegistry(Collection<byte[]> files) {
        YAMLMapper yaml = new YAMLMapper();
        for (byte[] file : files) {
            Map<String, Object> instrument = yaml.readValue(file, new TypeReference<Map<String, Object>>() {});
            for (Map<String, Object> provision : maps(instrument.get("provisions"))) {
                List<Map<String, Object>> legs = maps(provision.get("legs"));
                for (Map<String, Object> leg : legs.isEmpty() ? List.of(provision) : legs) {
                    rows.add(row(provision, leg));
                }
            }
        }
        rows.sort(Comparator.comparing(Row::id).thenComparing(Row::grantor).thenComparing(Row::beneficiary));
    }

    List<Row> rows() {
        return rows;
    }

    private static Row row(Map<String, Object> provision, Map<String, Object> leg) {
        Map<String, Object> fields = new HashMap<>(provision);
        fields.putAll(leg);
        String id = String.valueOf(fields.get("id"));
        String grantor = String.valueOf(fields.get("grantor"));
        String beneficiary = String.valueOf(fields.get("beneficiary"));
        List<Fact> versions = new ArrayList<>();
        Fact first = new Fact(id, grantor, beneficiary, fields, NEVER_TOLD);
        versions.add(new Fact(id, grantor, beneficiary, fields, first.text("published", first.text("from"))));
        Map<String, Object> sofar = fields;
        for (Map<String, Object> change : maps(provision.get("versions"))) {
            sofar = new HashMap<>(sofar);
            sofar.putAll(change);
            versions.add(new Fact(id, grantor, beneficiary, sofar, String.valueOf(change.get("published"))));
        }
        return new Row(id, grantor, beneficiary, versions);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    /** What was known on a day: of each row the last version published by then. */
    List<Fact> known(String day) {
        List<Fact> known = new ArrayList<>();
        for (Row row : rows) {
            Fact last = null;
            for (Fact version : row.versions()) {
                if (version.published().compareTo(day) <= 0) {
                    last = version;
                }
            }
            if (last != null) {
                known.add(last);
            }
        }
        return known;
    }

    String state(Row row, String day, List<Fact> known) {
        for (Fact fact : known) {
            if (fact.id().equals(row.id())
                    && fact.grantor().equals(row.grantor())
                    && fact.beneficiary().equals(row.beneficiary())) {
                return state(fact, day, known);
            }
        }
        return "unknown";
    }

    private static String state(Fact fact, String day, List<Fact> known) {
        if (isRenewed(fact, known)) {
            return "RENEWED";
        }
        String standing = fact.text("standing", "adopted");
        if (!fact.isBinding()) {
            return standing.toUpperCase(java.util.Locale.ROOT);
        }
        if (day.compareTo(fact.text("from", NEVER_TOLD)) < 0) {
            return "SIGNED";
        }
        if (day.compareTo(fact.text("to", ENDLESS)) > 0) {
            return fact.text("ending", "expired").toUpperCase(java.util.Locale.ROOT);
        }
        String running = standing.equals("adopted") ? "IN_FORCE" : "PROVISIONALLY_APPLIED";
        for (Fact suspension : suspensions(fact, day, known)) {
            if (suspension.isForAllOfIt()) {
                return "SUSPENDED";
            }
            running = "PARTLY_SUSPENDED";
        }
        return running;
    }

    private static boolean isRenewed(Fact fact, List<Fact> known) {
        for (Fact other : known) {
            if (other.isBinding() && other.list("renews").contains(fact.id())) {
                return true;
            }
        }
        return false;
    }

    private static List<Fact> suspensions(Fact fact, String day, List<Fact> known) {
        List<Fact> suspensions = new ArrayList<>();
        for (Fact other : known) {
            if (other.is("kind", "suspension")
                    && other.is("value", "of " + fact.id())
                    && other.isBinding()
                    && other.sameLeg(fact)
                    && other.runsOn(day)) {
                suspensions.add(other);
            }
        }
        return suspensions;
    }

    private static boolean hasEffect(Fact fact, String day, List<Fact> known) {
        String state = state(fact, day, known);
        return state.equals("IN_FORCE") || state.equals("PROVISIONALLY_APPLIED") || state.equals("PARTLY_SUSPENDED");
    }

    /** Who asks to enter; what is not known is empty. */
    record Traveller(String nationality, String state, String document, String purpose, String port) {
        boolean mayBeWithin(Fact fact) {
            boolean ofDocument = fact.limit("documents").isEmpty() || document.isEmpty();
            for (String type : fact.limit("documents")) {
                ofDocument |= document.startsWith(type);
            }
            return ofDocument
                    && (fact.limit("purposes").isEmpty()
                            || fact.limit("purposes").contains(purpose))
                    && (fact.limit("ports").isEmpty()
                            || port.isEmpty()
                            || fact.limit("ports").contains(port));
        }

        boolean isWithin(Fact fact) {
            return mayBeWithin(fact)
                    && !(document.isEmpty() && !fact.limit("documents").isEmpty())
                    && !(port.isEmpty() && !fact.limit("ports").isEmpty());
        }
    }

    String visa(Traveller who, String day, List<Fact> known) {
        String answer = "none";
        for (Fact fact : running("entry", who.state(), who.nationality(), day, known)) {
            boolean waiver = fact.is("kind", "visa_free_days") || fact.is("kind", "visa_free_with_authorisation_days");
            if (waiver && who.mayBeWithin(fact)) {
                String by = suspendedFor(who, fact, day, known);
                if (by.isEmpty()) {
                    return fact.text("value") + " days by " + fact.id();
                }
                if (answer.equals("none")) {
                    answer = fact.id() + " suspended by " + by;
                }
            }
        }
        return answer;
    }

    String authorisation(Traveller who, String day, List<Fact> known) {
        List<Fact> running = running("entry", who.state(), who.nationality(), day, known);
        String visa = visa(who, day, known);
        for (Fact fact : running) {
            if (fact.is("kind", "visa_free_with_authorisation_days") && visa.endsWith(" days by " + fact.id())) {
                return fact.text("scheme") + " needed by " + fact.id();
            }
        }
        for (Fact fact : running) {
            if (fact.is("kind", "travel_authorisation_needed") && servesFor(who, fact, day, known)) {
                for (Fact waiver : running) {
                    if (waiver.is("kind", "travel_authorisation_not_needed")
                            && waiver.is("value", fact.text("value"))
                            && servesFor(who, waiver, day, known)) {
                        return fact.text("value") + " of " + fact.id() + " waived by " + waiver.id();
                    }
                }
                return fact.text("value") + " needed by " + fact.id();
            }
        }
        return "not asked";
    }

    private static boolean servesFor(Traveller who, Fact fact, String day, List<Fact> known) {
        return who.mayBeWithin(fact) && suspendedFor(who, fact, day, known).isEmpty();
    }

    private static String suspendedFor(Traveller who, Fact fact, String day, List<Fact> known) {
        for (Fact suspension : suspensions(fact, day, known)) {
            if (who.isWithin(suspension)) {
                return suspension.id();
            }
        }
        return "";
    }

    /** Binding facts of one for another that run on the day and were not stated anew. */
    private static List<Fact> running(String domain, String giver, String receiver, String day, List<Fact> known) {
        List<Fact> running = new ArrayList<>();
        for (Fact fact : known) {
            if (fact.is("domain", domain)
                    && fact.isFrom(giver, receiver)
                    && fact.isBinding()
                    && fact.runsOn(day)
                    && !isRenewed(fact, known)) {
                running.add(fact);
            }
        }
        return running;
    }

    /** The destination, then every licence by id with what becomes of it. */
    List<String> licences(String from, String to, String item, String day, List<Fact> known) {
        List<Fact> running = running("goods", from, to, day, known);
        String destination = "ordinary";
        String group = "";
        for (Fact fact : running) {
            if (fact.is("kind", "trusted_destination")) {
                group = fact.text("group");
                destination = "group " + group + " by " + fact.id();
                for (Fact suspension : suspensions(fact, day, known)) {
                    if (suspension.isForAllOfIt() && !group.isEmpty()) {
                        group = "";
                        destination = fact.id() + " suspended by " + suspension.id();
                    }
                }
                break;
            }
        }
        TreeSet<String> licences = new TreeSet<>();
        for (Fact fact : running) {
            if (fact.is("kind", "licence_type") && hasEffect(fact, day, known)) {
                List<String> groups = fact.list("groups");
                String taken = takenAway(fact, item, day, running, known);
                boolean usable = taken.isEmpty() && (groups.isEmpty() || groups.contains(group));
                licences.add(fact.id() + (usable ? " usable" : " barred") + taken);
            }
        }
        List<String> answer = new ArrayList<>(licences);
        answer.addFirst(destination);
        return answer;
    }

    private static String takenAway(Fact licence, String item, String day, List<Fact> running, List<Fact> known) {
        for (Fact fact : running) {
            if (fact.is("kind", "individual_licence_required")
                    && hasEffect(fact, day, known)
                    && fact.limit("items").contains(item.replace(" ", ""))
                    && fact.limit("licences").contains(licence.text("value"))) {
                return " because of " + fact.id();
            }
        }
        return "";
    }

    /** Every line with its ceiling, and by which provision. */
    List<String> ceilings(String day, List<Fact> known) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : known) {
            if (fact.fields().containsKey("ceiling")
                    && !fact.is("kind", "swap_line_ceiling")
                    && hasEffect(fact, day, known)) {
                Fact by = fact;
                for (Fact other : known) {
                    if (by.equals(fact)
                            && other.is("kind", "swap_line_ceiling")
                            && other.is("facility", fact.id())
                            && other.sameLeg(fact)
                            && hasEffect(other, day, known)) {
                        by = other;
                    }
                }
                Map<?, ?> ceiling =
                        (Map<?, ?>) Objects.requireNonNull(by.fields().get("ceiling"));
                lines.add(fact.id() + " " + fact.grantor() + ">" + fact.beneficiary() + " " + ceiling.get("amount")
                        + " " + ceiling.get("unit") + " " + ceiling.get("period") + " by " + by.id());
            }
        }
        return lines;
    }

    boolean covers(String from, String to, List<Fact> known) {
        for (Fact fact : known) {
            boolean named = !fact.beneficiary().equals("*") && fact.isBinding();
            if (named && (fact.isFrom(from, to) || fact.isFrom(to, from))) {
                return true;
            }
        }
        return false;
    }
}
