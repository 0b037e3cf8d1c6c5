package dev.kanmon.messages;

import java.util.List;

/**
 * One flight or sailing on one date (TDT with its LOC and DTM pairs).
 *
 * @param carrier IATA or ICAO designator of the airline, or code of the ferry line
 * @param number flight or sailing number as sent, without the carrier's code; leading zeros stay
 * @param legs in the order travelled, at least one
 * @param overflight whether it only flies over the State that is told of it (TDT+34)
 */
public record Voyage(String carrier, String number, List<Leg> legs, boolean overflight) {
    /** A voyage that calls at every port of its legs. */
    public Voyage(String carrier, String number, List<Leg> legs) {
        this(carrier, number, legs, false);
    }

    public Voyage {
        legs = List.copyOf(legs);
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("a voyage has at least one leg");
        }
    }

    /** The name people call it by, such as {@code KE703}. */
    public String designator() {
        return carrier + number;
    }
}
