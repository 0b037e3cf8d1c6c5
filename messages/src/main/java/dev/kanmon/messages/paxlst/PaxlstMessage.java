package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.FlightDesignator;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.ContactSegments;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.MessageReading;
import dev.kanmon.messages.edifact.Qualifier;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.edifact.Tag;
import dev.kanmon.messages.edifact.TransactionSegment;
import dev.kanmon.messages.edifact.WholeNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One PAXLST message while it is read: hands each segment to the header, the voyage or the present traveller. */
final class PaxlstMessage implements MessageReading.Content<PassengerList> {
    /** The most travellers on a voyage; the largest ferries of the corridor carry a tenth of it. */
    static final int MAX_TRAVELLERS = 10_000;

    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final Envelope envelope;
    private final VoyageSegments voyage;
    private final List<Traveller> travellers = new ArrayList<>();
    private @Nullable TravellerSegments traveller;

    /** By the voyage as it is so far; nothing since it last changed. */
    private @Nullable TravelDates dates;

    private @Nullable String document;
    private @Nullable String function;
    private @Nullable Transaction transaction;
    private final ContactSegments sender = new ContactSegments();
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

    @Override
    public void readSegments() {
        while (message.nextSegment()) {
            int tag = segment.tagCode();
            switch (tag) {
                case Tag.BGM -> readBeginning();
                case Tag.CNT -> readCount();
                case Tag.TDT -> {
                    // After the travellers have begun, TDT tells of one traveller's onward journey (segment group 7).
                    if (traveller == null || !voyage.begun()) {
                        // LOC and DTM behind it are the voyage's, even where a traveller stands before.
                        endTraveller();
                        voyage.readTransport();
                        dates = null;
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
        if (dates == null) {
            dates = new TravelDates(anchor());
        }
        traveller = new TravellerSegments(message, role, dates);
    }

    private void readSender() {
        inSender = !voyage.begun() && traveller == null;
        if (inSender) {
            sender.readSender(segment);
        }
    }

    private void readDetail(int tag) {
        if (traveller != null) {
            traveller.read(tag);
        } else if (tag == Tag.RFF && segment.code(1, 0) == Qualifier.TRANSACTION) {
            transaction = transaction == null ? TransactionSegment.read(segment) : transaction;
        } else if (tag == Tag.COM && inSender) {
            sender.readChannels(segment);
        } else {
            voyage.readDetail(tag);
            dates = null;
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

    @Override
    public MessageReading.Result<PassengerList> result() {
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
        if (legs.size() > VoyageSegments.MAX_LEGS) {
            return refused(ProblemCode.TOO_MANY_LEGS, Integer.toString(VoyageSegments.MAX_LEGS));
        }
        if (document == null) {
            message.reportWhole(ProblemCode.DOCUMENT_CODE_MISSING);
        }
        Integer count = passengers == null ? crew : passengers;
        int crewRead = (int) travellers.stream()
                .filter(read -> read.role() == Traveller.Role.CREW)
                .count();
        compare(passengers, travellers.size() - crewRead);
        compare(crew, crewRead);
        if (Purpose.of(document == null ? "" : document, function) == Purpose.UNKNOWN) {
            message.reportWhole(ProblemCode.PURPOSE_UNKNOWN);
        }
        return new MessageReading.Taken<>(new PassengerList(
                envelope,
                document == null ? "" : document,
                function,
                transaction,
                sender.toContact(),
                new Voyage(designator.carrier(), designator.number(), legs, voyage.overflight()),
                count,
                travellers,
                message.messageProblems()));
    }

    private void compare(@Nullable Integer declared, int read) {
        if (declared != null && read > declared) {
            message.reportWhole(ProblemCode.COUNT_EXCEEDED, Integer.toString(declared), Integer.toString(read));
        }
    }

    private static MessageReading.Result<PassengerList> refused(ProblemCode code, String... arguments) {
        return new MessageReading.Refused<>(Problem.of(code, 0, arguments));
    }
}
