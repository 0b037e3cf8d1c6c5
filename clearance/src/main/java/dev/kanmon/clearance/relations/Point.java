package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.Conflict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One figure of a series, with every value that was claimed for it.
 *
 * @param indicator id of the series
 * @param period what it stands for
 * @param claims what is said of its value, exactly as written; at least one, in the order of the file
 * @param published first day on which it was known; where the file has none, the day after the period
 */
public record Point(String indicator, Period period, List<Claim> claims, LocalDate published) {
    public Point {
        claims = List.copyOf(claims);
    }

    /** What is taken: the only claim, or the one that wins. */
    public Claim taken() {
        return conflict().map(Conflict::winner).orElseGet(claims::getFirst);
    }

    /** The value that is taken, exact. */
    public BigDecimal value() {
        return new BigDecimal(taken().value());
    }

    /** Values that differ, side by side, with the rule that picked the first. */
    public Optional<Conflict> conflict() {
        return Conflict.among(indicator + '@' + period, claims).stream().findFirst();
    }
}
