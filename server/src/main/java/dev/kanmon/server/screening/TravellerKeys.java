package dev.kanmon.server.screening;

import dev.kanmon.messages.Traveller;
import dev.kanmon.server.store.Keys;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
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
        keys.addAll(documents(traveller));
        if (traveller.surname() != null && birth != null) {
            keys.add(TravellerIdentity.text("name", traveller.surname(), traveller.given(), birth));
        }
        if (keys.isEmpty() && traveller.reservation() != null) {
            // Weak, so only where nothing else was sent: it means everyone of a booking.
            keys.add(TravellerIdentity.text("reservation", traveller.reservation()));
        }
        return keys;
    }

    /** Those of the documents reported. */
    private static List<String> documents(Traveller traveller) {
        String birth = TravellerIdentity.day(traveller.birthDate());
        return traveller.documents().stream()
                .filter(document -> document.number() != null && birth != null)
                .map(document -> TravellerIdentity.text("document", document.number(), birth))
                .toList();
    }

    /** Fingerprints of the documents reported, by which somebody else may know the traveller. */
    static List<String> documents(Keys keys, Traveller traveller) {
        return documents(traveller).stream()
                .map(text -> fingerprint(keys, text))
                .toList();
    }

    /**
     * The fingerprint by which a traveller is known who was reported with this document.
     *
     * @param number of the document, as its zone has it
     * @param birthDate of the holder
     * @return hexadecimal
     */
    public static String document(Keys keys, String number, LocalDate birthDate) {
        return fingerprint(keys, TravellerIdentity.text("document", number, birthDate.toString()));
    }

    /** What is kept of a key. */
    static String fingerprint(Keys keys, String text) {
        return HexFormat.of().formatHex(keys.fingerprint("traveller-key", text.getBytes(StandardCharsets.UTF_8)));
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
