package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Group;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Who a synthetic traveller is; nobody's data.
 *
 * @param voyage carrier and number
 * @param reference of the traveller, which no other on the voyage has
 * @param nationality alpha-3
 * @param residence alpha-3
 * @param surname as the passport has it
 * @param zone of the passport, lines joined
 * @param reservation shared by those who travel together
 * @param journey what becomes of the booking
 */
record Truth(
        String voyage,
        String reference,
        String nationality,
        String residence,
        String surname,
        String zone,
        String reservation,
        Journey journey) {
    /** All of a register: lines of tab-separated text, a header first. */
    static Stream<Truth> read(Stream<String> register) {
        Iterator<String> lines = register.iterator();
        List<String> header = Arrays.asList(lines.next().split("\t", -1));
        Iterable<String> rows = () -> lines;
        return StreamSupport.stream(rows.spliterator(), false).map(row -> of(header, row));
    }

    private static Truth of(List<String> header, String row) {
        List<String> cells = Arrays.asList(row.split("\t", -1));
        return new Truth(
                cell(header, cells, "voyage"),
                cell(header, cells, "reference"),
                cell(header, cells, "nationality"),
                cell(header, cells, "residence"),
                cell(header, cells, "surname"),
                cell(header, cells, "mrz1") + cell(header, cells, "mrz2"),
                cell(header, cells, "reservation"),
                Journey.of(cell(header, cells, "journey")));
    }

    private static String cell(List<String> header, List<String> cells, String column) {
        return cells.get(header.indexOf(column));
    }

    /** By what the day knows them. */
    String id() {
        return voyage + ' ' + reference;
    }

    /** Whose national they are, seen from the State they come to. */
    Group group(Route route) {
        if (nationality.equals(route.to().state())) {
            return Group.NATIONAL;
        }
        if (residence.equals(route.to().state())) {
            return Group.RESIDENT;
        }
        return nationality.equals(route.from().state()) ? Group.PARTNER : Group.OTHER;
    }
}
