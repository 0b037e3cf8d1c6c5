package dev.kanmon.clearance.check;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where and when a traveller crosses into a State on a voyage. */
sealed interface Crossing {
    /**
     * The State of a port could not be told.
     *
     * @param port code as sent
     */
    record AtUnknownPort(String port) implements Crossing {}

    /**
     * The traveller comes from one State into another.
     *
     * @param from last port of the State left
     * @param to port of the State entered
     * @param onward whether the traveller goes on through border control in a third State, and so only passes through
     * @param arrival day of arrival, in the zone of {@code to}; absent where the carrier did not send it
     */
    record Between(
            Port from, Port to, boolean onward, @Nullable LocalDate arrival) implements Crossing {
        /** Whether it leads from one State into another. */
        boolean crosses() {
            return !from.state().equals(to.state());
        }
    }

    /**
     * The State of entry is that of the port of clearance (LOC+22), else of the port where the journey ends (LOC+179),
     * else of the last port of the voyage. The crossing is the last leg that comes into it from elsewhere; where no leg
     * does, the traveller passes through on the way there, and the voyage's last crossing counts. A leg between ports
     * that are not known matters only when no other leg tells.
     */
    static Crossing of(Traveller traveller, Voyage voyage, Ports ports) {
        String codeOfEntry = Stream.of(traveller.clearance(), traveller.disembark())
                .filter(code -> code != null && !code.isBlank())
                .findFirst()
                .orElse(voyage.legs().getLast().to());
        Optional<Port> entry = ports.find(codeOfEntry);
        if (entry.isEmpty()) {
            return new AtUnknownPort(codeOfEntry);
        }
        String state = entry.get().state();
        List<Between> legs = voyage.legs().stream()
                .flatMap(leg -> between(leg, state, ports).stream())
                .toList()
                .reversed();
        return first(legs, leg -> leg.crosses() && !leg.onward())
                .or(() -> first(legs, leg -> !leg.onward()))
                .or(() -> first(legs, Between::crosses))
                .or(() -> first(legs, leg -> true))
                .orElseGet(() -> new AtUnknownPort(unknownPort(voyage, ports)));
    }

    private static Optional<Between> between(Leg leg, String stateOfEntry, Ports ports) {
        LocalDate arrival = leg.arrival() == null ? null : leg.arrival().toLocalDate();
        return ports.find(leg.from())
                .flatMap(from -> ports.find(leg.to())
                        .map(to -> new Between(from, to, !to.state().equals(stateOfEntry), arrival)));
    }

    private static Optional<Crossing> first(List<Between> legs, Predicate<Between> fits) {
        return legs.stream().filter(fits).map(Crossing.class::cast).findFirst();
    }

    private static String unknownPort(Voyage voyage, Ports ports) {
        return voyage.legs().stream()
                .flatMap(leg -> Stream.of(leg.from(), leg.to()))
                .filter(code -> ports.find(code).isEmpty())
                .findFirst()
                .orElse("");
    }
}
