package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.ContactSegments;
import dev.kanmon.messages.edifact.InterchangeWriter;
import dev.kanmon.messages.edifact.MessageTime;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.edifact.SegmentWriter;
import dev.kanmon.messages.edifact.TransactionSegment;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes passenger lists as PAXLST by the guide's profile; what {@link PaxlstReader} reads of it is the same list. */
public final class PaxlstWriter {
    private PaxlstWriter() {}

    /**
     * Writes one interchange with one message; a bare message where the envelope names no interchange. Problems of the
     * list are not written.
     *
     * @param prepared when the interchange is prepared (UNB, S004), in the sender's zone
     * @throws IllegalArgumentException if a value has a control character, or more than {@value SegmentScanner#MAX_COMPONENT_BYTES}
     *     bytes
     */
    public static byte[] write(PassengerList list, LocalDateTime prepared) {
        InterchangeWriter interchange = new InterchangeWriter(list.envelope(), prepared);
        SegmentWriter message = interchange.message("PAXLST", list.envelope());
        message.segment("BGM").element(list.document()).element(list.function());
        TransactionSegment.write(list.transaction(), message);
        if (list.contact() != null) {
            ContactSegments.writeSender(list.contact(), message);
        }
        write(list.voyage(), message);
        list.travellers().forEach(traveller -> write(traveller, message));
        if (list.count() != null) {
            // A crew list (BGM 250) counts crew.
            message.segment("CNT").element(list.document().equals("250") ? "41" : "42", Integer.toString(list.count()));
        }
        return interchange.close();
    }

    /** One TDT a leg: LOC+125 and LOC+87 for a single one, LOC+92 at both ends of each where there are more. */
    private static void write(Voyage voyage, SegmentWriter message) {
        boolean single = voyage.legs().size() == 1;
        String stage = voyage.overflight() ? "34" : "20";
        for (Leg leg : voyage.legs()) {
            message.segment("TDT")
                    .element(stage)
                    .element(voyage.designator())
                    .element()
                    .element()
                    .element(voyage.carrier());
            message.segment("LOC").element(single ? "125" : "92").element(leg.from());
            MessageTime.write("189", leg.departure(), message);
            message.segment("LOC").element(single ? "87" : "92").element(leg.to());
            MessageTime.write("232", leg.arrival(), message);
        }
    }

    private static void write(Traveller traveller, SegmentWriter message) {
        Particulars particulars = traveller.particulars();
        message.segment("NAD")
                .element(role(traveller.role()))
                .element()
                .element()
                .element(traveller.surname(), traveller.given());
        if (particulars != null && particulars.address() != null) {
            write(particulars.address(), message);
        }
        if (traveller.sex() != null) {
            message.segment("ATT").element("2").element().element(traveller.sex());
        }
        write("329", traveller.birthDate(), message);
        write(traveller.bags(), message);
        if (traveller.verified() != null) {
            message.segment("GEI").element("4").element(traveller.verified() ? "173" : "174");
        }
        place("22", traveller.clearance(), message);
        place("174", traveller.residence(), message);
        place("178", traveller.embark(), message);
        place("179", traveller.disembark(), message);
        if (particulars != null) {
            write(particulars, message);
        }
        if (traveller.nationality() != null) {
            message.segment("NAT").element("2").element(traveller.nationality());
        }
        reference("AVF", traveller.reservation(), message);
        reference("ABO", traveller.reference(), message);
        traveller.seats().forEach(seat -> reference("SEA", seat, message));
        write(traveller.documents(), message);
    }

    private static String role(Traveller.Role role) {
        return switch (role) {
            case PASSENGER -> "FL";
            case CREW -> "FM";
            case TRANSIT -> "DDU";
        };
    }

    private static void write(Traveller.@Nullable Bags bags, SegmentWriter message) {
        if (bags == null) {
            return;
        }
        if (bags.count() != null) {
            message.segment("MEA").element("CT").element().element(null, Integer.toString(bags.count()));
        }
        if (bags.weight() != null) {
            message.segment("MEA").element("WT").element().element("KGM", Integer.toString(bags.weight()));
        }
        for (Traveller.BagTag tag : bags.tags()) {
            message.segment("FTX")
                    .element("BAG")
                    .element()
                    .element()
                    .element(tag.number(), Integer.toString(tag.count()));
        }
    }

    private static void write(Particulars.Address address, SegmentWriter nad) {
        nad.element(address.street())
                .element(address.city())
                .element(null, null, null, address.region())
                .element(address.postcode())
                .element(address.country());
    }

    private static void write(Particulars particulars, SegmentWriter message) {
        place("180", particulars.birthPlace(), message);
        if (particulars.contact() != null) {
            ContactSegments.writeChannels(particulars.contact(), message);
        }
        if (particulars.duty() != null) {
            message.segment("EMP").element("1").element(particulars.duty(), "110", "111");
        }
        reference("AEA", particulars.redress(), message);
        reference("CR", particulars.customer(), message);
        particulars.tickets().forEach(ticket -> reference("YZY", ticket, message));
    }

    private static void write(List<TravelDocument> documents, SegmentWriter message) {
        for (TravelDocument document : documents) {
            message.segment("DOC").element(document.type(), "110", "111").element(document.number());
            write("36", document.expiry(), message);
            write("182", document.issued(), message);
            place("91", document.issuer(), message);
        }
    }

    /** Without a format a date has six digits (format 101); one of eight is told as format 102. */
    private static void write(String qualifier, @Nullable StatedDate date, SegmentWriter message) {
        if (date != null) {
            message.segment("DTM")
                    .element(qualifier, date.asSent(), date.asSent().length() == 8 ? "102" : null);
        }
    }

    private static void place(String qualifier, @Nullable String place, SegmentWriter message) {
        if (place != null) {
            message.segment("LOC").element(qualifier).element(place);
        }
    }

    private static void reference(String qualifier, @Nullable String value, SegmentWriter message) {
        if (value != null) {
            message.segment("RFF").element(qualifier, value);
        }
    }
}
