package dev.kanmon.simulation;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One line of the timetable. Carriers and routes are real ones of the corridor, so that pages look as they will; times and
 * numbers of travellers are plausible, no more.
 *
 * @param from port of departure
 * @param departs local to it
 * @param to port of arrival
 * @param arrives local to it
 * @param nights days between departure and arrival
 * @param destination State of arrival, alpha-3
 * @param travellers on board
 * @param koreans share of Koreans among the ordinary travellers, in percent; the rest are Japanese
 */
record Sailing(
        String carrier,
        String number,
        String from,
        LocalTime departs,
        String to,
        LocalTime arrives,
        int nights,
        String destination,
        int travellers,
        int koreans) {
    static final List<Sailing> TIMETABLE = List.of(
            new Sailing("KE", "703", "ICN", at(10, 10), "NRT", at(12, 35), 0, "JPN", 228, 58),
            new Sailing("OZ", "1045", "GMP", at(15, 50), "HND", at(18, 0), 0, "JPN", 168, 52),
            new Sailing("JL", "91", "HND", at(8, 25), "GMP", at(10, 55), 0, "KOR", 152, 40),
            new Sailing("7C", "1304", "ICN", at(13, 20), "KIX", at(15, 10), 0, "JPN", 186, 70),
            // The ports of the ferry have no IATA codes: UN/LOCODE. Its line's code is made up.
            new Sailing("BHF", "12", "KRPUS", at(22, 30), "JPHKT", at(7, 30), 1, "JPN", 134, 74));

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    Voyage on(LocalDate day) {
        return new Voyage(
                carrier,
                number,
                List.of(new Leg(from, to, day.atTime(departs), arrival(day).atTime(arrives))));
    }

    LocalDate arrival(LocalDate day) {
        return day.plusDays(nights);
    }
}
