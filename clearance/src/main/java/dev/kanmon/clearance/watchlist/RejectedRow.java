package dev.kanmon.clearance.watchlist;

/**
 * A row that could not be taken, told without what stands in it.
 *
 * @param row line of the file, from 1
 * @param reason why
 */
public record RejectedRow(long row, Reason reason) {
    /** Why a row is not taken. */
    public enum Reason {
        LINE_TOO_LONG("The line is too long. Keep a row under " + WatchListReader.MAXIMUM_LINE_BYTES + " bytes."),
        NOT_UTF_8("The line is not UTF-8. Save the list as UTF-8."),
        TOO_MANY_COLUMNS("The row has more columns than the header. Take tabs out of its values."),
        NO_ID("The row has no id. Give it one."),
        DUPLICATE_ID("The id stands in an earlier row too. Give each row its own."),
        NO_NAME_AND_NO_DOCUMENT("The row has neither a name with letters nor a document. Give it one of them."),
        BIRTH_DATE("dob is neither YYYY-MM-DD nor YYYY."),
        DOCUMENT("document is not ISSUER:NUMBER, several of them parted by semicolons."),
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
