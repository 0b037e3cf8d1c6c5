package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One traveller while read: NAD and every segment up to the next NAD, in any order. */
final class TravellerSegments {
    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final TravelDates dates;
    private final Traveller.Role role;
    private final @Nullable String surname;
    private final @Nullable String given;
    private final BagSegments bags = new BagSegments();
    private final List<String> seats = new ArrayList<>();
    private final List<DocumentSegments> documents = new ArrayList<>();
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
        boolean namedByReference = segment.text(1, 0).equals("ZZZ");
        if (surname == null && given == null && !namedByReference) {
            message.report(ProblemCode.NAME_MISSING);
        }
    }

    /** C080 has four more name components after the first; its sixth says how the name is written. */
    private @Nullable String givenNames() {
        StringBuilder names = new StringBuilder();
        for (int component = 1; component <= 4; component++) {
            String name = segment.text(4, component);
            if (!name.isEmpty()) {
                names.append(names.isEmpty() ? "" : " ").append(name);
            }
        }
        return names.isEmpty() ? null : names.toString();
    }

    /** Reads the present segment. */
    void read() {
        String qualifier = segment.text(1, 0);
        switch (segment.tag()) {
            case "ATT" -> sex = qualifier.equals("2") ? first(sex, value(3, 0)) : sex;
            case "NAT" -> nationality = qualifier.equals("2") ? first(nationality, value(2, 0)) : nationality;
            case "DTM" -> readDate(qualifier);
            case "LOC" -> readPlace(qualifier);
            case "RFF" -> readReference(qualifier);
            case "DOC" -> readDocument();
            case "GEI" -> readVerification(qualifier);
            case "MEA" -> {
                if (!bags.readMeasure(segment)) {
                    message.report(ProblemCode.COUNT_UNREADABLE);
                }
            }
            case "FTX" -> bags.readTag(segment);
            default -> {}
        }
    }

    private void readDate(String qualifier) {
        String asSent = segment.text(1, 1);
        if (asSent.isEmpty()) {
            return;
        }
        switch (qualifier) {
            case "329" -> birthDate = first(birthDate, stated(dates.birth(asSent, segment.text(1, 2))));
            case "36" -> {
                DocumentSegments document = presentDocument();
                document.expiry = first(document.expiry, stated(dates.expiry(asSent, segment.text(1, 2))));
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

    private void readPlace(String qualifier) {
        String place = value(2, 0);
        switch (qualifier) {
            case "22" -> clearance = first(clearance, place);
            case "174" -> residence = first(residence, place);
            case "178" -> embark = first(embark, place);
            case "179" -> disembark = first(disembark, place);
            case "91" -> {
                DocumentSegments document = presentDocument();
                document.issuer = first(document.issuer, place);
            }
            default -> {}
        }
    }

    private void readReference(String qualifier) {
        String value = value(1, 1);
        switch (qualifier) {
            case "AVF" -> reservation = first(reservation, value);
            case "ABO" -> reference = first(reference, value);
            case "SEA" -> {
                if (value != null) {
                    seats.add(value);
                }
            }
            default -> {}
        }
    }

    private void readVerification(String qualifier) {
        if (qualifier.equals("4")) {
            verified = switch (segment.text(2, 0)) {
                case "173" -> Boolean.TRUE;
                case "174" -> Boolean.FALSE;
                default -> verified;
            };
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
            document = new DocumentSegments();
            documents.add(document);
        }
        document.begun = true;
        document.type = type;
        document.number = value(2, 0);
    }

    private DocumentSegments presentDocument() {
        if (documents.isEmpty()) {
            documents.add(new DocumentSegments());
        }
        return documents.getLast();
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
                documents.stream().map(DocumentSegments::toDocument).toList());
    }

    private static final class DocumentSegments {
        private boolean begun;
        private String type = "";
        private @Nullable String number;
        private @Nullable String issuer;
        private @Nullable StatedDate expiry;

        TravelDocument toDocument() {
            return new TravelDocument(type, number, issuer, expiry);
        }
    }
}
