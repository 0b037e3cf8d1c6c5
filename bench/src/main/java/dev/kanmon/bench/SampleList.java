package dev.kanmon.bench;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.paxlst.PaxlstWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** A passenger list as a large aircraft has it, every traveller with all that a carrier sends; the same each time. */
final class SampleList {
    static final int TRAVELLERS = 200;
    static final long SEED = 703;

    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final LocalDate DEPARTURE = LocalDate.of(2026, 11, 22);
    private static final String[] SURNAMES = {"KIM", "HWANG", "NAMGUNG", "SATO", "YAMAMOTO", "O'NEIL", "DE LA CRUZ"};
    private static final String[] GIVEN = {"MIN JUN", "SEOYEON", "HARUTO", "YUI", "ANNE MARIE", "JOSE", "KENICHIRO"};
    private static final String[] STATES = {"KOR", "JPN", "KOR", "JPN", "PHL", "USA", "VNM"};

    private final Random random = new Random(SEED);

    private SampleList() {}

    /** The list as PAXLST, one message of about 50 KB. */
    static byte[] message() {
        return PaxlstWriter.write(new SampleList().list(), DEPARTURE.atTime(8, 15));
    }

    private PassengerList list() {
        LocalDateTime departure = DEPARTURE.atTime(10, 10);
        return new PassengerList(
                new Envelope(
                        "HANAAIR",
                        "JPNAPI",
                        "261122001",
                        "APIS",
                        false,
                        "PAX00001",
                        "D.12B",
                        "HX703/261122/1010",
                        new Envelope.Part(1, true)),
                "745",
                null,
                new Transaction("HX703261122001", "1"),
                new Contact("HANA AIR DESK", List.of(new Contact.Channel("TE", "82 2 555 0100"))),
                new Voyage("HX", "703", List.of(new Leg("ICN", "NRT", departure, departure.plusMinutes(145)))),
                TRAVELLERS,
                IntStream.range(0, TRAVELLERS).mapToObj(this::traveller).toList(),
                List.of());
    }

    private Traveller traveller(int number) {
        String nationality = STATES[random.nextInt(STATES.length)];
        return new Traveller(
                number < 12 ? Traveller.Role.CREW : Traveller.Role.PASSENGER,
                SURNAMES[random.nextInt(SURNAMES.length)],
                GIVEN[random.nextInt(GIVEN.length)],
                random.nextBoolean() ? "M" : "F",
                date(DEPARTURE.minusDays(400 + random.nextInt(30_000))),
                nationality,
                nationality,
                "ICN",
                "NRT",
                "NRT",
                letters(6),
                "HX703" + String.format(Locale.ROOT, "%04d", number),
                List.of(1 + number / 6 + String.valueOf((char) ('A' + number % 6))),
                bags(number),
                random.nextInt(10) > 0,
                documents(nationality));
    }

    private Traveller.Bags bags(int number) {
        int count = 1 + random.nextInt(2);
        String first = "HX" + (100_000 + 2 * number);
        return new Traveller.Bags(count, 7 + random.nextInt(39), List.of(new Traveller.BagTag(first, count)));
    }

    /** A passport, and for one in five a visa. */
    private List<TravelDocument> documents(String nationality) {
        List<TravelDocument> documents = new ArrayList<>();
        documents.add(new TravelDocument("P", letters(1) + digits(8), nationality, date(inYears(10))));
        if (random.nextInt(5) == 0) {
            documents.add(new TravelDocument("V", digits(9), "JPN", date(inYears(5))));
        }
        return documents;
    }

    private LocalDate inYears(int most) {
        return DEPARTURE.plusDays(1 + random.nextInt(most * 365));
    }

    private static StatedDate date(LocalDate date) {
        return new StatedDate(SIX_DIGITS.format(date), List.of(date));
    }

    private String letters(int length) {
        return random.ints(length, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String digits(int length) {
        return random.ints(length, '0', '9' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
