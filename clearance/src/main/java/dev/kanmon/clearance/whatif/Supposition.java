package dev.kanmon.clearance.whatif;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.LicenceAnswer;
import dev.kanmon.clearance.agreement.LicenceQuestion;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.ProvisionHistory;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Agreements as they are beside agreements as they might be.
 *
 * @param actual as they are
 * @param supposed as they might be
 */
public record Supposition(Agreements actual, Agreements supposed) {
    /**
     * Supposes instruments to be otherwise: each stands in place of the one with its id, or beside all others. Only the
     * newest version of each provision counts, as if it had always been known; days on which it applies are its own.
     *
     * @throws dev.kanmon.clearance.yaml.MalformedFileException if they do not fit the rest
     */
    public static Supposition of(Agreements actual, Collection<Instrument> changed) {
        return new Supposition(
                actual,
                actual.with(changed.stream().map(Supposition::alwaysKnown).toList()));
    }

    /**
     * Screens one traveller both ways.
     *
     * @param basis everything else that is decided by
     * @return both decisions, where they differ in outcome, in a finding or in a provision used
     */
    public Optional<DecisionPair> screen(Traveller traveller, Voyage voyage, Basis basis, Instant asOf) {
        Decision is = Screening.screen(traveller, voyage, basis.with(actual), asOf);
        Decision would = Screening.screen(traveller, voyage, basis.with(supposed), asOf);
        return same(is, would) ? Optional.empty() : Optional.of(new DecisionPair(is, would));
    }

    /** Asks for licences both ways; empty where the same may be used under the same conditions. */
    public Optional<LicencePair> licences(LicenceQuestion question, LocalDate known) {
        LicenceAnswer is = actual.asKnown(known).licences(question);
        LicenceAnswer would = supposed.asKnown(known).licences(question);
        return usable(is).equals(usable(would)) ? Optional.empty() : Optional.of(new LicencePair(question, is, would));
    }

    /** One traveller decided both ways. */
    public record DecisionPair(Decision is, Decision would) {}

    /** One item asked for both ways. */
    public record LicencePair(LicenceQuestion question, LicenceAnswer is, LicenceAnswer would) {
        /** Types that may be used now and could no longer. */
        public Set<String> lost() {
            return without(types(is), types(would));
        }

        /** Types that may not be used now and could. */
        public Set<String> gained() {
            return without(types(would), types(is));
        }

        private static Set<String> types(LicenceAnswer answer) {
            return answer.usable().stream()
                    .map(usable -> usable.type().value())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Set<String> without(Set<String> all, Set<String> others) {
            Set<String> left = new TreeSet<>(all);
            left.removeAll(others);
            return left;
        }
    }

    /** Versions of provisions differ wherever a text does; what matters is what follows for the traveller. */
    private static boolean same(Decision is, Decision would) {
        return is.outcome() == would.outcome() && findings(is).equals(findings(would)) && ids(is).equals(ids(would));
    }

    private static List<String> findings(Decision decision) {
        return decision.findings().stream()
                .map(finding -> finding.code() + " " + finding.evidence().getOrDefault("days", ""))
                .toList();
    }

    private static List<String> ids(Decision decision) {
        return decision.basis().agreements().stream()
                .map(citation -> citation.substring(0, citation.indexOf('@')))
                .toList();
    }

    private static List<List<Object>> usable(LicenceAnswer answer) {
        return answer.usable().stream()
                .map(usable ->
                        List.<Object>of(usable.type(), usable.by().scope().conditions()))
                .toList();
    }

    private static Instrument alwaysKnown(Instrument instrument) {
        return instrument.withProvisions(instrument.provisions().stream()
                .map(history -> new ProvisionHistory(List.of(alwaysKnown(history.latest()))))
                .toList());
    }

    private static Provision alwaysKnown(Provision provision) {
        return provision.knownSince(LocalDate.MIN);
    }
}
