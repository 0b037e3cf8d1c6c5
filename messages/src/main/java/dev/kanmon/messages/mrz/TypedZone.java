package dev.kanmon.messages.mrz;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The zone as a person typed it; personal data.
 *
 * @param text its lines joined, letters as a zone has them; empty where something was wrong
 * @param faults what was wrong
 */
public record TypedZone(String text, Set<Fault> faults) {
    /** What can be wrong with it, so that the person can be told where to look. */
    public enum Fault {
        /** Not the whole lines of a document. */
        UNREADABLE,
        /** The lines of a visa, which is no travel document. */
        OF_VISA,
        /** The check digit of the document number is wrong. */
        NUMBER,
        BIRTH_DATE,
        EXPIRY,
        OPTIONAL,
        /** Each part is right by its own digit, and all of them together are not. */
        COMPOSITE
    }

    public TypedZone {
        faults = Set.copyOf(faults);
    }

    /**
     * Reads what was typed: letters of East Asian keyboards are taken for what they look like, blanks within a line are left
     * out, and quotation marks that look like fillers are fillers.
     *
     * @param on the day to which years of two digits are related
     */
    public static TypedZone of(String typed, LocalDate on) {
        if (typed.length() > MrzReader.MAX_CHARACTERS) {
            return new TypedZone("", EnumSet.of(Fault.UNREADABLE));
        }
        String zone = plain(typed);
        if (!(MrzReader.read(zone, on) instanceof MrzReading.Read read)) {
            return new TypedZone("", EnumSet.of(Fault.UNREADABLE));
        }
        Set<Fault> faults = faults(read);
        return new TypedZone(faults.isEmpty() ? zone.replace("\n", "") : "", faults);
    }

    /** Lines as a zone has them, without blanks within and without empty lines. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace("«", "<<")
                .replace('‹', '<')
                .lines()
                .map(line -> line.replaceAll("\\s+", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Set<Fault> faults(MrzReading.Read read) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        Checks checks = read.checks();
        add(faults, checks.number(), Fault.NUMBER);
        add(faults, checks.birthDate(), Fault.BIRTH_DATE);
        add(faults, checks.expiry(), Fault.EXPIRY);
        add(faults, checks.optional(), Fault.OPTIONAL);
        if (faults.isEmpty()) {
            add(faults, checks.composite(), Fault.COMPOSITE);
        }
        MrzFormat format = read.mrz().format();
        if (format == MrzFormat.MRV_A || format == MrzFormat.MRV_B) {
            faults.add(Fault.OF_VISA);
        } else if (read.mrz().number().isEmpty()
                || read.mrz().birthDate() == null
                || read.mrz().surname().isEmpty()) {
            faults.add(Fault.UNREADABLE);
        }
        return faults;
    }

    private static void add(Set<Fault> faults, CheckState check, Fault fault) {
        if (check == CheckState.WRONG) {
            faults.add(fault);
        }
    }

    @Override
    public String toString() {
        return "TypedZone[" + faults + "]";
    }
}
