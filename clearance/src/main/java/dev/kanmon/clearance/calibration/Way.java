package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Approach;
import org.jspecify.annotations.Nullable;

/**
 * What a log says of the way to a hall.
 *
 * @param grade how much could be fitted
 * @param times on foot, from leaving the aircraft or ship to reaching the hall; where the log does not tell who left it when,
 *     from spot-in to reaching the hall
 * @param landings that tell something: of at least {@value #LEAST_OF_LANDING} travellers
 * @param walk mean seconds on foot by the log; {@code NaN} where it does not tell
 * @param secondsEach between one getting off and the next by the log; {@code NaN} where it does not tell
 * @param pace the travellers of a landing against its mean, in seconds at the mean distance; absent unless the whole was
 *     fitted
 * @param farther standard deviation over mean of the distances of landings; {@code NaN} unless the whole was fitted
 * @param approach for the hall
 */
public record Way(
        Grade grade,
        Times times,
        int landings,
        double walk,
        double secondsEach,
        @Nullable Fit pace,
        double farther,
        Approach approach) {
    /** A mean of fewer would lend the landing its own travellers' paces. */
    public static final int LEAST_OF_LANDING = 20;

    /** With fewer, one gate more or less changes how far gates are. */
    public static final int LEAST_LANDINGS = 10;

    /** How much could be fitted. */
    public enum Grade {
        /** Distances of landings and paces of travellers. */
        WHOLE("Distances and paces are fitted."),
        /** The mean alone; distances and paces vary as assumed. */
        MEAN("Only the mean walk is fitted: there are too few landings, or the log does not tell voyage and off."),
        /** Nothing. */
        NONE("Nothing is fitted: the log tells too few ways from off or spot_in to reached."),
        /** The hall is not reached from an aircraft or a ship, and a log does not tell when voyages leave. */
        NOT_FROM_A_VOYAGE("Nothing is fitted: a log does not tell how long before departure people come.");

        private final String sentence;

        Grade(String sentence) {
            this.sentence = sentence;
        }

        /** In English. */
        public String sentence() {
            return sentence;
        }
    }
}
