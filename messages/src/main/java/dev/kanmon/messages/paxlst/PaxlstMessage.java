package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.edifact.WholeNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One PAXLST message while it is read: hands each segment to the header, the voyage or the present traveller. */
final class PaxlstMessage {
    /** The most travellers on a voyage; the largest ferries of the corridor carry a tenth of it. */
    static final int MAX_TRAVELLERS = 10_000;

    /** The guide's progressive flights have two or three legs; each is told again in every answer. */
    private static final int MAX_LEGS = 99;

    /** Passenger list and crew list (BGM, 1001). */
    private static final Set<String> LISTS = Set.of("745", "250");

    /** Changed data of travellers (BGM, 1004): screened like an original list. */
    private static final String CHANGE = "CP";

    /** What came of a message. */
    sealed interface Result {}

    record Listed(PassengerList list) implements Result {}

    record Refused(Problem problem) implements Result {}

    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final Envelope envelope;
    private final VoyageSegments voyage;
    private final List<Traveller> travellers = new ArrayList<>();
    private @Nullable TravellerSegments traveller;
    private @Nullable String document;
    private @Nullable String function;
    private @Nullable String transaction;
    private @Nullable Integer passengers;
    private @Nullable Integer crew;
    private boolean tooManyTravellers;

    PaxlstMessage(InterchangeReader message) {
        this.message = message;
        this.segment = message.segment();
        this.envelope = message.envelope();
        this.voyage = new VoyageSegments(message);
    }

    void readSegments() {
        while (message.nextSegment()) {
            switch (segment.tag()) {
                case "BGM" -> readBeginning();
                case "CNT" -> readCount();
                case "TDT" -> {
                    // After the travellers have begun, TDT tells of one traveller's onward journey (segment group 7).
                    if (traveller == null || !voyage.begun()) {
                        voyage.readTransport();
                    }
                }
                case "NAD" -> readParty();
                case "ATT", "DTM", "MEA", "GEI", "FTX", "LOC", "NAT", "RFF", "DOC" -> readDetail();
                case "CTA", "COM", "EMP", "CPI", "QTY", "GID", "GIS", "AUT" -> {}
                default -> message.report(ProblemCode.SEGMENT_UNKNOWN);
            }
        }
        endTraveller();
    }

    private void readBeginning() {
        if (document == null) {
            document = segment.text(1, 0);
            function = segment.text(2, 0).isEmpty() ? null : segment.text(2, 0);
        }
    }

    private void readCount() {
        boolean ofPassengers = segment.text(1, 0).equals("42");
        boolean ofCrew = segment.text(1, 0).equals("41");
        if (!ofPassengers && !ofCrew) {
            return;
        }
        OptionalInt count = WholeNumber.of(segment.text(1, 1));
        if (count.isEmpty()) {
            message.report(ProblemCode.COUNT_UNREADABLE);
        } else if (ofPassengers) {
            passengers = count.getAsInt();
        } else {
            crew = count.getAsInt();
        }
    }

    /** Parties before the voyage are the sender and others; each party after it is a traveller (segment group 4). */
    private void readParty() {
        Traveller.@Nullable Role role = switch (segment.text(1, 0)) {
            // ZZZ: a close-out of the Chinese profile names travellers by their references alone.
            case "FL", "ZZZ" -> Traveller.Role.PASSENGER;
            case "FM" -> Traveller.Role.CREW;
            case "DDU", "DDT" -> Traveller.Role.TRANSIT;
            default -> null;
        };
        boolean senderOrOther = role == null && (segment.text(1, 0).equals("MS") || !voyage.begun());
        if (senderOrOther) {
            return;
        }
        endTraveller();
        if (travellers.size() == MAX_TRAVELLERS) {
            tooManyTravellers = true;
            return;
        }
        if (role == null) {
            message.report(ProblemCode.ROLE_UNKNOWN);
            role = Traveller.Role.PASSENGER;
        }
        traveller = new TravellerSegments(message, role, new TravelDates(anchor()));
    }

    private void readDetail() {
        if (traveller != null) {
            traveller.read();
        } else if (segment.tag().equals("RFF") && segment.text(1, 0).equals("TN")) {
            String reference = segment.text(1, 1);
            transaction = transaction == null && !reference.isEmpty() ? reference : transaction;
        } else {
            voyage.readDetail();
        }
    }

    private void endTraveller() {
        if (traveller != null) {
            travellers.add(traveller.toTraveller());
            traveller = null;
        }
    }

    /** The day to which years of two digits are related: of departure, else of arrival, else of the interchange. */
    private @Nullable LocalDate anchor() {
        for (Leg leg : voyage.legs()) {
            LocalDateTime time = leg.departure() == null ? leg.arrival() : leg.departure();
            if (time != null) {
                return time.toLocalDate();
            }
        }
        return message.preparedOn().orElse(null);
    }

    Result result() {
        if (tooManyTravellers) {
            return refused(ProblemCode.TOO_MANY_TRAVELLERS, Integer.toString(MAX_TRAVELLERS));
        }
        FlightDesignator designator = voyage.designator();
        if (designator == null) {
            return refused(ProblemCode.NO_VOYAGE);
        }
        List<Leg> legs = voyage.legs();
        if (legs.isEmpty()) {
            return refused(ProblemCode.NO_LEG);
        }
        if (legs.size() > MAX_LEGS) {
            return refused(ProblemCode.TOO_MANY_LEGS, Integer.toString(MAX_LEGS));
        }
        if ((document != null && !LISTS.contains(document)) || (function != null && !function.equals(CHANGE))) {
            return refused(ProblemCode.FUNCTION_NOT_TAKEN);
        }
        if (document == null) {
            message.reportWhole(ProblemCode.DOCUMENT_CODE_MISSING);
        }
        Integer count = passengers == null ? crew : passengers;
        if (count != null && travellers.size() > count) {
            message.reportWhole(
                    ProblemCode.COUNT_EXCEEDED, Integer.toString(count), Integer.toString(travellers.size()));
        }
        return new Listed(new PassengerList(
                envelope,
                document == null ? "" : document,
                function,
                transaction,
                new Voyage(designator.carrier(), designator.number(), legs),
                count,
                travellers,
                message.messageProblems()));
    }

    private static Result refused(ProblemCode code, String... arguments) {
        return new Refused(Problem.of(code, 0, arguments));
    }
}
