package dev.kanmon.messages.mrz;

import java.util.List;

/** What came of reading one input. */
public sealed interface MrzReading {
    /** What was odd, in the order of the zone. */
    List<MrzProblem> problems();

    /**
     * A zone was found and read, right or wrong.
     *
     * @param mrz what it says
     * @param nameMayBeTruncated whether the last position of the name field is a letter: then the name may have been
     *     longer, and is to be compared by its beginning (Doc 9303 parts 4 to 7, 4.2.3)
     * @param checks its check digits
     * @param repairs characters read as others
     * @param problems warnings only
     */
    record Read(Mrz mrz, boolean nameMayBeTruncated, Checks checks, List<Repair> repairs, List<MrzProblem> problems)
            implements MrzReading {
        public Read {
            repairs = List.copyOf(repairs);
            problems = List.copyOf(problems);
        }
    }

    /**
     * No zone was found.
     *
     * @param problems the error
     */
    record Unreadable(List<MrzProblem> problems) implements MrzReading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
