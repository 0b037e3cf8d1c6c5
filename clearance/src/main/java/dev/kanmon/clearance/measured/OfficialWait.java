package dev.kanmon.clearance.measured;

import dev.kanmon.clearance.hall.JapanMeasure;
import java.util.Collection;

/**
 * Waits by the measure of Japan's Immigration Services Agency (moj.go.jp/isa/content/930003351.pdf): permission to land less
 * block-in and walking time.
 *
 * @param number of travellers whose voyage and landing are known
 * @param within20 of them, those who waited 20 minutes at most
 * @param mean in minutes; {@code NaN} where there are none
 * @param longest mean over voyages of the longest wait, which is that of the traveller at whom 80 % are done, times 10/8; of
 *     voyages with at least {@link SmallCells#FEWEST} travellers; {@code NaN} where there are none
 * @param worst the greatest of those
 * @param voyages that these are of
 */
public record OfficialWait(int number, int within20, double mean, double longest, double worst, int voyages) {
    /** The target since Japan's tourism plan of 2007. */
    public static final int MINUTES = 20;

    /** Of voyages, each with the waits of its travellers. */
    static OfficialWait of(Collection<double[]> voyages) {
        Values all = new Values();
        Values longest = new Values();
        int within = 0;
        for (double[] waits : voyages) {
            for (double wait : waits) {
                all.add(wait);
                within += wait <= MINUTES ? 1 : 0;
            }
            if (waits.length >= SmallCells.FEWEST) {
                longest.add(JapanMeasure.longest(waits));
            }
        }
        double worst = Double.NaN;
        for (double one : longest.all()) {
            worst = Double.isNaN(worst) ? one : Math.max(worst, one);
        }
        return new OfficialWait(
                all.number(), within, all.summary().mean(), longest.summary().mean(), worst, longest.number());
    }
}
