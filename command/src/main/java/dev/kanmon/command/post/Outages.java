package dev.kanmon.command.post;

import dev.kanmon.clearance.port.Port;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When and where the gates of a day lose their network: at the port to which most who take part come. */
final class Outages {
    static final Duration LENGTH = Duration.ofHours(2);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Whoever steps out of an aircraft is at the gate some minutes later. */
    private static final Duration TO_THE_GATE = Duration.ofMinutes(10);

    private Outages() {}

    /** The outage of a plan; none where nobody takes part, or none is wished. */
    static @Nullable Outage of(DayPlan plan, List<DayParty> parties) {
        Map<Port, Integer> coming = new HashMap<>();
        parties.forEach(party -> coming.merge(party.voyage().route().to(), size(party), Integer::sum));
        Port port = coming.entrySet().stream()
                .max(Map.Entry.<Port, Integer>comparingByValue()
                        .thenComparing(one -> one.getKey().code()))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (port == null) {
            return null;
        }
        return switch (plan.cut()) {
            case DayPlan.Cut.None none -> null;
            case DayPlan.Cut.Between between -> {
                Instant from =
                        plan.day().atTime(between.from()).atZone(port.zone()).toInstant();
                Instant to = plan.day()
                        .plusDays(between.to().isAfter(between.from()) ? 0 : 1)
                        .atTime(between.to())
                        .atZone(port.zone())
                        .toInstant();
                yield new Outage(port.code(), from, to);
            }
            case DayPlan.Cut.AtThePeak peak -> atThePeak(plan, port, parties);
        };
    }

    /** Of all stretches that begin with a quarter hour, the first to which most come. */
    private static Outage atThePeak(DayPlan plan, Port port, List<DayParty> parties) {
        Instant midnight = plan.day().atStartOfDay(port.zone()).toInstant();
        Instant best = midnight;
        int most = -1;
        for (int quarter = 0; quarter < Duration.ofDays(1).dividedBy(QUARTER); quarter++) {
            Instant from = midnight.plus(QUARTER.multipliedBy(quarter));
            int come = parties.stream()
                    .filter(party -> party.voyage().route().to().equals(port))
                    .filter(party -> {
                        Instant at = party.voyage().spotIn().plus(TO_THE_GATE);
                        return !at.isBefore(from) && at.isBefore(from.plus(LENGTH));
                    })
                    .mapToInt(Outages::size)
                    .sum();
            if (come > most) {
                most = come;
                best = from;
            }
        }
        return new Outage(port.code(), best, best.plus(LENGTH));
    }

    private static int size(DayParty party) {
        return party.travellers().size();
    }
}
