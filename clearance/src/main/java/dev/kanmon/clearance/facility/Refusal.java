package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.FacilityKind;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Why a use cannot be. */
public sealed interface Refusal {
    /** In English, with what to do. */
    String sentence();

    /** Nothing of that name has a ceiling for that leg, as known. */
    record UnknownFacility(String facility, Leg leg) implements Refusal {
        @Override
        public String sentence() {
            return "No facility " + facility + " is known from " + leg.grantor() + " to " + leg.beneficiary()
                    + ". Name the provision and both sides as the instrument does.";
        }
    }

    /** Another use that is booked has the id. */
    record DuplicateId(String id) implements Refusal {
        @Override
        public String sentence() {
            return "A use with the id " + id + " is booked already. Give each its own.";
        }
    }

    /** The day lies outside its life, or it was never adopted. */
    record OutsideLife(State state, LocalDate day) implements Refusal {
        @Override
        public String sentence() {
            return "The facility is not in force on " + day + ": it is "
                    + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ".";
        }
    }

    /**
     * It is set aside on that day.
     *
     * @param by ids of what sets it aside
     */
    record Suspended(List<String> by, LocalDate day) implements Refusal {
        public Suspended {
            by = List.copyOf(by);
        }

        @Override
        public String sentence() {
            return "The facility is suspended on " + day + " by " + String.join(", ", by) + ".";
        }
    }

    /** The ceiling is in another unit. */
    record OtherUnit(String unit) implements Refusal {
        @Override
        public String sentence() {
            return "The facility is counted in " + unit + ". Say how much it was in that.";
        }
    }

    /** A joint purchase says what a unit cost. */
    record PriceMissing() implements Refusal {
        @Override
        public String sentence() {
            return "What is bought jointly has a price. Say what one unit cost.";
        }
    }

    /** Nothing else does. */
    record PriceOutOfPlace() implements Refusal {
        @Override
        public String sentence() {
            return "Only what is used of a joint purchase has a price. Leave it out.";
        }
    }

    /** What was used is used up. */
    record NotGivenBack(FacilityKind kind) implements Refusal {
        @Override
        public String sentence() {
            return "Nothing is given back of a " + kind.code() + ".";
        }
    }

    /** It holds no money of its own. */
    record NotPaidInto(FacilityKind kind) implements Refusal {
        @Override
        public String sentence() {
            return "Nothing is paid into a " + kind.code() + ".";
        }
    }

    /** More would be given back than is in use. */
    record MoreThanInUse(BigDecimal inUse) implements Refusal {
        @Override
        public String sentence() {
            return "Only " + inUse.toPlainString() + " is in use on that day. No more can be given back.";
        }
    }

    /** More would be used than is available. */
    record Overdraft(BigDecimal available) implements Refusal {
        @Override
        public String sentence() {
            return "Only " + available.toPlainString() + " is available on that day.";
        }
    }

    /** Something later that is booked would go beyond what is available, or further beyond. */
    record WouldUndo(String later) implements Refusal {
        @Override
        public String sentence() {
            return "With it, the later use " + later + " would go beyond what is available.";
        }
    }

    /** It became known after the day whose knowledge the book is. */
    record NotYetKnown(LocalDate known) implements Refusal {
        @Override
        public String sentence() {
            return "The book holds what was known on " + known + ". Ask for a later one.";
        }
    }

    /** The line has as many uses as a book takes. */
    record LineFull(int limit) implements Refusal {
        @Override
        public String sentence() {
            return "The line has " + limit + " uses already. Enter uses by day and not one by one.";
        }
    }
}
