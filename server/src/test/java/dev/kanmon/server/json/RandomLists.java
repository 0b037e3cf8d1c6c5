package dev.kanmon.server.json;

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
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Passenger lists of every shape that the JSON form has, from a random source. */
final class RandomLists {
    private static final String CHARACTERS = "ABCXYZ019 .,-()/=!\"%&*;<>'+:?\\{}[]";

    private final Random random;

    RandomLists(Random random) {
        this.random = random;
    }

    PassengerList next() {
        List<Traveller> travellers = some(5, this::traveller);
        String[] codes = pick(new String[][] {
            {"745", null}, {"250", "C"}, {"745", "CP"}, {"745", "XR"}, {"250", "CLOB"}, {"", null}, {"336", "X"}
        });
        return new PassengerList(
                envelope(),
                String.valueOf(codes[0]),
                codes[1],
                maybe(() -> new Transaction(text(), maybe(this::text))),
                maybe(this::contact),
                new Voyage(pick("KE", "7C", "KAL"), pick("703", "0703", "1A"), legs(), random.nextBoolean()),
                maybe(() -> travellers.size() + random.nextInt(200)),
                travellers,
                List.of());
    }

    private List<Leg> legs() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(
                        i -> new Leg(pick("ICN", "KRPUS"), pick("NRT", "JPFUK"), maybe(this::time), maybe(this::time)))
                .toList();
    }

    private Envelope envelope() {
        return new Envelope(
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> "APIS"),
                random.nextBoolean(),
                text(),
                pick("D.02B", "D.05B", "D.17A"),
                maybe(this::text),
                maybe(() -> new Envelope.Part(1 + random.nextInt(99), random.nextBoolean())),
                maybe(() -> "ZZ"),
                maybe(() -> "14"),
                maybe(() -> new Envelope.Group(maybe(this::party), maybe(this::party), maybe(this::text))));
    }

    private Envelope.Party party() {
        return new Envelope.Party(text(), maybe(() -> "ZZ"));
    }

    private Traveller traveller() {
        String surname = maybe(this::text);
        return new Traveller(
                pick(Traveller.Role.values()),
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
                some(3, this::text),
                maybe(() -> new Traveller.Bags(
                        maybe(() -> random.nextInt(9)),
                        maybe(() -> random.nextInt(99)),
                        some(3, () -> new Traveller.BagTag(text(), 1 + random.nextInt(9))))),
                maybe(random::nextBoolean),
                some(3, this::document),
                maybe(this::particulars));
    }

    private Particulars particulars() {
        return new Particulars(
                text(),
                maybe(() -> "CR2"),
                maybe(this::text),
                maybe(this::text),
                some(3, this::text),
                maybe(() -> new Particulars.Address(
                        text(), maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text))),
                maybe(this::contact));
    }

    private Contact contact() {
        return new Contact(maybe(this::text), some(3, () -> new Contact.Channel(pick("TE", "FX", "EM", "AD"), text())));
    }

    private TravelDocument document() {
        return new TravelDocument(
                pick("P", "V", "I"), maybe(this::text), maybe(() -> "KOR"), maybe(this::date), maybe(this::date));
    }

    /** With one reading, with the two of a two-digit year, or with none. */
    private StatedDate birth() {
        StatedDate date = date();
        return date.impossible() || random.nextBoolean()
                ? date
                : new StatedDate(
                        date.asSent(),
                        List.of(
                                date.readings().getFirst(),
                                date.readings().getFirst().minusYears(100)));
    }

    private StatedDate date() {
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
        return random.nextInt(4) == 0
                ? new StatedDate(pick("310231", "2026-02-31", "UNKNOWN"), List.of())
                : new StatedDate(day.toString(), List.of(day));
    }

    private LocalDateTime time() {
        return LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(random.nextInt(12_000_000));
    }

    /** Something that no reader may change: signs of JSON and of EDIFACT, and other scripts. */
    private String text() {
        StringBuilder text = new StringBuilder("T");
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        if (random.nextInt(10) == 0) {
            text.append(pick("é", "金", "ß", "x", "_", "😀"));
        }
        return text.append('T').toString();
    }

    private <T> List<T> some(int bound, Supplier<T> value) {
        return IntStream.range(0, random.nextInt(bound))
                .mapToObj(i -> value.get())
                .toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) > 0 ? value.get() : null;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
