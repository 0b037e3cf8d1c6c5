package dev.kanmon.server.applications;

import dev.kanmon.messages.mrz.CheckState;
import dev.kanmon.messages.mrz.Checks;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The zone as a person typed it.
 *
 * @param text its lines joined, letters as a zone has them; empty where something was wrong
 * @param problems what was wrong
 */
record TypedZone(String text, Set<Problem> problems) {
    /**
     * Reads what was typed: letters of East Asian keyboards are taken for what they look like, blanks within a line are left
     * out, and quotation marks that look like fillers are fillers.
     *
     * @param on the day to which years of two digits are related
     */
    static TypedZone of(String typed, LocalDate on) {
        if (typed.length() > MrzReader.MAX_CHARACTERS) {
            return new TypedZone("", EnumSet.of(Problem.ZONE_UNREADABLE));
        }
        String zone = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace("«", "<<")
                .replace('‹', '<')
                .lines()
                .map(line -> line.replaceAll("\\s+", ""))
                .collect(Collectors.joining("\n"));
        if (!(MrzReader.read(zone, on) instanceof MrzReading.Read read)) {
            return new TypedZone("", EnumSet.of(Problem.ZONE_UNREADABLE));
        }
        Set<Problem> problems = problems(read);
        return new TypedZone(problems.isEmpty() ? zone.replace("\n", "") : "", problems);
    }

    private static Set<Problem> problems(MrzReading.Read read) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Checks checks = read.checks();
        add(problems, checks.number(), Problem.ZONE_NUMBER);
        add(problems, checks.birthDate(), Problem.ZONE_BIRTH_DATE);
        add(problems, checks.expiry(), Problem.ZONE_EXPIRY);
        add(problems, checks.optional(), Problem.ZONE_OPTIONAL);
        if (problems.isEmpty()) {
            add(problems, checks.composite(), Problem.ZONE_COMPOSITE);
        }
        MrzFormat format = read.mrz().format();
        if (format == MrzFormat.MRV_A || format == MrzFormat.MRV_B) {
            problems.add(Problem.ZONE_OF_VISA);
        } else if (read.mrz().number().isEmpty()
                || read.mrz().birthDate() == null
                || read.mrz().surname().isEmpty()) {
            problems.add(Problem.ZONE_UNREADABLE);
        }
        return problems;
    }

    private static void add(Set<Problem> problems, CheckState check, Problem problem) {
        if (check == CheckState.WRONG) {
            problems.add(problem);
        }
    }

    @Override
    public String toString() {
        return "TypedZone[" + problems + "]";
    }
}
