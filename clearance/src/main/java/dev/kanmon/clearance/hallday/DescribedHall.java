package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Hall;
import java.util.List;

/**
 * A hall as its port describes it.
 *
 * @param hall the hall
 * @param streams travellers of voyages that are not those of the corridor
 */
public record DescribedHall(Hall hall, List<Coming.Stream> streams) {
    public DescribedHall {
        streams = List.copyOf(streams);
    }

    /** The same described streams with another hall, such as one whose services were fitted. */
    public DescribedHall with(Hall other) {
        return new DescribedHall(other, streams);
    }
}
