package dev.kanmon.server.halls;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.Traveller;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.ScreenedVoyage;
import dev.kanmon.server.screening.VoyageSummary;
import dev.kanmon.server.screening.Voyages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The voyages of the store as numbers: how many of each nationality, and how they were decided about. Sealed records are opened
 * to count, and nothing of them is kept.
 */
@Component
final class ListedVoyages {
    /** Opening the records of a day of the whole corridor takes seconds, and a hall's forecast changes little in this time. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** Eight days of the whole corridor. */
    private static final int MOST_KEPT = 2_000;

    private static final Pattern DESIGNATOR = Pattern.compile("([A-Z0-9]{2,3}?)([0-9]{1,4}[A-Z]?)");

    private final Voyages voyages;
    private final Clock clock;
    private final Ports ports = Ports.shipped();
    private final Map<UUID, Counted> counted = new LinkedHashMap<>();

    ListedVoyages(Voyages voyages, Clock clock) {
        this.voyages = voyages;
        this.clock = clock;
    }

    private record Counted(VoyageSummary summary, Instant at, Optional<ExpectedVoyage> voyage) {}

    private record Kind(String nationality, @Nullable String residence, Readiness readiness) {}

    /**
     * Those that leave on a day. A voyage without times, or with a port that is not known, is left out: no hall can expect it.
     *
     * @param day in the zone of the port of departure
     */
    synchronized List<ExpectedVoyage> on(LocalDate day) {
        List<ExpectedVoyage> known = new ArrayList<>();
        for (VoyageSummary summary : voyages.on(day)) {
            Counted before = counted.get(summary.id());
            if (before == null
                    || !before.summary().equals(summary)
                    || before.at().plus(KEPT).isBefore(clock.instant())) {
                before = new Counted(
                        summary, clock.instant(), voyages.voyage(summary.id()).flatMap(this::count));
                counted.remove(summary.id());
                counted.put(summary.id(), before);
                if (counted.size() > MOST_KEPT) {
                    counted.remove(counted.keySet().iterator().next());
                }
            }
            before.voyage().ifPresent(known::add);
        }
        return known;
    }

    private Optional<ExpectedVoyage> count(ScreenedVoyage screened) {
        VoyageSummary summary = screened.summary();
        LocalDateTime departure = summary.departure();
        LocalDateTime arrival = summary.arrival();
        Port from = ports.find(summary.from()).orElse(null);
        Port to = ports.find(summary.to()).orElse(null);
        if (departure == null || arrival == null || from == null || to == null) {
            return Optional.empty();
        }
        Matcher designator = DESIGNATOR.matcher(summary.designator());
        boolean plain = designator.matches();
        return Optional.of(new ExpectedVoyage(
                plain ? designator.group(1) : summary.designator(),
                plain ? designator.group(2) : "",
                from.code(),
                to.code(),
                departure,
                arrival,
                true,
                null,
                onBoard(screened, from, to)));
    }

    private static List<ExpectedVoyage.Some> onBoard(ScreenedVoyage screened, Port from, Port to) {
        Map<Kind, Double> kinds = new LinkedHashMap<>();
        double known = 0;
        double gone = 0;
        for (ScreenedTraveller one : screened.travellers()) {
            if (one.presence() == Presence.CANCELLED || one.presence() == Presence.NOT_ON_BOARD) {
                continue;
            }
            if (one.record() == null) {
                gone++;
                continue;
            }
            Traveller traveller = one.record().traveller();
            if (traveller.role() == Traveller.Role.PASSENGER) {
                known++;
                kinds.merge(kind(traveller, one.outcome()), 1.0, Double::sum);
            }
        }
        if (known == 0 && gone > 0) {
            // Whose nationals they were went with their keys; half of each State is assumed.
            kinds.put(new Kind(from.state(), null, Readiness.CLEAR), gone / 2);
            kinds.put(new Kind(to.state(), null, Readiness.CLEAR), gone / 2);
        } else if (gone > 0) {
            double factor = (known + gone) / known;
            kinds.replaceAll((kind, number) -> number * factor);
        }
        return kinds.entrySet().stream()
                .map(entry -> new ExpectedVoyage.Some(
                        entry.getKey().nationality(),
                        entry.getKey().residence(),
                        entry.getKey().readiness(),
                        entry.getValue()))
                .toList();
    }

    private static Kind kind(Traveller traveller, Outcome outcome) {
        String nationality = state(traveller.nationality());
        String residence = traveller.residence() == null ? null : state(traveller.residence());
        return new Kind(
                nationality,
                Objects.equals(residence, nationality) ? null : residence,
                switch (outcome) {
                    case CLEAR -> Readiness.CLEAR;
                    case REFER, INSUFFICIENT_DATA, NOT_SCREENED -> Readiness.LOOK;
                });
    }

    private static String state(@Nullable String code) {
        return code == null ? "" : States.alpha3(code);
    }
}
