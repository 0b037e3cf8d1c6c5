package dev.kanmon.command;

import dev.kanmon.command.terminal.Columns;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a voyage and its travellers look in a table for people. */
final class TravellerCells {
    /** Columns of a terminal that a name may take. */
    static final int NAME_WIDTH = 28;

    private TravellerCells() {}

    /** A voyage in one line, such as {@code KE703 ICN-NRT, departs 2026-11-22 10:10}. */
    static String voyage(Voyage voyage) {
        String route = Stream.concat(
                        voyage.legs().stream().limit(1).map(Leg::from),
                        voyage.legs().stream().map(Leg::to))
                .collect(Collectors.joining("-"));
        LocalDateTime departure = voyage.legs().getFirst().departure();
        String departs =
                departure == null ? "" : ", departs " + departure.toString().replace('T', ' ');
        return voyage.designator() + " " + route + departs;
    }

    static String travellers(int count) {
        return count == 1 ? "1 traveller" : count + " travellers";
    }

    static String name(Traveller traveller) {
        String name = Stream.of(traveller.surname(), traveller.given())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Columns.padded(name, NAME_WIDTH);
    }

    /** The primary document. */
    static String document(Traveller traveller) {
        return traveller.documents().stream()
                .findFirst()
                .map(TravellerCells::document)
                .orElse("-");
    }

    private static String document(TravelDocument document) {
        return document.type() + " " + text(document.issuer()) + " " + text(document.number());
    }

    /** A value, or a stroke where there is none. */
    static String text(@Nullable String value) {
        return value == null ? "-" : value;
    }

    /** The day; as it was sent, with a question mark, where no calendar has it. */
    static String day(@Nullable StatedDate date) {
        return date == null ? "-" : date.date().map(LocalDate::toString).orElse(date.asSent() + "?");
    }
}
