package dev.kanmon.server.pages;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.server.screening.VoyageSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * One decision's part of a voyage, for the bar that shows them side by side.
 *
 * @param outcome the decision
 * @param count travellers with it
 * @param start where the part begins, in thousandths of the bar
 * @param width how wide it is, in thousandths of the bar
 */
record Share(Outcome outcome, int count, int start, int width) {
    private static final int WHOLE = 1000;

    /** Parts that are there, those to look at first at the left. */
    static List<Share> of(VoyageSummary voyage) {
        List<Share> shares = new ArrayList<>();
        int all = voyage.travellers();
        int before = 0;
        for (Outcome outcome : Attention.ORDER) {
            int count = voyage.count(outcome);
            if (count > 0) {
                int start = before * WHOLE / all;
                before += count;
                shares.add(new Share(outcome, count, start, before * WHOLE / all - start));
            }
        }
        return List.copyOf(shares);
    }
}
