package dev.kanmon.simulation;

import java.util.List;
import java.util.Random;

/**
 * What a carrier's system makes of a list; the customs are invented, their kinds are those that readers meet.
 *
 * @param dress how the interchange is written
 * @param partSize travellers in one part of a list; 0 where it is sent whole
 * @param partsApart whether each part comes in an interchange of its own
 * @param closeOut what it tells when the doors are closed
 * @param titled whether its agents glue a title to the given name
 * @param longestGiven given names are cut after so many characters
 */
record CarrierCustom(
        Dress dress, int partSize, boolean partsApart, CloseOut closeOut, boolean titled, int longestGiven) {
    /** How an interchange is written. */
    enum Dress {
        /** One segment after the other, with the separators that hold without advice. */
        PLAIN,
        /** The same with a service string advice (UNA). */
        ADVICE,
        /** A line for each segment. */
        LINES,
        /** An asterisk between elements and a hash after segments, as UNA declares. */
        OTHER_SEPARATORS,
        /** A telegram (IATA Type B), with lines of 64 characters. */
        TELEGRAM
    }

    /** What a carrier tells when the doors are closed. */
    enum CloseOut {
        /** Everybody who is on board. */
        ON_BOARD,
        /** Those who are not; that nobody is missing, where nobody is. */
        NOT_ON_BOARD
    }

    /** Longer than any name that is made. */
    private static final int UNCUT = 64;

    private static final CarrierCustom CLEAN =
            new CarrierCustom(Dress.PLAIN, 0, false, CloseOut.ON_BOARD, false, UNCUT);

    static CarrierCustom of(Sailing sailing) {
        if (sailing.isMain()) {
            return CLEAN;
        }
        return switch (sailing.carrier()) {
            case "OZ" -> new CarrierCustom(Dress.LINES, 0, false, CloseOut.NOT_ON_BOARD, false, UNCUT);
            case "JL" -> new CarrierCustom(Dress.ADVICE, 0, false, CloseOut.ON_BOARD, false, UNCUT);
            case "NH" -> new CarrierCustom(Dress.PLAIN, 60, false, CloseOut.NOT_ON_BOARD, false, UNCUT);
            case "TW" -> new CarrierCustom(Dress.OTHER_SEPARATORS, 0, false, CloseOut.NOT_ON_BOARD, false, UNCUT);
            case "LJ" -> new CarrierCustom(Dress.TELEGRAM, 0, false, CloseOut.NOT_ON_BOARD, false, UNCUT);
            case "MM" -> new CarrierCustom(Dress.PLAIN, 60, true, CloseOut.ON_BOARD, true, UNCUT);
            case "ZE" -> new CarrierCustom(Dress.LINES, 75, true, CloseOut.NOT_ON_BOARD, false, 10);
            case "BX" -> new CarrierCustom(Dress.PLAIN, 0, false, CloseOut.NOT_ON_BOARD, true, UNCUT);
            case "RF" -> new CarrierCustom(Dress.OTHER_SEPARATORS, 50, false, CloseOut.ON_BOARD, true, 12);
            case "RS" -> new CarrierCustom(Dress.TELEGRAM, 40, true, CloseOut.NOT_ON_BOARD, false, UNCUT);
            default -> CLEAN;
        };
    }

    /** Spells names as the carrier's agents and systems do; nobody planted is spelled otherwise than planned. */
    void report(List<Person> everybody, Random random) {
        for (Person person : everybody) {
            int title = random.nextInt(1000);
            int order = random.nextInt(1000);
            if (person.planted || equals(CLEAN)) {
                continue;
            }
            String given = person.reportedGiven;
            person.reportedGiven =
                    given.substring(0, Math.min(given.length(), longestGiven)).strip();
            if (titled && title < Rates.ASSUMED.titled()) {
                person.reportedGiven += person.identity().sex().equals("M") ? "MR" : "MS";
            }
            if (order < Rates.ASSUMED.givenFirst()) {
                String surname = person.reportedSurname;
                person.reportedSurname = person.reportedGiven;
                person.reportedGiven = surname;
            }
        }
    }
}
