package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.Transaction;
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
import org.jspecify.annotations.Nullable;

/** One PAXLST message while it is read: hands each segment to the header, the voyage or the present traveller. */
final class PaxlstMessage {
    /** The most travellers on a voyage; the largest ferries of the corridor carry a tenth of it. */
    static final int MAX_TRAVELLERS = 10_000;

    /** The guide's progressive flights have two or three legs; each is told again in every answer. */
    private static final int MAX_LEGS = 99;

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
    private @Nullable Transaction transaction;
    private @Nullable String senderName;
    private final List<Contact.Channel> senderChannels = new ArrayList<>();
    private boolean inSender;
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
            int tag = segment.tagCode();
            switch (tag) {
                case Tag.BGM -> readBeginning();
                case Tag.CNT -> readCount();
                case Tag.TDT -> {
                    // After the travellers have begun, TDT tells of one traveller's onward journey (segment group 7).
                    if (traveller == null || !voyage.begun()) {
                        voyage.readTransport();
                    }
                }
                case Tag.NAD -> readParty();
                case Tag.ATT,
                        Tag.DTM,
                        Tag.MEA,
                        Tag.GEI,
                        Tag.FTX,
                        Tag.LOC,
                        Tag.NAT,
                        Tag.RFF,
                        Tag.DOC,
                        Tag.COM,
                        Tag.EMP -> readDetail(tag);
                case Tag.CTA, Tag.CPI, Tag.QTY, Tag.GID, Tag.GIS, Tag.AUT -> {}
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
        boolean ofPassengers = segment.code(1, 0) == Qualifier.PASSENGER_COUNT;
        boolean ofCrew = segment.code(1, 0) == Qualifier.CREW_COUNT;
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
        int party = segment.code(1, 0);
        Traveller.@Nullable Role role = switch (party) {
            // A close-out of the Chinese profile names travellers by their references alone.
            case Qualifier.PASSENGER, Qualifier.BY_REFERENCE -> Traveller.Role.PASSENGER;
            case Qualifier.CREW -> Traveller.Role.CREW;
            case Qualifier.TRANSIT_PASSENGER, Qualifier.TRANSIT_CREW -> Traveller.Role.TRANSIT;
            default -> null;
        };
        if (party == Qualifier.SENDER) {
            readSender();
            return;
        }
        if (role == null && !voyage.begun()) {
            inSender = false;
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

    /** The guide puts the sender's name into the name element; some carriers put it into the identification. */
    private void readSender() {
        String name = Texts.joined(segment, 4, " ");
        inSender = !voyage.begun() && traveller == null;
        if (inSender && senderName == null) {
            senderName = name == null ? Texts.joined(segment, 2, " ") : name;
        }
    }

    private void readDetail(int tag) {
        if (traveller != null) {
            traveller.read(tag);
        } else if (tag == Tag.RFF && segment.code(1, 0) == Qualifier.TRANSACTION) {
            readTransaction();
        } else if (tag == Tag.COM && inSender) {
            ParticularSegments.readChannels(segment, senderChannels);
        } else {
            voyage.readDetail(tag);
        }
    }

    /** C506 has the revision in its fifth component. */
    private void readTransaction() {
        String number = segment.text(1, 1);
        if (transaction == null && !number.isEmpty()) {
            String revision = segment.text(1, 4);
            transaction = new Transaction(number, revision.isEmpty() ? null : revision);
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
        if (document == null) {
            message.reportWhole(ProblemCode.DOCUMENT_CODE_MISSING);
        }
        Integer count = passengers == null ? crew : passengers;
        if (count != null && travellers.size() > count) {
            message.reportWhole(
                    ProblemCode.COUNT_EXCEEDED, Integer.toString(count), Integer.toString(travellers.size()));
        }
        if (Purpose.of(document == null ? "" : document, function) == Purpose.UNKNOWN) {
            message.reportWhole(ProblemCode.PURPOSE_UNKNOWN);
        }
        return new Listed(new PassengerList(
                envelope,
                document == null ? "" : document,
                function,
                transaction,
                senderName == null && senderChannels.isEmpty() ? null : new Contact(senderName, senderChannels),
                new Voyage(designator.carrier(), designator.number(), legs, voyage.overflight()),
                count,
                travellers,
                message.messageProblems()));
    }

    private static Result refused(ProblemCode code, String... arguments) {
        return new Refused(Problem.of(code, 0, arguments));
    }
}
