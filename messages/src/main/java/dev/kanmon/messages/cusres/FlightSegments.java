package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The flight while it is read: each RFF+AF is a leg, with the DTM and LOC behind it. */
final class FlightSegments {
    /** As many legs as a passenger list may have. */
    static final int MAX_LEGS = 99;

    /**
     * A carrier of three letters (ICAO), or of two characters of which one at least is a letter (IATA); what follows begins
     * with a digit. RFF has no element that names the carrier apart.
     */
    private static final Pattern DESIGNATOR =
            Pattern.compile("([A-Z]{3}|[A-Z][A-Z0-9]|[0-9][A-Z]) ?([0-9].*)", Pattern.CASE_INSENSITIVE);

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
        String qualifier = segment.text(1, 0);
        switch (qualifier) {
            case "125", "87", "92", "130" -> {
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

    private void addPort(String qualifier, String port) {
        if (ports == 1) {
            firstPort = port;
            arrivalFirst = qualifier.equals("87");
        } else {
            secondPort = port;
            arrivalFirst |= qualifier.equals("125");
        }
    }

    void readTime() {
        String qualifier = segment.text(1, 0);
        if (!inLeg || (!qualifier.equals("189") && !qualifier.equals("232"))) {
            return;
        }
        LocalDateTime time = LegTime.of(segment.text(1, 1), segment.text(1, 2));
        if (time == null) {
            message.report(ProblemCode.TIME_UNREADABLE);
        } else if (qualifier.equals("189")) {
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
        Matcher matcher = DESIGNATOR.matcher(designator);
        return matcher.matches()
                ? new Voyage(matcher.group(1), matcher.group(2), legs)
                : new Voyage("", designator, legs);
    }
}
