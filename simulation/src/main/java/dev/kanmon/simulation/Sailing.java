package dev.kanmon.simulation;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * One line of the timetable.
 *
 * @param order place in it, from 0
 * @param from port of departure
 * @param departs local to it
 * @param to port of arrival
 * @param arrives local to it
 * @param nights days between departure and arrival
 * @param destination State of arrival, alpha-3
 * @param load usual share of the seats that is sold, in percent
 * @param koreans usual share of Koreans among nationals of the two States, in percent
 */
record Sailing(
        int order,
        String carrier,
        String number,
        String from,
        LocalTime departs,
        String to,
        LocalTime arrives,
        int nights,
        String destination,
        int seats,
        int load,
        int koreans) {
    Voyage on(LocalDate day) {
        return new Voyage(
                carrier,
                number,
                List.of(new Leg(from, to, departure(day), arrival(day).atTime(arrives))));
    }

    String designator() {
        return carrier + number;
    }

    LocalDateTime departure(LocalDate day) {
        return day.atTime(departs);
    }

    LocalDate arrival(LocalDate day) {
        return day.plusDays(nights);
    }

    /** Sea ports have UN/LOCODEs, of five characters. */
    boolean bySea() {
        return from.length() == 5;
    }

    /** The voyage that is shown first, and has nothing odd about its messages. */
    boolean isMain() {
        return order == 0;
    }

    boolean ofSmallDay() {
        return order < Timetable.SMALL_DAY;
    }
}
