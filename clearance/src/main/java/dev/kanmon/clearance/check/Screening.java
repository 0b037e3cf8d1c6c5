package dev.kanmon.clearance.check;

import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.decision.BasisVersions;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.util.List;

/** The one function: from a traveller, a voyage and a basis to a decision. */
public final class Screening {
    /** In the order in which they run; adding a check is adding a class and a line. */
    private static final List<Check> CHECKS =
            List.of(new DataCheck(), new DocumentCheck(), new EntitlementCheck(), new WatchListCheck());

    private Screening() {}

    /**
     * Decides about one traveller. Pure: the same arguments give the same decision, at any time and anywhere. Total: no
     * traveller makes it fail.
     *
     * @param traveller as the carrier reported them
     * @param voyage the flight or sailing
     * @param basis what is decided by
     * @param asOf moment whose knowledge counts: what was published later is not known, what expired before does not fire
     */
    public static Decision screen(Traveller traveller, Voyage voyage, Basis basis, Instant asOf) {
        Examination examination = Examination.of(traveller, voyage, basis, asOf);
        CheckResult result =
                CHECKS.stream().map(check -> check.examine(examination)).reduce(CheckResult.NOTHING, CheckResult::and);
        return Decision.of(
                result.findings(),
                new BasisVersions(
                        result.used().stream()
                                .map(Provision::citation)
                                .distinct()
                                .toList(),
                        basis.lists().stream().map(WatchList::citation).toList(),
                        basis.engine()));
    }
}
