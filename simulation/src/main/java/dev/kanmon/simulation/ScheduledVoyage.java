package dev.kanmon.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One voyage of a day as it is planned.
 *
 * @param carrier code of the carrier
 * @param number flight or sailing number
 * @param from port of departure: IATA code, or UN/LOCODE of a sea port
 * @param departure local to it
 * @param to port of arrival
 * @param arrival local to it
 * @param destination State of arrival, alpha-3
 * @param seats how many there are
 * @param expected travellers that the season lets expect, from 0 to {@code seats}
 * @param shares share of each nationality (alpha-3) among the travellers, from 0 to 1; together 1
 */
public record ScheduledVoyage(
        String carrier,
        String number,
        String from,
        LocalDateTime departure,
        String to,
        LocalDateTime arrival,
        String destination,
        int seats,
        int expected,
        SortedMap<String, Double> shares) {
    public ScheduledVoyage {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    /** The name people call it by, such as {@code KE703}. */
    public String designator() {
        return carrier + number;
    }

    /** Designator and ports, such as {@code KE703 ICN-NRT}. */
    public String route() {
        return designator() + ' ' + from + '-' + to;
    }

    static ScheduledVoyage of(Sailing sailing, LocalDate day) {
        Map<String, Double> shares = new TreeMap<>();
        ThirdState.addShares(shares);
        double koreans = Boarding.koreans(sailing, day) / 100.0;
        shares.merge("KOR", (1 - ThirdState.SHARE) * koreans, Double::sum);
        shares.merge("JPN", (1 - ThirdState.SHARE) * (1 - koreans), Double::sum);
        return new ScheduledVoyage(
                sailing.carrier(),
                sailing.number(),
                sailing.from(),
                sailing.departure(day),
                sailing.to(),
                sailing.arrival(day).atTime(sailing.arrives()),
                sailing.destination(),
                sailing.seats(),
                Boarding.expected(sailing, day),
                new TreeMap<>(shares));
    }
}
