package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** CUSRES messages of every kind and shape that the records allow, from a random source. */
final class RandomMessages {
    private static final String CHARACTERS = "ABCXYZ019 .,-()/=!\"%&*;<>'+:?";

    private final Random random;

    RandomMessages(Random random) {
        this.random = random;
    }

    /** Some messages of one interchange; one without an envelope round them holds one. */
    List<CusresMessage> interchange() {
        boolean bare = random.nextInt(5) == 0;
        Envelope envelope = bare ? bareEnvelope() : envelope();
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(number -> message(Reply.around(envelope, "M" + number + text(), part())))
                .toList();
    }

    private CusresMessage message(Envelope envelope) {
        CusresMessage.Kind kind = pick(CusresMessage.Kind.values());
        String transaction = maybe(this::text);
        return new CusresMessage(
                envelope,
                kind,
                transaction,
                transaction == null ? null : maybe(() -> Integer.toString(random.nextInt(9))),
                maybe(this::voyage),
                maybe(this::contact),
                IntStream.range(0, random.nextInt(5)).mapToObj(i -> answer()).toList(),
                List.of());
    }

    private CusresMessage.Answer answer() {
        boolean whole = random.nextInt(5) == 0;
        String reservation = whole ? null : maybe(this::text);
        return new CusresMessage.Answer(
                whole ? CusresMessage.Scope.MESSAGE : CusresMessage.Scope.PERSON,
                reservation,
                whole ? null : reservation == null ? text() : maybe(this::text),
                some(1, () -> random.nextInt(9) + pick("", "Z", "A")),
                some(0, this::text));
    }

    private CusresMessage.Contact contact() {
        String name = maybe(this::text);
        return new CusresMessage.Contact(
                name,
                some(
                        name == null ? 1 : 0,
                        () -> new CusresMessage.Contact.Line(text(), pick("TE", "FX", "EM", "AD", ""))));
    }

    private Voyage voyage() {
        List<Leg> legs = new ArrayList<>();
        String[] ports = {"ICN", "KRPUS", "FUK", "NRT"};
        LocalDateTime at =
                LocalDateTime.of(pick(1999, 2000, 2026, 2099, 2100), 1, 1, 0, 0).plusMinutes(random.nextInt(500_000));
        for (int i = 0; i <= random.nextInt(3); i++) {
            LocalDateTime departure = at.plusHours(5L * i);
            legs.add(new Leg(ports[i], ports[i + 1], maybe(() -> departure), maybe(() -> departure.plusMinutes(140))));
        }
        return new Voyage(pick("KE", "7C", "KAL", "CML"), 1 + random.nextInt(9999) + pick("", "A"), legs);
    }

    private Envelope bareEnvelope() {
        return new Envelope(null, null, null, null, false, "", "D.02B", maybe(this::text), null);
    }

    private Envelope envelope() {
        Envelope.Group group = maybe(() -> new Envelope.Group(
                new Envelope.Party(text(), maybe(() -> "ZZ")), maybe(() -> new Envelope.Party(text(), null)), text()));
        return new Envelope(
                text(),
                text(),
                text(),
                maybe(() -> "IAPI"),
                random.nextBoolean(),
                "",
                pick("D.02B", "D.05B", "D.17A"),
                maybe(this::text),
                null,
                maybe(() -> "ZZ"),
                maybe(() -> "14"),
                group);
    }

    private Envelope.@Nullable Part part() {
        return maybe(() -> new Envelope.Part(1 + random.nextInt(99), random.nextBoolean()));
    }

    /** Something that no reader may change: separators, lower case and other scripts included, blanks at the ends not. */
    private String text() {
        StringBuilder text = new StringBuilder("T");
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.append(random.nextInt(20) == 0 ? pick("é", "金", "x", "😀") : "T")
                .toString();
    }

    private <T> List<T> some(int least, Supplier<T> value) {
        return IntStream.range(0, least + random.nextInt(3))
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
