package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.FlightDesignator;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.MessageTime;
import dev.kanmon.messages.edifact.Qualifier;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.edifact.Tag;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The voyage while it is read: each TDT with the LOC and DTM behind it.
 *
 * <p>One TDT may carry one leg (LOC+125 and LOC+87, or twice LOC+92) or call at many ports in a row; several TDT are
 * several legs in the order travelled. LOC+130 names where the journey ends: beside LOC+87 it is no port of call.
 */
final class VoyageSegments {
    /** The guide's progressive flights have two or three legs; each is told again in every answer. */
    static final int MAX_LEGS = 99;

    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final List<Leg> legs = new ArrayList<>();
    private List<PortCall> calls = new ArrayList<>();

    /** Keeps times that are no port's: those before the ports, where the UN directories before D.15B put them. */
    private PortCall noPort = new PortCall(0, "");

    private @Nullable FlightDesignator designator;
    private boolean begun;
    private boolean overflight;
    private boolean inTransport;

    VoyageSegments(InterchangeReader message) {
        this.message = message;
        this.segment = message.segment();
    }

    boolean begun() {
        return begun;
    }

    /** Of the first TDT that has one. */
    @Nullable
    FlightDesignator designator() {
        return designator;
    }

    /** Whether every TDT so far says that the flight only passes over. */
    boolean overflight() {
        return overflight;
    }

    void readTransport() {
        endTransport();
        boolean passesOver = segment.code(1, 0) == Qualifier.OVERFLIGHT;
        overflight = begun ? overflight && passesOver : passesOver;
        begun = true;
        inTransport = true;
        FlightDesignator read = FlightDesignator.of(segment.text(2, 0), segment.text(5, 0));
        if (designator == null && !read.number().isEmpty()) {
            designator = read;
            if (read.carrier().isEmpty()) {
                message.report(ProblemCode.CARRIER_MISSING);
            }
        }
    }

    void readDetail(int tag) {
        if (!inTransport) {
            return;
        }
        switch (tag) {
            case Tag.LOC -> readPort();
            case Tag.DTM -> readTime();
            default -> {}
        }
    }

    private void readPort() {
        int qualifier = segment.code(1, 0);
        switch (qualifier) {
            case Qualifier.DEPARTURE_PORT,
                    Qualifier.ARRIVAL_PORT,
                    Qualifier.OTHER_PORT,
                    Qualifier.FINAL_DESTINATION -> {
                String port = segment.text(2, 0);
                if (port.isEmpty()) {
                    message.report(ProblemCode.PORT_MISSING);
                } else {
                    calls.add(new PortCall(qualifier, port));
                }
            }
            default -> {}
        }
    }

    private void readTime() {
        int qualifier = segment.code(1, 0);
        if (qualifier != Qualifier.DEPARTURE && qualifier != Qualifier.ARRIVAL) {
            return;
        }
        String asSent = segment.text(1, 1);
        LocalDateTime time = MessageTime.of(asSent, segment.text(1, 2));
        if (time == null && !asSent.isEmpty()) {
            message.report(ProblemCode.TIME_UNREADABLE);
        }
        PortCall call = calls.isEmpty() ? noPort : calls.getLast();
        if (qualifier == Qualifier.DEPARTURE) {
            call.departure = time;
        } else {
            call.arrival = time;
        }
    }

    /** The legs of every TDT so far, and no more than one beyond {@value #MAX_LEGS}. */
    List<Leg> legs() {
        endTransport();
        return legs;
    }

    private void endTransport() {
        if (!inTransport) {
            return;
        }
        inTransport = false;
        dropFinalDestination();
        if (calls.size() == 2) {
            settlePair();
        } else if (calls.size() > 2) {
            settleLooseTimes();
        }
        int before = legs.size();
        for (int i = 1; i < calls.size() && legs.size() <= MAX_LEGS; i++) {
            PortCall from = calls.get(i - 1);
            PortCall to = calls.get(i);
            // A port named as the end of one leg and the beginning of the next stands there twice; a sightseeing flight
            // comes back to where it began.
            if (calls.size() == 2 || !from.port.equals(to.port)) {
                legs.add(new Leg(from.port, to.port, from.departure, to.arrival));
            }
        }
        if (legs.size() == before && before <= MAX_LEGS) {
            message.report(ProblemCode.LEG_INCOMPLETE);
        }
        calls = new ArrayList<>();
        noPort = new PortCall(0, "");
    }

    /** With two ports it is plain which is which, wherever the times stand and whichever port comes first. */
    private void settlePair() {
        if (calls.get(0).qualifier == Qualifier.ARRIVAL_PORT) {
            calls = calls.reversed();
        }
        PortCall from = calls.get(0);
        PortCall to = calls.get(1);
        from.departure = firstOf(from.departure, to.departure, noPort.departure);
        to.arrival = firstOf(to.arrival, from.arrival, noPort.arrival);
    }

    private void dropFinalDestination() {
        if (calls.stream().noneMatch(call -> call.qualifier == Qualifier.ARRIVAL_PORT)) {
            return;
        }
        for (PortCall call : calls) {
            if (call.qualifier == Qualifier.FINAL_DESTINATION) {
                loosen(call);
            }
        }
        calls.removeIf(call -> call.qualifier == Qualifier.FINAL_DESTINATION);
    }

    /**
     * Of three ports or more, those in the middle keep the times behind them. Nothing arrives at the first of them and
     * departs from the last: such times, and those before the ports, are the voyage's.
     */
    private void settleLooseTimes() {
        PortCall first = calls.getFirst();
        PortCall last = calls.getLast();
        if (last.departure != null) {
            loosen(last);
        }
        noPort.arrival = firstOf(noPort.arrival, first.arrival, null);
        PortCall from = callAt(Qualifier.DEPARTURE_PORT, first);
        PortCall to = callAt(Qualifier.ARRIVAL_PORT, last);
        from.departure = firstOf(from.departure, noPort.departure, null);
        to.arrival = firstOf(to.arrival, noPort.arrival, null);
    }

    private void loosen(PortCall call) {
        noPort.departure = firstOf(noPort.departure, call.departure, null);
        noPort.arrival = firstOf(noPort.arrival, call.arrival, null);
        call.departure = null;
        call.arrival = null;
    }

    private PortCall callAt(int qualifier, PortCall otherwise) {
        return calls.stream()
                .filter(call -> call.qualifier == qualifier)
                .findFirst()
                .orElse(otherwise);
    }

    private static @Nullable LocalDateTime firstOf(
            @Nullable LocalDateTime first, @Nullable LocalDateTime second, @Nullable LocalDateTime third) {
        if (first != null) {
            return first;
        }
        return second != null ? second : third;
    }

    private static final class PortCall {
        private final int qualifier;
        private final String port;
        private @Nullable LocalDateTime departure;
        private @Nullable LocalDateTime arrival;

        PortCall(int qualifier, String port) {
            this.qualifier = qualifier;
            this.port = port;
        }
    }
}
