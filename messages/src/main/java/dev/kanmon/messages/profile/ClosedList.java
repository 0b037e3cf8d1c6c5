package dev.kanmon.messages.profile;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Traveller;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The closed list of fields that a State's law lets in. What it does not name is dropped before anybody sees it, and
 * counted.
 *
 * @param grounds for each field that may come in, the clause that says so
 */
public record ClosedList(Map<Field, String> grounds) {
    public ClosedList {
        grounds = Map.copyOf(grounds);
    }

    public boolean allows(Field field) {
        return grounds.containsKey(field);
    }

    /** The clause by which a field may come in. */
    public Optional<String> ground(Field field) {
        return Optional.ofNullable(grounds.get(field));
    }

    /** What both lists let in. */
    public ClosedList and(ClosedList other) {
        if (equals(other)) {
            return this;
        }
        Map<Field, String> both = new EnumMap<>(Field.class);
        grounds.forEach((field, clause) -> other.ground(field)
                .ifPresent(otherClause ->
                        both.put(field, clause.equals(otherClause) ? clause : clause + "; " + otherClause)));
        return new ClosedList(both);
    }

    /** The list with nothing in it but what the law allows, and a note for each field of how often it was dropped. */
    public PassengerList apply(PassengerList list) {
        Map<Field, Integer> dropped = new EnumMap<>(Field.class);
        List<Traveller> allowed = new ArrayList<>(list.travellers().size());
        for (Traveller traveller : list.travellers()) {
            AllowedTraveller narrowed = new AllowedTraveller(this, traveller);
            allowed.add(narrowed.toTraveller());
            Set<Field> fields = narrowed.dropped();
            fields.forEach(field -> dropped.merge(field, 1, Integer::sum));
        }
        List<Problem> problems = new ArrayList<>(list.problems());
        dropped.forEach((field, count) ->
                problems.add(Problem.of(ProblemCode.FIELD_DROPPED, 0, field.label(), Integer.toString(count))));
        return new PassengerList(
                list.envelope(),
                list.document(),
                list.function(),
                list.transaction(),
                list.contact(),
                list.voyage(),
                list.count(),
                allowed,
                problems);
    }
}
