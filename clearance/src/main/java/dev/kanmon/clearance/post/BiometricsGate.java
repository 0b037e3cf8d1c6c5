package dev.kanmon.clearance.post;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Whether fingerprints or a face may be taken at all: a hard gate by age and class, which nobody can open. Taking them is
 * outside Kanmon; only a reference to what another system keeps is recorded, and only where this gate is open.
 */
public final class BiometricsGate {
    /** Korea, Immigration Act Art. 12-2(1)1: under 17. */
    public static final int LEAST_AGE = 17;

    /**
     * Documents of diplomats, officials and service, by the code (Doc 9303-4 section 4.2.2: its second letter is the issuer's),
     * older ones too: where it is doubtful, nothing is asked.
     */
    private static final Set<String> OFFICIAL = Set.of("PD", "PO", "PS", "PU", "D", "S");

    private BiometricsGate() {}

    /** Whether biometrics may be asked for, or why not. */
    public enum Answer {
        MAY_BE_ASKED,
        /** Under 17 on the day. */
        CHILD,
        /** Officials and treaty classes. */
        TREATY_CLASS,
        /** Special permanent residents of Japan. */
        SPECIAL_PERMANENT_RESIDENT
    }

    /** Classes that a person is in besides their age. */
    public enum Status {
        NONE,
        TREATY_CLASS,
        SPECIAL_PERMANENT_RESIDENT
    }

    /**
     * Asks.
     *
     * @param birthDate latest day on which the person may have been born
     * @param documentType code of the document, such as {@code P} or {@code PD}
     * @param status class that an officer or the document tells of
     * @param on day on which it is asked, at the post
     */
    public static Answer ask(LocalDate birthDate, String documentType, Status status, LocalDate on) {
        if (on.isBefore(comesOfAge(birthDate))) {
            return Answer.CHILD;
        }
        return switch (status) {
            case SPECIAL_PERMANENT_RESIDENT -> Answer.SPECIAL_PERMANENT_RESIDENT;
            case TREATY_CLASS -> Answer.TREATY_CLASS;
            case NONE -> OFFICIAL.contains(documentType.strip()) ? Answer.TREATY_CLASS : Answer.MAY_BE_ASKED;
        };
    }

    /** Whoever is born on a leap day comes of age on the first of March of a year without one: never a day too early. */
    private static LocalDate comesOfAge(LocalDate birthDate) {
        int year = birthDate.getYear() + LEAST_AGE;
        MonthDay day = MonthDay.from(birthDate);
        return day.isValidYear(year) ? day.atYear(year) : LocalDate.of(year, 3, 1);
    }
}
