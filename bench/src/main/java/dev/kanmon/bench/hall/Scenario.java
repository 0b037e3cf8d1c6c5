package dev.kanmon.bench.hall;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day of one arrival hall. Seconds count from the start of the day.
 *
 * @param lanes in the order in which ties are decided
 */
record Scenario(String name, List<Flight> flights, List<Background> background, List<Lane> lanes) {
    Scenario {
        flights = List.copyOf(flights);
        background = List.copyOf(background);
        lanes = List.copyOf(lanes);
    }

    /** The one lane of that name. */
    Lane lane(String laneName) {
        return lanes.stream()
                .filter(lane -> lane.name().equals(laneName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lane is named " + laneName));
    }

    /**
     * A flight or sailing.
     *
     * @param firstOffSeconds from spot-in until the first traveller gets off
     * @param betweenGettingOff from one traveller's getting off until the next one's
     * @param walking of each traveller, from the door to the queue
     * @param officialWalkSeconds the walking time of the parking position, as the official measure takes off for everyone
     * @param classes what travellers are, drawn for each of them apart; the shares sum to 1
     */
    record Flight(
            String name,
            double spotInSecond,
            int travellers,
            double firstOffSeconds,
            Spread betweenGettingOff,
            Spread walking,
            double officialWalkSeconds,
            List<Share> classes) {
        Flight {
            classes = Share.all(classes);
        }
    }

    /** Travellers of no named flight, who reach the hall one by one as a Poisson process, from (inclusive) to (exclusive). */
    record Background(double fromSecond, double toSecond, double perSecond, List<Share> classes) {
        Background {
            classes = Share.all(classes);
        }
    }

    /**
     * What sets travellers apart.
     *
     * @param shortStay whether the official measure counts them
     */
    record TravellerClass(String name, boolean shortStay) {}

    /** How many of the travellers are of a class, from 0 to 1. */
    record Share(TravellerClass travellerClass, double share) {
        private static List<Share> all(List<Share> shares) {
            double sum = shares.stream().mapToDouble(Share::share).sum();
            if (Math.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException("shares of classes must sum to 1, not to " + sum);
            }
            return List.copyOf(shares);
        }
    }

    /**
     * One queue and its counters, gates or kiosks.
     *
     * @param entry whether travellers join it from the hall, not only from another lane
     * @param service by the name of the class; a class that is absent may not use the lane
     * @param openings without overlap; at other times no counter is open
     * @param then where those served here go on to; null where they are landed
     */
    record Lane(
            String name,
            boolean entry,
            Map<String, Spread> service,
            List<Opening> openings,
            @Nullable Then then) {
        Lane {
            service = Map.copyOf(service);
            openings = List.copyOf(openings);
        }

        int countersAt(double second) {
            for (Opening opening : openings) {
                if (opening.fromSecond() <= second && second < opening.toSecond()) {
                    return opening.counters();
                }
            }
            return 0;
        }
    }

    /**
     * Whose queue travellers join next.
     *
     * @param lane its name
     * @param share of them who do, drawn for each apart when served, above 0; the others are landed
     */
    record Then(String lane, double share) {}

    /** So many counters are open, from (inclusive) to (exclusive). */
    record Opening(double fromSecond, double toSecond, int counters) {}
}
