package dev.kanmon.messages.cusres;

import dev.kanmon.messages.FlightDesignator;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.MessageTime;
import dev.kanmon.messages.edifact.Qualifier;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The flight while it is read: each RFF+AF is a leg, with the DTM and LOC behind it. */
final class FlightSegments {
    /** As many legs as a passenger list may have. */
    static final int MAX_LEGS = 99;

    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final List<Leg> legs = new ArrayList<>();
    private @Nullable String designator;
    private boolean inLeg;
    private int ports;
    private String firstPort = "";
    private String secondPort = "";
    private boolean arrivalFirst;
    private @Nullable LocalDateTime departure;
    private @Nullable LocalDateTime arrival;

    FlightSegments(InterchangeReader message) {
        this.message = message;
        this.segment = message.segment();
    }

    /** Begins a leg with the present segment, RFF+AF. */
    void begin() {
        end();
        String named = segment.text(1, 1);
        if (named.isEmpty()) {
            message.report(ProblemCode.FLIGHT_UNREADABLE);
            return;
        }
        if (designator == null) {
            designator = named;
        }
        inLeg = named.equals(designator);
        if (!inLeg) {
            message.report(ProblemCode.SEVERAL_FLIGHTS);
        }
        ports = 0;
        arrivalFirst = false;
        departure = null;
        arrival = null;
    }

    void readPort() {
        if (!inLeg) {
            return;
        }
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
                    ports++;
                    addPort(qualifier, port);
                }
            }
            default -> {}
        }
    }

    private void addPort(int qualifier, String port) {
        if (ports == 1) {
            firstPort = port;
            arrivalFirst = qualifier == Qualifier.ARRIVAL_PORT;
        } else {
            secondPort = port;
            arrivalFirst |= qualifier == Qualifier.DEPARTURE_PORT;
        }
    }

    void readTime() {
        int qualifier = segment.code(1, 0);
        if (!inLeg || (qualifier != Qualifier.DEPARTURE && qualifier != Qualifier.ARRIVAL)) {
            return;
        }
        LocalDateTime time = MessageTime.of(segment.text(1, 1), segment.text(1, 2));
        if (time == null) {
            message.report(ProblemCode.TIME_UNREADABLE);
        } else if (qualifier == Qualifier.DEPARTURE) {
            departure = time;
        } else {
            arrival = time;
        }
    }

    void end() {
        if (!inLeg) {
            return;
        }
        inLeg = false;
        if (ports != 2 || firstPort.equals(secondPort) || legs.size() == MAX_LEGS) {
            message.report(ProblemCode.FLIGHT_UNREADABLE);
        } else if (arrivalFirst) {
            legs.add(new Leg(secondPort, firstPort, departure, arrival));
        } else {
            legs.add(new Leg(firstPort, secondPort, departure, arrival));
        }
    }

    /** Nothing if no flight was named, or no leg of it could be told. */
    @Nullable
    Voyage voyage() {
        if (designator == null || legs.isEmpty()) {
            return null;
        }
        FlightDesignator named = FlightDesignator.of(designator, "");
        return new Voyage(named.carrier(), named.number(), legs);
    }
}
