package dev.kanmon.server.posts;

import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.mrz.Checks;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.messages.mrz.TypedZone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The zone of a document as the desk got it, from a scanner, the clipboard or the keyboard.
 *
 * @param text lines joined, as the zone has them; empty where it cannot be used
 * @param read what it says; absent where it cannot be used
 * @param wrong fields whose check digit is wrong, by the names of {@link Checks}; a document is taken only where none is
 */
record ReadDocument(String text, MrzReading.@Nullable Read read, List<String> wrong) {
    ReadDocument {
        wrong = List.copyOf(wrong);
    }

    /**
     * Reads it.
     *
     * @param on the day to which years of two digits are related
     */
    static ReadDocument of(String scanned, LocalDate on) {
        TypedZone zone = TypedZone.of(scanned, on);
        if (zone.faults().isEmpty()
                && MrzReader.read(zone.text(), on) instanceof MrzReading.Read read
                && isBornOnAKnownDay(read.mrz())) {
            return new ReadDocument(zone.text(), read, List.of());
        }
        return new ReadDocument("", null, wrong(zone.faults()));
    }

    /** Without a birth date nobody is found. */
    private static boolean isBornOnAKnownDay(Mrz mrz) {
        return mrz.birthDate() != null && mrz.birthDate().date().isPresent();
    }

    /** None where it is no travel document at all, whatever its digits. */
    private static List<String> wrong(Set<TypedZone.Fault> faults) {
        List<String> wrong = new ArrayList<>();
        for (TypedZone.Fault fault : new TreeSet<>(faults)) {
            switch (fault) {
                case UNREADABLE, OF_VISA -> {
                    return List.of();
                }
                case NUMBER -> wrong.add("number");
                case BIRTH_DATE -> wrong.add("birthDate");
                case EXPIRY -> wrong.add("expiry");
                case OPTIONAL -> wrong.add("optional");
                case COMPOSITE -> wrong.add("composite");
            }
        }
        return wrong;
    }

    /** Whether it can be used: it was read, and every check digit is right. */
    boolean isSound() {
        return read != null;
    }

    static LocalDate born(Mrz mrz) {
        return Optional.ofNullable(mrz.birthDate())
                .flatMap(MrzDate::date)
                .orElseThrow(() -> new IllegalArgumentException("a document without a birth date"));
    }

    /** The latest day on which the holder may have been born: nobody is taken for older than they may be. */
    static LocalDate bornAtLatest(Mrz mrz) {
        MrzDate birthDate = mrz.birthDate();
        return birthDate == null
                ? LocalDate.MAX
                : birthDate.readings().stream().max(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    /**
     * The traveller that it tells of, to be screened for a voyage.
     *
     * @param from port of departure
     * @param to port of arrival
     * @param reference by which the answer finds the person
     */
    static Traveller traveller(Mrz mrz, String from, String to, String reference) {
        return new Traveller(
                Traveller.Role.PASSENGER,
                mrz.surname(),
                mrz.given(),
                mrz.sex() == null ? "X" : mrz.sex(),
                stated(mrz.birthDate()),
                States.issuer(mrz.nationality()),
                null,
                from,
                to,
                to,
                null,
                reference,
                List.of(),
                null,
                true,
                List.of(new TravelDocument(
                        mrz.documentCode(), mrz.number(), States.issuer(mrz.issuer()), stated(mrz.expiry()))));
    }

    private static @Nullable StatedDate stated(@Nullable MrzDate date) {
        return date == null ? null : new StatedDate(date.asSent(), date.readings());
    }

    @Override
    public String toString() {
        return "ReadDocument[" + wrong + "]";
    }
}
