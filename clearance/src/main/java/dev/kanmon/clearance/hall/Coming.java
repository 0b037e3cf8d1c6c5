package dev.kanmon.clearance.hall;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Travellers who come to a hall. */
public sealed interface Coming {
    /** How many they are, or are expected to be. */
    double travellers();

    /**
     * Those of one voyage.
     *
     * @param voyage carrier, number and route, for people
     * @param moment spot-in (when the aircraft stands or the ship has moored) for an arrival hall, departure for the others;
     *     local to the port of the hall
     * @param listed whether the numbers come from the carrier's list; otherwise they are an expectation, and vary
     * @param metres from its gate to the hall; absent where the gate is not known
     * @param post whether travellers could be pre-confirmed at its port of departure
     * @param partnerLane citation of the provision that offers the other State's travellers of this voyage a dedicated lane;
     *     absent where none does
     * @param onBoard who is on board
     */
    record Voyage(
            String voyage,
            LocalDateTime moment,
            boolean listed,
            @Nullable Double metres,
            boolean post,
            @Nullable String partnerLane,
            List<OnBoard> onBoard)
            implements Coming {
        public Voyage {
            onBoard = List.copyOf(onBoard);
        }

        @Override
        public double travellers() {
            return onBoard.stream().mapToDouble(OnBoard::travellers).sum();
        }
    }

    /**
     * Those of all other voyages, one by one as chance has it (a Poisson stream).
     *
     * @param from first moment, local to the port
     * @param to first moment after; one that is not after {@code from} is of the next day
     * @param perHour how many come in an hour on average
     * @param group whose nationals
     * @param source where the figure was read, or "assumed"
     */
    record Stream(LocalTime from, LocalTime to, double perHour, Group group, String source) implements Coming {
        /** How many are expected in all. */
        @Override
        public double travellers() {
            return new Opening(from, to, 0).hours() * perHour;
        }

        /** Seconds from midnight of the day it begins on. */
        int until() {
            return to.toSecondOfDay() + (to.isAfter(from) ? 0 : Clock.DAY);
        }
    }
}
