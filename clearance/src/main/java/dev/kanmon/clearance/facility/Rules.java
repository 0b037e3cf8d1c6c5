package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.FacilityKind;
import dev.kanmon.clearance.agreement.FacilityLine;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.agreement.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be done to one line, given its sums so far.
 *
 * @param facility a provision whose terms are a facility
 * @param known where its ceilings are looked up
 */
record Rules(Provision facility, KnownFacilities known) {
    Terms.Facility terms() {
        if (facility.terms() instanceof Terms.Facility terms) {
            return terms;
        }
        throw new IllegalStateException(facility.id() + " is no facility");
    }

    State state(LocalDate day) {
        return known.agreements().state(facility, day);
    }

    Optional<FacilityLine> line(LocalDate day) {
        return known.line(facility, day);
    }

    /** The ceiling of that day, or its own where it has none on that day. */
    Ceiling measure(LocalDate day) {
        return line(day).map(FacilityLine::ceiling).orElse(terms().ceiling());
    }

    /** What may still be used on that day. */
    BigDecimal available(LocalDate day, Tally tally) {
        return line(day)
                .map(FacilityLine::ceiling)
                .map(ceiling -> ceiling.amount().subtract(tally.inUse(CountedDays.around(day, ceiling.period()))))
                .map(left -> isFund() ? left.min(tally.holding().balance()) : left)
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ZERO);
    }

    boolean isFund() {
        return terms().facility() == FacilityKind.FUND;
    }

    /** Why a use cannot be; null where it can. */
    @Nullable
    Refusal refusal(FacilityUse use, Tally tally) {
        FacilityKind kind = terms().facility();
        boolean priced = kind == FacilityKind.JOINT_PURCHASE && use.act() == FacilityUse.Act.USED;
        String unit = measure(use.day()).unit();
        if (!use.unit().equals(unit)) {
            return new Refusal.OtherUnit(unit);
        }
        if (priced != (use.price() != null)) {
            return priced ? new Refusal.PriceMissing() : new Refusal.PriceOutOfPlace();
        }
        return switch (use.act()) {
            case USED -> {
                Refusal closed = closed(use.day());
                BigDecimal available = available(use.day(), tally);
                yield closed == null && use.amount().compareTo(available) > 0
                        ? new Refusal.Overdraft(available)
                        : closed;
            }
            case PAID_IN -> isFund() ? closed(use.day()) : new Refusal.NotPaidInto(kind);
            // A debt outlives the line under which it was drawn, so the day is not asked for.
            case GIVEN_BACK -> {
                if (!kind.isGivenBack()) {
                    yield new Refusal.NotGivenBack(kind);
                }
                yield use.amount().compareTo(tally.inUse()) > 0 ? new Refusal.MoreThanInUse(tally.inUse()) : null;
            }
        };
    }

    private @Nullable Refusal closed(LocalDate day) {
        State state = state(day);
        if (state.applies()) {
            return null;
        }
        return state == State.SUSPENDED
                ? new Refusal.Suspended(
                        known.agreements().suspensions(facility, day).stream()
                                .map(Provision::id)
                                .toList(),
                        day)
                : new Refusal.OutsideLife(state, day);
    }
}
