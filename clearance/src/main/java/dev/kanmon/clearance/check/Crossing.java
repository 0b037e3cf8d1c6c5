package dev.kanmon.clearance.check;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.util.List;
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
            Port from, Port to, boolean onward, @Nullable LocalDate arrival) implements Crossing {}

    /**
     * The State of entry is that of the port of clearance (LOC+22), else of the port where the journey ends (LOC+179),
     * else of the last port of the voyage. The crossing is the last leg that comes into it from elsewhere; where no leg
     * does, the traveller passes through on the way there, and the voyage's last crossing counts.
     */
    static Crossing of(Traveller traveller, Voyage voyage, Ports ports) {
        List<Leg> legs = voyage.legs();
        String last = legs.getLast().to();
        String entry = Stream.of(traveller.clearance(), traveller.disembark())
                .filter(code -> code != null && !code.isBlank())
                .findFirst()
                .orElse(last);
        Port portOfEntry = ports.find(entry).orElse(null);
        if (portOfEntry == null) {
            return new AtUnknownPort(entry);
        }
        Crossing into = null;
        Crossing any = null;
        for (Leg leg : legs) {
            Port from = ports.find(leg.from()).orElse(null);
            Port to = ports.find(leg.to()).orElse(null);
            if (from == null || to == null) {
                return new AtUnknownPort(from == null ? leg.from() : leg.to());
            }
            boolean entersStateOfEntry = to.state().equals(portOfEntry.state());
            LocalDate arrival = leg.arrival() == null ? null : leg.arrival().toLocalDate();
            Crossing crossing = new Between(from, to, !entersStateOfEntry, arrival);
            if (!from.state().equals(to.state()) || any == null) {
                any = crossing;
                into = entersStateOfEntry ? crossing : into;
            }
        }
        return into != null ? into : any == null ? new AtUnknownPort(last) : any;
    }
}
