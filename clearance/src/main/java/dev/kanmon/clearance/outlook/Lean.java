package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of two sides grants, or asks, more of one kind. */
public enum Lean {
    FIRST,
    SECOND,
    /** They differ, and neither has all that the other has: two lines against another one, amounts in two currencies. */
    UNLIKE;

    /** How what two sides grant differs; empty where it is even. */
    static Optional<Lean> of(List<Provision> first, List<Provision> second) {
        List<Worth> one = first.stream().map(Lean::worth).toList();
        List<Worth> other = second.stream().map(Lean::worth).toList();
        boolean firstHasAll = isWithin(other, one);
        boolean secondHasAll = isWithin(one, other);
        if (firstHasAll && secondHasAll) {
            return Optional.empty();
        }
        if (firstHasAll || secondHasAll) {
            return Optional.of(firstHasAll ? FIRST : SECOND);
        }
        return Optional.of(one.size() == 1 && other.size() == 1 ? single(one.getFirst(), other.getFirst()) : UNLIKE);
    }

    /** Amounts are compared one with one only: ceilings of several lines are never summed. */
    private static Lean single(Worth one, Worth other) {
        if (one.amount() == null || other.amount() == null || !one.unit().equals(other.unit())) {
            return UNLIKE;
        }
        return one.amount().compareTo(other.amount()) > 0 ? FIRST : SECOND;
    }

    private static boolean isWithin(List<Worth> some, List<Worth> all) {
        List<Worth> rest = new ArrayList<>(all);
        return some.stream().allMatch(rest::remove);
    }

    /** What counts when two sides are compared; how each words it does not. */
    private record Worth(String unit, @Nullable BigDecimal amount) {
        static Worth of(Ceiling ceiling) {
            return new Worth(
                    ceiling.unit() + ' ' + ceiling.period(), ceiling.amount().stripTrailingZeros());
        }

        static Worth ofDays(int days) {
            return new Worth("days", BigDecimal.valueOf(days));
        }

        static Worth named(String name) {
            return new Worth(name, null);
        }
    }

    private static Worth worth(Provision provision) {
        return switch (provision.terms()) {
            case Terms.VisaFree(int days) -> Worth.ofDays(days);
            case Terms.VisaFreeWithAuthorisation(int days, String scheme) -> Worth.ofDays(days);
            case Terms.Facility facility -> Worth.of(facility.ceiling());
            case Terms.CeilingInstead(String facility, String value, Ceiling ceiling) -> Worth.of(ceiling);
            case Terms.LicenceType type -> Worth.named(type.value());
            case Terms.PreEntryScreening(Terms.PreEntryScreening.Mode mode, String value) -> Worth.named(mode.name());
            case Terms.Suspension suspension -> Worth.named("");
            case Terms.AuthorisationNeeded needed -> Worth.named("");
            case Terms.AuthorisationNotNeeded notNeeded -> Worth.named("");
            case Terms.TrustedDestination trusted -> Worth.named("");
            case Terms.IndividualLicenceRequired required -> Worth.named("");
            case Terms.Stated stated -> Worth.named("");
        };
    }
}
