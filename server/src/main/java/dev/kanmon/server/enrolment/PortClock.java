package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Ports and their clocks; the table is read once, since times of many members are asked for each minute. */
final class PortClock {
    private static final Ports PORTS = Ports.shipped();

    private PortClock() {}

    static Ports ports() {
        return PORTS;
    }

    static Optional<Port> port(String code) {
        return PORTS.find(code);
    }

    /** The moment of a time local to a port; one whose clock is not known is taken to be on UTC. */
    static Instant at(String port, LocalDateTime local) {
        return local.atZone(zone(port)).toInstant();
    }

    private static ZoneId zone(String port) {
        return port(port).map(Port::zone).orElse(ZoneOffset.UTC);
    }
}
