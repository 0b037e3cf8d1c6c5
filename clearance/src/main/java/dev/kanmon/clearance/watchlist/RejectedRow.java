package dev.kanmon.clearance.watchlist;

/**
 * A row that could not be taken, told without what stands in it.
 *
 * @param part which file of the list, from 0; a list of one file has no other
 * @param row line of the file, from 1; where the row begins, if it has several
 * @param reason why
 */
public record RejectedRow(int part, long row, Reason reason) {
    RejectedRow(long row, Reason reason) {
        this(0, row, reason);
    }

    /** Why a row is not taken. */
    public enum Reason {
        LINE_TOO_LONG("The line is too long. Keep a row under " + WatchListReader.MAXIMUM_LINE_BYTES + " bytes."),
        NOT_UTF_8("The line is not UTF-8. Save the list as UTF-8."),
        TOO_MANY_COLUMNS("The row has more columns than the header. Take separators out of its values."),
        QUOTE("A quote in the row is not closed, or text follows it. Double a quote inside quotes."),
        SHAPE("The row does not have the columns of its list. Fetch the list again."),
        NOT_JSON("The line is not one JSON object. Fetch the list again."),
        TOO_LARGE("The entry is larger, or nested deeper, than an entry of a list may be. Look at it in the file."),
        NO_ID("The row has no id. Give it one."),
        DUPLICATE_ID("The id stands in an earlier row too. Give each row its own."),
        NO_NAME_AND_NO_DOCUMENT("The row has neither a name with letters nor a document. Give it one of them."),
        NO_SOURCE(
                "The row does not say who asked for it. Fill its column source, or write # source: ... above the header."),
        NO_EXPIRES(
                "The row has no end. Fill its column expires with YYYY-MM-DD, or write # expires: YYYY-MM-DD above the"
                        + " header."),
        EXPIRES("expires is not YYYY-MM-DD.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** What is wrong and what to do, in English. */
        public String sentence() {
            return sentence;
        }
    }
}
