package dev.kanmon.command;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.paxlst.PaxlstWriter;
import java.time.LocalDateTime;
import java.util.List;

/** Small passenger lists, KE703 from Incheon to Narita on 2026-11-22, for tests that need to know each traveller. */
final class TestLists {
    static final LocalDateTime DEPARTURE = LocalDateTime.of(2026, 11, 22, 10, 10);
    static final LocalDateTime ARRIVAL = LocalDateTime.of(2026, 11, 22, 12, 35);

    private TestLists() {}

    /** A Korean passenger with a sound passport: entitled to 90 days in Japan. */
    static Traveller passenger(String reference, String surname, String given, String passport) {
        return passenger(reference, surname, given, passport, "310131");
    }

    static Traveller passenger(String reference, String surname, String given, String passport, String expiry) {
        return new Traveller(
                Traveller.Role.PASSENGER,
                surname,
                given,
                "F",
                new StatedDate("880305", List.of()),
                "KOR",
                "KOR",
                "ICN",
                "NRT",
                "NRT",
                "AB12CD",
                reference,
                List.of("12A"),
                null,
                true,
                List.of(new TravelDocument("P", passport, "KOR", new StatedDate(expiry, List.of()))));
    }

    /** The PAXLST interchange under a control reference. */
    static byte[] message(String controlReference, Traveller... travellers) {
        PassengerList list = new PassengerList(
                new Envelope(
                        "KE",
                        "JPAPIS",
                        controlReference,
                        "APIS",
                        false,
                        "1",
                        "D.05B",
                        "KE703/261122/1010",
                        null,
                        null,
                        null,
                        null),
                "745",
                null,
                new Transaction("TN" + controlReference, null),
                null,
                new Voyage("KE", "703", List.of(new Leg("ICN", "NRT", DEPARTURE, ARRIVAL))),
                travellers.length,
                List.of(travellers),
                List.of());
        return PaxlstWriter.write(list, DEPARTURE.minusHours(3));
    }
}
