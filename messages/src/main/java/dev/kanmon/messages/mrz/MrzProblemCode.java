package dev.kanmon.messages.mrz;

import dev.kanmon.messages.ProblemCode.Severity;
import java.util.List;
import java.util.Locale;

/** The catalogue of what can be wrong with a machine readable zone. Codes are stable: callers may rely on them. */
public enum MrzProblemCode {
    EMPTY(Severity.ERROR, "The input is empty. Give the two or three lines of one machine readable zone."),
    TOO_LONG(
            Severity.ERROR,
            "The input has more than %s characters. Give the two or three lines of one document alone."),
    NOT_MRZ(
            Severity.ERROR,
            "The input has the lines of no document size. Give 3 lines of 30 characters, 2 of 36 or 2 of 44, or all in"
                    + " one line."),

    LOWER_CASE(Severity.WARNING, "Lower case letters begin here and were read as capitals. Send capitals."),
    CHARACTER(
            Severity.WARNING,
            "This is not one of A to Z, 0 to 9 and <, and was read as a filler. Read the document again."),
    DOCUMENT_CODE(
            Severity.WARNING,
            "The document code is none of those that Doc 9303 has for %s. Check it against the document."),
    ISSUER_UNKNOWN(
            Severity.WARNING,
            "The issuer's code is in no list of Doc 9303 or ISO 3166. Check it against the document."),
    NATIONALITY_UNKNOWN(
            Severity.WARNING,
            "The nationality's code is in no list of Doc 9303 or ISO 3166. Check it against the document."),
    NAME_MISSING(Severity.WARNING, "The name field holds fillers only. Take the name from the document."),
    SURNAME_MISSING(
            Severity.WARNING,
            "The name field begins with fillers, so there is no surname. A single name belongs in its place."),
    NAME_CHARACTERS(Severity.WARNING, "A digit stands in the name field. Read the document again."),
    NAME_FILLERS(
            Severity.WARNING,
            "The names are not parted by one or two fillers. They were read as usual; check them against the document."),
    NUMBER_MISSING(Severity.WARNING, "There is no document number. Take it from the document."),
    LONG_NUMBER_DIGIT_WITH_FILLER(
            Severity.WARNING,
            "The digit of the long document number was computed as old Belgian cards do, over the filler as well. It"
                    + " was accepted; leave the filler out."),
    DATE_IMPOSSIBLE(Severity.WARNING, "This is no date of any calendar. Check it against the document."),
    EXPIRY_UNKNOWN(Severity.WARNING, "The date of expiry is not complete. Take it from the document."),
    SEX(Severity.WARNING, "The sex is none of M, F and <, and was read as not specified. Write < for X."),
    CHECK_NUMBER(Severity.WARNING, "The check digit of the document number is wrong. Read the document again."),
    CHECK_BIRTH_DATE(Severity.WARNING, "The check digit of the date of birth is wrong. Read the document again."),
    CHECK_EXPIRY(Severity.WARNING, "The check digit of the date of expiry is wrong. Read the document again."),
    CHECK_OPTIONAL(Severity.WARNING, "The check digit of the personal number is wrong. Read the document again."),
    CHECK_COMPOSITE(Severity.WARNING, "The composite check digit is wrong. Read the document again."),
    REPAIRED(
            Severity.WARNING,
            "%s was read as %s, the only such change with which the check digits are right; another misreading may fit as"
                    + " well. Compare it with the document.");

    private final Severity severity;
    private final String sentence;

    MrzProblemCode(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** An error keeps the zone from being read; a warning does not. */
    public Severity severity() {
        return severity;
    }

    /** The sentence in English, with {@code %s} where an argument stands. */
    public String sentence() {
        return sentence;
    }

    String text(List<String> arguments) {
        return String.format(Locale.ROOT, sentence, arguments.toArray());
    }
}
