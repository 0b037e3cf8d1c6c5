package dev.kanmon.command;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.StatusList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which numbers were given out and which of those stand, as the lines of a register tell it one after the other. */
final class GivenPasses {
    private static final String ISSUED = "issued";
    private static final String WITHDRAWN = "withdrawn";
    private static final String LIST = "list";

    private final SortedMap<String, Day> days = new TreeMap<>();
    private long lastList;

    /** The passes of one first day. */
    private static final class Day {
        private final BitSet given = new BitSet();
        private final BitSet standing = new BitSet();
        private LocalDate until = LocalDate.MIN;
    }

    /**
     * What one first day has, for people.
     *
     * @param list such as {@code JP26331}
     * @param until last day on which one of them holds
     */
    record Tally(String list, int given, int standing, LocalDate until) {}

    static String issued(PassNumber number, LocalDate until) {
        return ISSUED + ' ' + number.text() + ' ' + until;
    }

    static String withdrawn(PassNumber number) {
        return WITHDRAWN + ' ' + number.text();
    }

    static String list(long number) {
        return LIST + ' ' + number;
    }

    /** Takes up a line; false where it is none of a register. */
    boolean take(String line) {
        String[] words = line.split(" ", -1);
        try {
            switch (words[0]) {
                case ISSUED -> issue(new PassNumber(words[1]), LocalDate.parse(words[2]));
                case WITHDRAWN -> withdraw(new PassNumber(words[1]));
                case LIST -> lastList = Long.parseLong(words[1]);
                default -> {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    private void issue(PassNumber number, LocalDate until) {
        Day day = days.computeIfAbsent(number.list(), _ -> new Day());
        day.given.set(number.place());
        day.standing.set(number.place());
        day.until = until.isAfter(day.until) ? until : day.until;
    }

    private void withdraw(PassNumber number) {
        Day day = days.get(number.list());
        if (day != null) {
            day.standing.clear(number.place());
        }
    }

    boolean given(PassNumber number) {
        Day day = days.get(number.list());
        return day != null && day.given.get(number.place());
    }

    /** The first place behind all that were given out. */
    int nextPlace(String list) {
        Day day = days.get(list);
        return day == null ? 0 : day.given.length();
    }

    long lastList() {
        return lastList;
    }

    List<Tally> tallies() {
        return days.entrySet().stream()
                .map(day -> new Tally(
                        day.getKey(),
                        day.getValue().given.cardinality(),
                        day.getValue().standing.cardinality(),
                        day.getValue().until))
                .toList();
    }

    /** Those of which one may still be met on a day or after it. */
    SortedMap<String, StatusList.Standing> standing(LocalDate from) {
        SortedMap<String, StatusList.Standing> standing = new TreeMap<>();
        days.forEach((list, day) -> {
            if (!day.until.isBefore(from)) {
                standing.put(list, new StatusList.Standing(day.given.length(), (BitSet) day.standing.clone()));
            }
        });
        return standing;
    }
}
