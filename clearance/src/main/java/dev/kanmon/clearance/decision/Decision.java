package dev.kanmon.clearance.decision;

import dev.kanmon.clearance.decision.FindingCode.Check;
import dev.kanmon.clearance.decision.FindingCode.Weight;
import dev.kanmon.messages.cusres.Directive;
import java.util.List;

/**
 * What follows from the findings about one traveller.
 *
 * @param outcome the decision
 * @param directive what the carrier is told; the machine says BOARD or HOLD only
 * @param findings every finding of every check, in the order of the checks
 * @param basis the versions it was decided by
 */
public record Decision(Outcome outcome, Directive directive, List<Finding> findings, BasisVersions basis) {
    public Decision {
        findings = List.copyOf(findings);
    }

    /**
     * The decision that follows from findings. What could not be screened is never said to have been; else a hit outranks
     * missing data. The first of these that holds decides:
     *
     * <ol>
     *   <li>the traveller could not be screened: {@code NOT_SCREENED}, {@code HOLD}
     *   <li>a finding to stop or look, outside the check of data: {@code REFER}, {@code HOLD}
     *   <li>data are missing: {@code INSUFFICIENT_DATA}, {@code HOLD}
     *   <li>otherwise {@code CLEAR}, {@code BOARD}
     * </ol>
     *
     * Never {@code DO_NOT_BOARD}: only a named officer says that.
     */
    public static Decision of(List<Finding> findings, BasisVersions basis) {
        Outcome outcome = outcome(findings);
        Directive directive = switch (outcome) {
            case CLEAR -> Directive.BOARD;
            case REFER, INSUFFICIENT_DATA, NOT_SCREENED -> Directive.HOLD;
        };
        return new Decision(outcome, directive, findings, basis);
    }

    private static Outcome outcome(List<Finding> findings) {
        List<FindingCode> weighty = findings.stream()
                .map(Finding::code)
                .filter(code -> code.weight() != Weight.NOTE)
                .toList();
        if (weighty.stream().anyMatch(FindingCode::leavesUnscreened)) {
            return Outcome.NOT_SCREENED;
        }
        if (weighty.stream().anyMatch(code -> code.check() != Check.DATA)) {
            return Outcome.REFER;
        }
        return weighty.isEmpty() ? Outcome.CLEAR : Outcome.INSUFFICIENT_DATA;
    }
}
