package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.SlotBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was typed into the form of enrolment, whatever it is; personal data, kept nowhere.
 *
 * @param fields texts by name; one that was left out is empty
 * @param count of persons that the page asks for one by one
 */
record EnrolForm(Map<String, String> fields, int count) {
    /** Persons on the page, one by one: a large family; groups paste their zones into one field. */
    static final int MOST_ON_PAGE = 12;

    EnrolForm {
        fields = Map.copyOf(fields);
        count = Math.clamp(count, 1, MOST_ON_PAGE);
    }

    /**
     * One person of the page.
     *
     * @param at from 1
     */
    record Typed(int at, String zone, String tie, String visited) {
        @Override
        public String toString() {
            return "Typed[" + at + "]";
        }
    }

    /** From the parameters of a request, the first of each name. */
    static EnrolForm of(Map<String, String> parameters) {
        return new EnrolForm(parameters, number(parameters.getOrDefault("persons", "1")));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : 1;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    public List<Typed> persons() {
        List<Typed> persons = new ArrayList<>();
        for (int at = 1; at <= count; at++) {
            persons.add(new Typed(at, fields.getOrDefault("zone" + at, ""), field("tie" + at), field("visited" + at)));
        }
        return persons;
    }

    /** Whether the page may ask for one more. */
    public boolean mayGrow() {
        return count < MOST_ON_PAGE;
    }

    EnrolForm grown() {
        return new EnrolForm(fields, count + 1);
    }

    /** The most that one field takes: all of a group, each with a line between. */
    static int groupCharacters() {
        return SlotBook.LARGEST_PARTY * 100;
    }

    @Override
    public String toString() {
        return "EnrolForm[]";
    }
}
