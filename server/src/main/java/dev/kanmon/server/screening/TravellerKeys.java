package dev.kanmon.server.screening;

import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import java.util.ArrayList;
import java.util.List;

/**
 * By what a later message may mean a traveller of a voyage: a close-out often holds the carrier's reference alone, a
 * cancellation the reservation, another system the document. The strongest comes first; a key that means two travellers
 * means none.
 */
public final class TravellerKeys {
    private TravellerKeys() {}

    /** The texts are personal data: fingerprint them. */
    public static List<String> of(Traveller traveller) {
        List<String> keys = new ArrayList<>();
        String birth = TravellerIdentity.day(traveller.birthDate());
        if (traveller.reference() != null) {
            if (traveller.reservation() != null) {
                keys.add(TravellerIdentity.text("both", traveller.reservation(), traveller.reference()));
            }
            keys.add(TravellerIdentity.text("own", traveller.reference()));
        }
        for (TravelDocument document : traveller.documents()) {
            if (document.number() != null && birth != null) {
                keys.add(TravellerIdentity.text("document", document.number(), birth));
            }
        }
        if (traveller.surname() != null && birth != null) {
            keys.add(TravellerIdentity.text("name", traveller.surname(), traveller.given(), birth));
        }
        if (keys.isEmpty() && traveller.reservation() != null) {
            // Weak, so only where nothing else was sent: it means everyone of a booking.
            keys.add(TravellerIdentity.text("reservation", traveller.reservation()));
        }
        return keys;
    }

    /** What is stored of a traveller: all by which a message may mean them. */
    public static List<String> stored(Traveller traveller) {
        List<String> keys = new ArrayList<>(of(traveller));
        if (traveller.reservation() != null) {
            keys.add(TravellerIdentity.text("reservation", traveller.reservation()));
        }
        return keys.stream().distinct().toList();
    }
}
