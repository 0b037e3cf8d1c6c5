package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.agreement.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept sealed of a party; personal data.
 *
 * @param persons by the place of the member
 * @param purpose of the stay
 * @param days of stay
 */
record Told(Map<Integer, Person> persons, Scope.Purpose purpose, int days) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Told of(List<Person> persons, Scope.Purpose purpose, int days) {
        Map<Integer, Person> byPlace = new TreeMap<>();
        for (int place = 0; place < persons.size(); place++) {
            byPlace.put(place, persons.get(place));
        }
        return new Told(byPlace, purpose, days);
    }

    /** The same without one member. */
    Told without(int place) {
        Map<Integer, Person> others = new TreeMap<>(persons);
        others.remove(place);
        return new Told(others, purpose, days);
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** The fault of a reader quotes what it read: it must not get into a log. */
    @SuppressWarnings("UnusedException")
    static Told of(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Told.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("a stored enrolment cannot be read by this release");
        }
    }

    @Override
    public String toString() {
        return "Told[]";
    }
}
