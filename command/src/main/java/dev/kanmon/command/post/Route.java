package dev.kanmon.command.post;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** From one port to another, across the border. */
record Route(Port from, Port to) {
    /** Both ways between two ports such as {@code ICN-NRT}; empty where that is no route of the corridor. */
    static Optional<List<Route>> bothWays(String text, Ports ports) {
        String[] codes = text.strip().toUpperCase(Locale.ROOT).split("-", -1);
        if (codes.length != 2) {
            return Optional.empty();
        }
        Optional<Port> one = ports.find(codes[0]);
        Optional<Port> other = ports.find(codes[1]);
        return one.isEmpty()
                        || other.isEmpty()
                        || one.get().state().equals(other.get().state())
                ? Optional.empty()
                : Optional.of(Stream.of(new Route(one.get(), other.get()), new Route(other.get(), one.get()))
                        .toList());
    }

    /** Whether a voyage between two ports is one of it. */
    boolean serves(String origin, String destination) {
        return from.code().equals(origin) && to.code().equals(destination);
    }

    /** Such as {@code ICN-NRT}. */
    String name() {
        return from.code() + '-' + to.code();
    }
}
