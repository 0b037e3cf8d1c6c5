package dev.kanmon.clearance.pass;

/**
 * One thing that a zone and something else tell differently; personal data.
 *
 * @param field what it is
 * @param zone what the zone says: dates as its six characters, {@code <} where the sex is not specified
 * @param other what the other says, as it was sent
 */
public record DocumentDifference(DocumentField field, String zone, String other) {
    /** Nothing of the values: this may end up in a log. */
    @Override
    public String toString() {
        return "DocumentDifference[" + field + "]";
    }
}
