package dev.kanmon.clearance.decision;

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
}
