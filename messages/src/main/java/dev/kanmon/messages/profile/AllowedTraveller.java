package dev.kanmon.messages.profile;

import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a closed list leaves of one traveller. */
final class AllowedTraveller {
    private final ClosedList list;
    private final Traveller sent;
    private final Set<Field> dropped = EnumSet.noneOf(Field.class);

    AllowedTraveller(ClosedList list, Traveller sent) {
        this.list = list;
        this.sent = sent;
    }

    /** Each field of which something was dropped; complete after {@link #toTraveller}. */
    Set<Field> dropped() {
        return dropped;
    }

    Traveller toTraveller() {
        return new Traveller(
                sent.role(),
                kept(Field.NAME, sent.surname()),
                kept(Field.NAME, sent.given()),
                kept(Field.SEX, sent.sex()),
                kept(Field.BIRTH_DATE, sent.birthDate()),
                kept(Field.NATIONALITY, sent.nationality()),
                kept(Field.RESIDENCE, sent.residence()),
                kept(Field.EMBARK, sent.embark()),
                kept(Field.DISEMBARK, sent.disembark()),
                kept(Field.CLEARANCE, sent.clearance()),
                kept(Field.RESERVATION, sent.reservation()),
                kept(Field.REFERENCE, sent.reference()),
                kept(Field.SEATS, sent.seats()),
                kept(Field.BAGS, sent.bags()),
                kept(Field.VERIFIED, sent.verified()),
                sent.documents().stream().map(this::kept).toList(),
                sent.particulars() == null ? null : kept(sent.particulars()));
    }

    private TravelDocument kept(TravelDocument document) {
        String type = kept(Field.DOCUMENT_TYPE, document.type());
        return new TravelDocument(
                type == null ? "" : type,
                kept(Field.DOCUMENT_NUMBER, document.number()),
                kept(Field.DOCUMENT_ISSUER, document.issuer()),
                kept(Field.DOCUMENT_EXPIRY, document.expiry()),
                kept(Field.DOCUMENT_ISSUED, document.issued()));
    }

    private @Nullable Particulars kept(Particulars particulars) {
        Particulars left = new Particulars(
                kept(Field.BIRTH_PLACE, particulars.birthPlace()),
                kept(Field.DUTY, particulars.duty()),
                kept(Field.REDRESS, particulars.redress()),
                kept(Field.CUSTOMER, particulars.customer()),
                kept(Field.TICKETS, particulars.tickets()),
                kept(Field.ADDRESS, particulars.address()),
                kept(Field.CONTACT, particulars.contact()));
        return left.equals(new Particulars(null, null, null, null, List.of(), null, null)) ? null : left;
    }

    private <T> @Nullable T kept(Field field, @Nullable T value) {
        if (value == null || list.allows(field)) {
            return value;
        }
        dropped.add(field);
        return null;
    }

    private List<String> kept(Field field, List<String> values) {
        if (values.isEmpty() || list.allows(field)) {
            return values;
        }
        dropped.add(field);
        return List.of();
    }
}
