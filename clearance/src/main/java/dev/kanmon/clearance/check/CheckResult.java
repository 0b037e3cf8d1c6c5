package dev.kanmon.clearance.check;

import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What one check found.
 *
 * @param findings in the order found
 * @param used provisions the findings rest on, in the order used
 */
record CheckResult(List<Finding> findings, List<Provision> used) {
    static final CheckResult NOTHING = new CheckResult(List.of(), List.of());

    CheckResult {
        findings = List.copyOf(findings);
        used = List.copyOf(used);
    }

    static CheckResult of(FindingCode code, Map<String, String> evidence, Provision... used) {
        return new CheckResult(List.of(Finding.of(code, evidence)), Arrays.asList(used));
    }

    /** Both, one after the other. */
    CheckResult and(CheckResult next) {
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(next.findings);
        List<Provision> allUsed = new ArrayList<>(used);
        allUsed.addAll(next.used);
        return new CheckResult(allFindings, allUsed);
    }
}
