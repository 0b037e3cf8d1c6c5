package dev.kanmon.clearance.calibration;

/**
 * A row of a log that could not be taken, told without what stands in it.
 *
 * @param line of the file, from 1
 * @param reason why
 */
public record RefusedRow(long line, Reason reason) {
    /** Why a row is not taken. */
    public enum Reason {
        LINE_TOO_LONG("The line is longer than " + LogLines.MAXIMUM_LINE_BYTES + " bytes."),
        NOT_UTF_8("The line is not UTF-8. Save the log as UTF-8."),
        QUOTE("A quote in the row is not closed in its line, or text stands beside it. Double a quote inside quotes."),
        COLUMNS("The row does not have as many columns as the header."),
        MOMENT("A moment is not written as 2026-03-01T09:30:00, local to the port, or there is no such moment."),
        NO_MOMENT("The row tells no moment."),
        VOYAGE("voyage is not a carrier and a number such as KE703, in at most " + LogReader.MAXIMUM_ID
                + " characters."),
        ID_TOO_LONG("hall or lane is longer than " + LogReader.MAXIMUM_ID + " characters."),
        GROUP("group is none of national, resident, partner, other."),
        READINESS("readiness is none of pre_confirmed, clear, look.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** What is wrong, in English. */
        public String sentence() {
            return sentence;
        }
    }
}
