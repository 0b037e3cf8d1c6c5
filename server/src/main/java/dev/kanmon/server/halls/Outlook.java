package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.staffing.Counterfactual;
import dev.kanmon.clearance.staffing.Saved;
import org.jspecify.annotations.Nullable;

/**
 * A forecast with what it is seen against.
 *
 * @param forecast as asked for
 * @param against the same day with nobody pre-confirmed; absent where there is nothing to compare
 */
record Outlook(Forecast forecast, @Nullable Against against) {
    /**
     * The same day with nobody pre-confirmed.
     *
     * @param forecast of it
     * @param everybody minutes saved by all
     * @param others minutes saved by those who do not take part
     */
    record Against(Forecast forecast, Saved everybody, Saved others) {}

    static Outlook of(Counterfactual.Row row, Forecast nobody) {
        return new Outlook(row.forecast(), new Against(nobody, row.everybody(), row.others()));
    }

    @Nullable
    Forecast nobody() {
        return against == null ? null : against.forecast();
    }
}
