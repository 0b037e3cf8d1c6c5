package dev.kanmon.command.hall;

import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Voyages of which lists have come, as numbers: how many of each nationality, and what was decided about them. */
final class ScreenedVoyages {
    /** Of whom a list does not say whose national they are: no State has this code (Doc 9303-3, section 5). */
    private static final String UNSPECIFIED = "XXX";

    private final Basis basis;
    private final Instant asOf;
    private int withoutTimes;
    private int crew;
    private int inTransit;

    ScreenedVoyages(Basis basis, Instant asOf) {
        this.basis = basis;
        this.asOf = asOf;
    }

    private record Way(int from, int to) {}

    private record Kind(String nationality, @Nullable String residence, Readiness readiness) {}

    /** One for each way that its passengers go: from where they embark to where they are cleared. */
    List<ExpectedVoyage> of(VoyageTravellers travellers) {
        Voyage voyage = travellers.voyage();
        Map<Way, Map<Kind, Double>> ways = new LinkedHashMap<>();
        for (Traveller traveller : travellers.present()) {
            switch (traveller.role()) {
                case PASSENGER ->
                    ways.computeIfAbsent(way(traveller, voyage.legs()), way -> new LinkedHashMap<>())
                            .merge(kind(traveller, voyage), 1.0, Double::sum);
                case CREW -> crew++;
                case TRANSIT -> inTransit++;
            }
        }
        List<ExpectedVoyage> expected = new ArrayList<>();
        ways.forEach((way, kinds) -> {
            Leg first = voyage.legs().get(way.from());
            Leg last = voyage.legs().get(way.to());
            LocalDateTime departure = first.departure();
            LocalDateTime arrival = last.arrival();
            if (departure == null || arrival == null) {
                withoutTimes++;
                return;
            }
            expected.add(new ExpectedVoyage(
                    voyage.carrier(),
                    voyage.number(),
                    code(first.from()),
                    code(last.to()),
                    departure,
                    arrival,
                    true,
                    null,
                    kinds.entrySet().stream()
                            .map(one -> new ExpectedVoyage.Some(
                                    one.getKey().nationality(),
                                    one.getKey().residence(),
                                    one.getKey().readiness(),
                                    one.getValue()))
                            .toList()));
        });
        return expected;
    }

    /** Whom no hall of passengers sees, and which voyages none can expect, a sentence each. */
    List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        if (withoutTimes > 0) {
            sentences.add(withoutTimes + " voyages are left out: their lists say no time of departure or arrival.");
        }
        if (crew + inTransit > 0) {
            sentences.add(
                    crew + " crew and " + inTransit + " in transit are left out: they pass no line of passengers.");
        }
        return sentences;
    }

    private Way way(Traveller traveller, List<Leg> legs) {
        int from = 0;
        int to = legs.size() - 1;
        String leaves = traveller.clearance() != null ? traveller.clearance() : traveller.disembark();
        for (int i = 0; i < legs.size(); i++) {
            if (isOne(legs.get(i).from(), traveller.embark())) {
                from = i;
            }
        }
        for (int i = legs.size() - 1; i >= from; i--) {
            if (isOne(legs.get(i).to(), leaves)) {
                to = i;
            }
        }
        return new Way(from, to);
    }

    private boolean isOne(String port, @Nullable String sent) {
        return sent != null && code(port).equals(code(sent));
    }

    private String code(String port) {
        return basis.ports().find(port).map(Port::code).orElse(port);
    }

    private Kind kind(Traveller traveller, Voyage voyage) {
        String nationality = state(traveller.nationality());
        String residence = traveller.residence() == null ? null : state(traveller.residence());
        Outcome outcome = Screening.screen(traveller, voyage, basis, asOf).outcome();
        return new Kind(
                nationality,
                Objects.equals(residence, nationality) ? null : residence,
                switch (outcome) {
                    case CLEAR -> Readiness.CLEAR;
                    case REFER, INSUFFICIENT_DATA, NOT_SCREENED -> Readiness.LOOK;
                });
    }

    private static String state(@Nullable String code) {
        return code == null || code.isBlank() ? UNSPECIFIED : States.issuer(code);
    }
}
