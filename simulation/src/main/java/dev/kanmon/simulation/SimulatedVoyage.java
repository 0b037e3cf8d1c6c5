package dev.kanmon.simulation;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.messages.paxlst.PaxlstWriter;
import java.time.LocalDateTime;

/**
 * One voyage of the corridor with everybody on board.
 *
 * @param list what the carrier reports
 * @param prepared when it does, local to the port of departure
 */
public record SimulatedVoyage(PassengerList list, LocalDateTime prepared) {
    /** A voyage as a reader of its message sees it, with every day that a date may mean. */
    static SimulatedVoyage of(PassengerList draft, LocalDateTime prepared) {
        byte[] message = PaxlstWriter.write(draft, prepared);
        return new SimulatedVoyage(PaxlstReader.read(message).lists().getFirst(), prepared);
    }

    /** The list as a PAXLST interchange. */
    public byte[] message() {
        return PaxlstWriter.write(list, prepared);
    }
}
