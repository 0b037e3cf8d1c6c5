package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.port.Port;

/**
 * A port as its city's travellers see it.
 *
 * @param port which
 * @param city id of the city it serves, such as {@code seoul}
 * @param way by air or by sea
 * @param reach from the city's centre
 * @param leave to the city's centre
 */
public record Terminal(Port port, String city, Way way, Estimate reach, Estimate leave) {}
