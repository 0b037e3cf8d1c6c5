package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Passenger lists of every shape that the records allow, from a random source. */
final class RandomLists {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final String CHARACTERS = "ABCXYZ019 .,-()/=!\"%&*;<>'+:?";

    private final Random random;
    private LocalDate departure = LocalDate.EPOCH;

    RandomLists(Random random) {
        this.random = random;
    }

    PassengerList next() {
        LocalDateTime start = LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(random.nextInt(12_000_000));
        departure = start.toLocalDate();
        List<Leg> legs = legs(start);
        List<Traveller> travellers =
                IntStream.range(0, random.nextInt(6)).mapToObj(i -> traveller()).toList();
        return new PassengerList(
                envelope(),
                pick("745", "250", "266"),
                maybe(() -> pick("C", "CP", "CI", "XR", "RP", "CL", "CLNB", "CLOB", "DC", "XF", "CF")),
                maybe(() -> new Transaction(text(), maybe(this::text))),
                maybe(() -> new Contact(text(), channels())),
                new Voyage(
                        pick("KE", "7C", "KAL", "CML"),
                        1 + random.nextInt(9999) + pick("", "A"),
                        legs,
                        random.nextInt(8) == 0),
                maybe(() -> travellers.size() + random.nextInt(200)),
                travellers,
                List.of());
    }

    private List<Leg> legs(LocalDateTime start) {
        List<Leg> legs = new ArrayList<>();
        String[] ports = {"ICN", "KRPUS", "FUK", "NRT"};
        LocalDateTime at = start;
        for (int i = 0; i <= random.nextInt(3); i++) {
            // The first departure is the day to which years of two digits are related.
            LocalDateTime leaves = i == 0 || random.nextInt(4) > 0 ? at : null;
            at = at.plusMinutes(45);
            legs.add(new Leg(ports[i], ports[i + 1], leaves, random.nextInt(4) > 0 ? at : null));
        }
        return legs;
    }

    private Envelope envelope() {
        Envelope.Part part = maybe(() -> new Envelope.Part(1 + random.nextInt(99), random.nextBoolean()));
        boolean bare = random.nextInt(4) == 0;
        if (bare) {
            return new Envelope(null, null, null, null, false, text(), "D.02B", maybe(this::text), part);
        }
        Envelope.Group group = maybe(() -> new Envelope.Group(
                maybe(() -> new Envelope.Party(text(), maybe(() -> "ZZ"))),
                maybe(() -> new Envelope.Party(text(), maybe(() -> "ZZ"))),
                maybe(this::text)));
        return new Envelope(
                text(),
                text(),
                text(),
                maybe(() -> "APIS"),
                random.nextBoolean(),
                text(),
                pick("D.02B", "D.05B", "D.17A"),
                maybe(this::text),
                part,
                maybe(() -> "ZZ"),
                maybe(() -> "14"),
                group);
    }

    private Traveller traveller() {
        String surname = maybe(this::text);
        return new Traveller(
                pick(Traveller.Role.PASSENGER, Traveller.Role.CREW, Traveller.Role.TRANSIT),
                surname,
                surname == null ? text() : maybe(this::text),
                maybe(() -> pick("M", "F", "X", "U")),
                maybe(this::birth),
                maybe(() -> pick("KOR", "JPN", "PHL")),
                maybe(() -> "JPN"),
                maybe(() -> "ICN"),
                maybe(() -> "NRT"),
                maybe(() -> "NRT"),
                maybe(this::text),
                maybe(this::text),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> text()).toList(),
                bags(),
                maybe(random::nextBoolean),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> document()).toList(),
                maybe(this::particulars));
    }

    private Particulars particulars() {
        return new Particulars(
                text(),
                maybe(() -> "CR2"),
                maybe(this::text),
                maybe(this::text),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> text()).toList(),
                maybe(() -> new Particulars.Address(
                        text(), maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text))),
                maybe(() -> new Contact(null, channels())));
    }

    private List<Contact.Channel> channels() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> new Contact.Channel(pick("TE", "FX", "EM", "AD"), text()))
                .toList();
    }

    private Traveller.@Nullable Bags bags() {
        Integer count = maybe(() -> random.nextInt(9));
        Integer weight = maybe(() -> random.nextInt(99));
        if (count == null) {
            // Tags alone would be counted.
            return weight == null ? null : new Traveller.Bags(null, weight);
        }
        return new Traveller.Bags(
                count,
                weight,
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new Traveller.BagTag(text(), 1 + random.nextInt(9)))
                        .toList());
    }

    private TravelDocument document() {
        return new TravelDocument(
                pick("P", "V", "I"), maybe(this::text), maybe(() -> "KOR"), maybe(this::expiry), maybe(this::issued));
    }

    private StatedDate birth() {
        LocalDate birth = departure.minusDays(random.nextInt(44_900));
        if (random.nextBoolean()) {
            return new StatedDate(FULL.format(birth), List.of(birth));
        }
        // Every birth with these two digits up to the greatest age, the youngest first, found by trying each year.
        String asSent = SHORT.format(birth);
        List<LocalDate> readings = IntStream.rangeClosed(0, 123)
                .map(years -> departure.getYear() - years)
                .filter(year -> year % 100 == birth.getYear() % 100)
                .filter(year -> birth.getMonthValue() != 2
                        || birth.getDayOfMonth() != 29
                        || LocalDate.of(year, 1, 1).isLeapYear())
                .mapToObj(birth::withYear)
                .filter(date -> !date.isAfter(departure))
                .filter(date -> Period.between(date, departure).getYears() <= 122)
                .toList();
        return new StatedDate(asSent, readings);
    }

    private StatedDate issued() {
        LocalDate issued = departure.minusDays(random.nextInt(36_500));
        return random.nextBoolean()
                ? new StatedDate(FULL.format(issued), List.of(issued))
                : new StatedDate(SHORT.format(issued), List.of(issued));
    }

    private StatedDate expiry() {
        LocalDate expiry = LocalDate.of(departure.getYear() - 50 + random.nextInt(100), 1, 1)
                .plusDays(random.nextInt(365));
        return random.nextBoolean()
                ? new StatedDate(FULL.format(expiry), List.of(expiry))
                : new StatedDate(SHORT.format(expiry), List.of(expiry));
    }

    /** Something that no reader may change: separators, lower case and other scripts included, blanks at the ends not. */
    private String text() {
        StringBuilder text = new StringBuilder("T");
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        if (random.nextInt(20) == 0) {
            text.append(pick("é", "金", "ß", "x", "_", "😀"));
        }
        return text.append('T').toString();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) > 0 ? value.get() : null;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
