package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.FacilityLine;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line at the end of one day. Amounts are in {@code unit}; those of several lines are not to be added.
 *
 * @param facility the provision that has the line
 * @param ceilingBy the provision that sets the ceiling on that day; absent where there is none on that day
 * @param state what the facility is on that day
 * @param day in the grantor's zone
 * @param ceiling how much there is; absent where there is none on that day
 * @param unit what is counted
 * @param counted the days whose uses count: the year around {@code day}, or the whole life
 * @param used on the counted days up to {@code day}
 * @param givenBack of that
 * @param inUse what is left of it: {@code used} less {@code givenBack}
 * @param available what may still be used on that day, not below 0; for a fund no more than it holds
 * @param holding what it holds, for a fund
 * @param parts what each side did, by party
 */
public record Position(
        Provision facility,
        @Nullable Provision ceilingBy,
        State state,
        LocalDate day,
        @Nullable Ceiling ceiling,
        String unit,
        CountedDays counted,
        BigDecimal used,
        BigDecimal givenBack,
        BigDecimal inUse,
        BigDecimal available,
        @Nullable Holding holding,
        List<Part> parts) {
    public Position {
        parts = List.copyOf(parts);
    }

    /**
     * What a fund holds, over its whole life: what it holds does not begin anew with a year.
     *
     * @param paidIn in all
     * @param paidOut in all
     * @param givenBack of what was paid out
     * @param balance paid in, less paid out, and what was given back; below 0 where reports lack something paid in
     */
    public record Holding(BigDecimal paidIn, BigDecimal paidOut, BigDecimal givenBack, BigDecimal balance) {}

    static Position of(Account account, LocalDate day) {
        Rules rules = account.rules();
        Tally tally = account.at(day);
        FacilityLine line = rules.line(day).orElse(null);
        Ceiling measure = rules.measure(day);
        CountedDays counted = CountedDays.around(day, measure.period());
        BigDecimal used = tally.used(counted);
        BigDecimal inUse = tally.inUse(counted);
        List<FacilityUse> uses = account.booked().stream()
                .map(BookedUse::use)
                .filter(use -> !use.day().isAfter(day))
                .toList();
        return new Position(
                rules.facility(),
                line == null ? null : line.ceilingBy(),
                rules.state(day),
                day,
                line == null ? null : measure,
                measure.unit(),
                counted,
                used,
                used.subtract(inUse),
                inUse,
                rules.available(day, tally),
                rules.isFund() ? tally.holding() : null,
                Part.of(uses, counted, rules.terms().shares()));
    }

    /**
     * Whether more is in use than the ceiling of that day, as after a temporary ceiling has ended, or where facts are
     * reported that went beyond it. Nothing more may be used then.
     */
    public boolean isOverCeiling() {
        return ceiling != null && inUse.compareTo(ceiling.amount()) > 0;
    }
}
