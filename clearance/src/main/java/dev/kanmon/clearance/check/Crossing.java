package dev.kanmon.clearance.check;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where and when a traveller crosses into a State on a voyage. */
sealed interface Crossing {
    /** The farthest that two zones are apart: UTC+14 and UTC-12. So much earlier can an arrival's local time be. */
    int ZONES_APART_HOURS = 26;

    /** The longest sailing between two ports that carriers report, with a day in hand; flights take less than one. */
    int LONGEST_LEG_HOURS = 72;

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
     * @param journey how that agrees with where the journey is said to end
     * @param arrival day of arrival, in the zone of {@code to}; absent where the carrier did not send one that can be
     * @param leg as the carrier sent it
     */
    record Between(
            Port from, Port to, Journey journey, @Nullable LocalDate arrival, Leg leg) implements Crossing {
        /** Whether it leads from one State into another. */
        boolean crosses() {
            return !from.state().equals(to.state());
        }
    }

    /** How the crossing agrees with the ports of clearance (LOC+22) and of the journey's end (LOC+179). */
    enum Journey {
        /** It ends in the State entered. */
        ENDS,
        /** It goes on through border control in a third State; the traveller only passes through. */
        GOES_ON,
        /** The ports contradict each other or the voyage; the traveller is taken to enter where the voyage leads. */
        CONTRADICTORY
    }

    /**
     * The State of entry is that of the ports of clearance and of the journey's end, else that of the last port of the
     * voyage. The crossing is the last leg that comes into it from elsewhere; where no leg does, the traveller passes
     * through on the way there, and the voyage's last crossing counts. A carrier's word that contradicts itself or the
     * voyage makes nobody a transit passenger. A leg between ports that are not known matters when no other leg tells.
     */
    static Crossing of(Traveller traveller, Voyage voyage, Ports ports) {
        List<String> codes = Stream.of(traveller.clearance(), traveller.disembark())
                .flatMap(Stream::ofNullable)
                .filter(code -> !code.isBlank())
                .toList();
        for (String code : codes) {
            if (ports.find(code).isEmpty()) {
                return new AtUnknownPort(code);
            }
        }
        Set<String> said = Stream.concat(
                        codes.stream(),
                        codes.isEmpty() ? Stream.of(voyage.legs().getLast().to()) : Stream.empty())
                .flatMap(code -> ports.find(code).stream())
                .map(Port::state)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Between> known = voyage.legs().stream()
                .flatMap(leg -> between(leg, ports).stream())
                .toList()
                .reversed();
        if (said.isEmpty() || known.isEmpty()) {
            return new AtUnknownPort(unknownPort(voyage, ports));
        }
        String state = said.iterator().next();
        boolean entered = known.stream().anyMatch(leg -> leg.to().state().equals(state));
        boolean left = known.stream().anyMatch(leg -> leg.from().state().equals(state));
        if (said.size() > 1 || (!entered && left)) {
            return last(known, leg -> true, Journey.CONTRADICTORY);
        }
        if (entered) {
            return last(known, leg -> leg.to().state().equals(state), Journey.ENDS);
        }
        return known.size() < voyage.legs().size()
                ? new AtUnknownPort(unknownPort(voyage, ports))
                : last(known, leg -> true, Journey.GOES_ON);
    }

    /** Of the legs that fit, the last that crosses a border, or else the last. */
    private static Between last(List<Between> latestFirst, Predicate<Between> fits, Journey journey) {
        List<Between> fitting = latestFirst.stream().filter(fits).toList();
        Between leg = fitting.stream().filter(Between::crosses).findFirst().orElseGet(fitting::getFirst);
        return new Between(leg.from(), leg.to(), journey, leg.arrival(), leg.leg());
    }

    private static Optional<Between> between(Leg leg, Ports ports) {
        return ports.find(leg.from())
                .flatMap(
                        from -> ports.find(leg.to()).map(to -> new Between(from, to, Journey.ENDS, arrival(leg), leg)));
    }

    /** Day of arrival; none where it cannot be, so that nobody is screened for a day on which they do not arrive. */
    private static @Nullable LocalDate arrival(Leg leg) {
        LocalDateTime departure = leg.departure();
        LocalDateTime arrival = leg.arrival();
        if (arrival == null) {
            return null;
        }
        if (departure != null) {
            long hours = ChronoUnit.HOURS.between(departure, arrival);
            if (hours < -ZONES_APART_HOURS || hours > LONGEST_LEG_HOURS) {
                return null;
            }
        }
        return arrival.toLocalDate();
    }

    private static String unknownPort(Voyage voyage, Ports ports) {
        return voyage.legs().stream()
                .flatMap(leg -> Stream.of(leg.from(), leg.to()))
                .filter(code -> ports.find(code).isEmpty())
                .findFirst()
                .orElse("");
    }
}
