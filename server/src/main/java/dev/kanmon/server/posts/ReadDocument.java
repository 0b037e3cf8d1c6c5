package dev.kanmon.server.posts;

import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.mrz.CheckState;
import dev.kanmon.messages.mrz.Checks;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The zone of a document as the desk got it, from a scanner, the clipboard or the keyboard.
 *
 * @param text lines joined, as the zone has them
 * @param read what it says; absent where it is none
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
        if (scanned.length() > MrzReader.MAX_CHARACTERS) {
            return new ReadDocument("", null, List.of());
        }
        String zone = Normalizer.normalize(scanned, Normalizer.Form.NFKC)
                .lines()
                .map(line -> line.replaceAll("\\s+", ""))
                .collect(Collectors.joining("\n"));
        return MrzReader.read(zone, on) instanceof MrzReading.Read read && isTravelDocument(read.mrz())
                ? new ReadDocument(zone.replace("\n", ""), read, wrong(read.checks()))
                : new ReadDocument("", null, List.of());
    }

    /** A visa is no document to travel on, and without number and birth date nobody is found. */
    private static boolean isTravelDocument(Mrz mrz) {
        return mrz.format() != MrzFormat.MRV_A
                && mrz.format() != MrzFormat.MRV_B
                && !mrz.number().isEmpty()
                && !mrz.surname().isEmpty()
                && mrz.birthDate() != null
                && mrz.birthDate().date().isPresent();
    }

    private static List<String> wrong(Checks checks) {
        List<String> wrong = new ArrayList<>();
        add(wrong, checks.number(), "number");
        add(wrong, checks.birthDate(), "birthDate");
        add(wrong, checks.expiry(), "expiry");
        add(wrong, checks.optional(), "optional");
        if (wrong.isEmpty()) {
            add(wrong, checks.composite(), "composite");
        }
        return wrong;
    }

    private static void add(List<String> wrong, CheckState check, String field) {
        if (check == CheckState.WRONG) {
            wrong.add(field);
        }
    }

    /** Whether it can be used: it was read, and every check digit is right. */
    boolean isSound() {
        return read != null && wrong.isEmpty();
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
