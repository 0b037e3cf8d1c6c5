package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.Qualifier;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.edifact.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One traveller while read: NAD and every segment up to the next NAD, in any order. */
final class TravellerSegments {
    private static final int MAX_SEATS = 99;

    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final TravelDates dates;
    private final Traveller.Role role;
    private final @Nullable String surname;
    private final @Nullable String given;
    private final BagSegments bags = new BagSegments();
    private List<String> seats = List.of();
    private List<DocumentSegments> documents = List.of();
    private @Nullable ParticularSegments particulars;
    private @Nullable String sex;
    private @Nullable StatedDate birthDate;
    private @Nullable String nationality;
    private @Nullable String residence;
    private @Nullable String embark;
    private @Nullable String disembark;
    private @Nullable String clearance;
    private @Nullable String reservation;
    private @Nullable String reference;
    private @Nullable Boolean verified;

    /** Begins with the present segment, which is NAD. */
    TravellerSegments(InterchangeReader message, Traveller.Role role, TravelDates dates) {
        this.message = message;
        this.segment = message.segment();
        this.dates = dates;
        this.role = role;
        this.surname = value(4, 0);
        this.given = givenNames();
        if (surname == null && given == null && segment.code(1, 0) != Qualifier.BY_REFERENCE) {
            message.report(ProblemCode.NAME_MISSING);
        }
        if (segment.elements() > 5) {
            particulars().readAddress(segment);
        }
    }

    /** C080 has four more name components after the first; its sixth says how the name is written. */
    private @Nullable String givenNames() {
        String first = value(4, 1);
        if (segment.components(4) <= 2) {
            return first;
        }
        StringBuilder names = new StringBuilder(first == null ? "" : first);
        for (int component = 2; component <= 4; component++) {
            String name = segment.text(4, component);
            if (!name.isEmpty()) {
                names.append(names.isEmpty() ? "" : " ").append(name);
            }
        }
        return names.isEmpty() ? null : names.toString();
    }

    /** Reads the present segment. */
    void read(int tag) {
        int qualifier = segment.code(1, 0);
        switch (tag) {
            case Tag.ATT -> sex = qualifier == Qualifier.SEX ? first(sex, value(3, 0)) : sex;
            case Tag.NAT ->
                nationality = qualifier == Qualifier.NATIONALITY ? first(nationality, value(2, 0)) : nationality;
            case Tag.DTM -> readDate(qualifier);
            case Tag.LOC -> readPlace(qualifier);
            case Tag.RFF -> readReference(qualifier);
            case Tag.DOC -> readDocument();
            case Tag.GEI -> readVerification(qualifier);
            case Tag.EMP -> readDuty(qualifier);
            case Tag.COM -> particulars().contact.readChannels(segment);
            case Tag.MEA -> {
                if (!bags.readMeasure(segment)) {
                    message.report(ProblemCode.COUNT_UNREADABLE);
                }
            }
            case Tag.FTX -> bags.readTag(segment);
            default -> {}
        }
    }

    private void readDate(int qualifier) {
        String asSent = segment.text(1, 1);
        if (asSent.isEmpty()) {
            return;
        }
        switch (qualifier) {
            case Qualifier.BIRTH -> birthDate = first(birthDate, stated(dates.birth(asSent, segment.text(1, 2))));
            case Qualifier.EXPIRY -> {
                DocumentSegments document = presentDocument();
                document.expiry = first(document.expiry, stated(dates.expiry(asSent, segment.text(1, 2))));
            }
            case Qualifier.ISSUED -> {
                DocumentSegments document = presentDocument();
                document.issued = first(document.issued, stated(dates.issue(asSent, segment.text(1, 2))));
            }
            default -> {}
        }
    }

    private StatedDate stated(TravelDates.Reading reading) {
        if (!reading.wellFormed()) {
            message.report(ProblemCode.DATE_FORMAT);
        } else if (reading.date().impossible()) {
            message.report(ProblemCode.DATE_IMPOSSIBLE);
        }
        return reading.date();
    }

    private void readPlace(int qualifier) {
        switch (qualifier) {
            case Qualifier.CLEARANCE -> clearance = first(clearance, value(2, 0));
            case Qualifier.RESIDENCE -> residence = first(residence, value(2, 0));
            case Qualifier.EMBARK -> embark = first(embark, value(2, 0));
            case Qualifier.DISEMBARK -> disembark = first(disembark, value(2, 0));
            case Qualifier.BIRTH_PLACE -> {
                String place = value(2, 0) == null ? value(2, 3) : value(2, 0);
                if (place != null) {
                    particulars().birthPlace = first(particulars().birthPlace, place);
                }
            }
            case Qualifier.ISSUER -> {
                DocumentSegments document = presentDocument();
                document.issuer = first(document.issuer, value(2, 0));
            }
            default -> {}
        }
    }

    private void readReference(int qualifier) {
        String value = value(1, 1);
        if (value == null) {
            return;
        }
        switch (qualifier) {
            case Qualifier.RESERVATION -> reservation = first(reservation, value);
            case Qualifier.REFERENCE -> reference = first(reference, value);
            case Qualifier.SEAT -> {
                if (seats.size() < MAX_SEATS) {
                    seats = OneOrMore.plus(seats, value);
                }
            }
            case Qualifier.REDRESS -> particulars().redress = first(particulars().redress, value);
            case Qualifier.CUSTOMER -> particulars().customer = first(particulars().customer, value);
            case Qualifier.TICKET -> particulars().addTicket(value);
            default -> {}
        }
    }

    private void readVerification(int qualifier) {
        if (qualifier == Qualifier.VERIFICATION) {
            verified = switch (segment.code(2, 0)) {
                case Qualifier.VERIFIED -> Boolean.TRUE;
                case Qualifier.NOT_VERIFIED -> Boolean.FALSE;
                default -> verified;
            };
        }
    }

    private void readDuty(int qualifier) {
        String duty = value(2, 0);
        if (qualifier == Qualifier.DUTY && duty != null) {
            particulars().duty = first(particulars().duty, duty);
        }
    }

    /** Expiry and issuer that came before their DOC have opened a document without a type: DOC then fills it. */
    private void readDocument() {
        String type = segment.text(1, 0);
        if (type.isEmpty()) {
            message.report(ProblemCode.DOCUMENT_TYPE_MISSING);
        }
        DocumentSegments document = documents.isEmpty() ? null : documents.getLast();
        if (document == null || document.begun) {
            document = newDocument();
        }
        document.begun = true;
        document.type = type;
        document.number = value(2, 0);
    }

    private DocumentSegments presentDocument() {
        return documents.isEmpty() ? newDocument() : documents.getLast();
    }

    private DocumentSegments newDocument() {
        DocumentSegments document = new DocumentSegments();
        documents = OneOrMore.plus(documents, document);
        return document;
    }

    private ParticularSegments particulars() {
        if (particulars == null) {
            particulars = new ParticularSegments();
        }
        return particulars;
    }

    private <T> @Nullable T first(@Nullable T kept, @Nullable T stated) {
        if (kept == null || stated == null) {
            return kept == null ? stated : kept;
        }
        if (!kept.equals(stated)) {
            message.report(ProblemCode.STATED_TWICE);
        }
        return kept;
    }

    private @Nullable String value(int element, int component) {
        String text = segment.text(element, component);
        return text.isEmpty() ? null : text;
    }

    Traveller toTraveller() {
        return new Traveller(
                role,
                surname,
                given,
                sex,
                birthDate,
                nationality,
                residence,
                embark,
                disembark,
                clearance,
                reservation,
                reference,
                seats,
                bags.toBags(),
                verified,
                toDocuments(),
                toParticulars());
    }

    private List<TravelDocument> toDocuments() {
        TravelDocument[] read = new TravelDocument[documents.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = documents.get(i).toDocument();
        }
        return List.of(read);
    }

    private @Nullable Particulars toParticulars() {
        return particulars == null || particulars.isEmpty() ? null : particulars.toParticulars();
    }
}
