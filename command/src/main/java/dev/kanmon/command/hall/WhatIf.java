package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.staffing.Counterfactual;
import dev.kanmon.clearance.staffing.OneMore;
import dev.kanmon.clearance.staffing.Sensitivity;
import dev.kanmon.command.terminal.LongWork;

/**
 * What would change a day in one hall.
 *
 * @param shares with other shares who are pre-confirmed
 * @param more with one more in each lane
 * @param sensitivity with other assumptions
 */
record WhatIf(Counterfactual shares, OneMore more, Sensitivity sensitivity) {
    /** Steps of {@link #of}, for a bar. */
    static final int STEPS = 3;

    static WhatIf of(HallDay day, double share, long seed, int plays, LongWork playing) {
        Counterfactual shares = Counterfactual.of(day, Counterfactual.USUAL_SHARES, seed, plays);
        playing.step();
        OneMore more = OneMore.of(day, share, seed, plays);
        playing.step();
        Sensitivity sensitivity = Sensitivity.of(day, share, seed, plays);
        playing.step();
        return new WhatIf(shares, more, sensitivity);
    }
}
