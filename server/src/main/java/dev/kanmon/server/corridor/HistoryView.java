package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.Confidence;
import dev.kanmon.clearance.agreement.Conflict;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.ProvisionHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One leg of a provision with everything that was ever known of it.
 *
 * @param row what it is today
 * @param versions the newest first
 * @param told fields of the newest version that have sources of their own, of which no two disagree
 * @param conflicts of the newest version
 */
record HistoryView(ProvisionRow row, List<Version> versions, List<Told> told, List<Conflict> conflicts) {
    /** What was read of a single field, and where. */
    record Told(String field, String value, String cited, Confidence confidence) {}

    /**
     * One version.
     *
     * @param provision as it was known
     * @param changed what differs from the version before: name, before, after
     */
    record Version(Provision provision, List<Change> changed) {
        public String known() {
            return ProvisionRow.day(provision.knowledge().published());
        }

        public String from() {
            return ProvisionRow.day(provision.from());
        }

        public String to() {
            return ProvisionRow.day(provision.to());
        }

        public String sources() {
            return ProvisionRow.sources(provision.evidence().sources());
        }
    }

    /** A field that differs. */
    record Change(String field, String before, String after) {}

    static HistoryView of(ProvisionHistory history, KnownAgreements now, LocalDate today) {
        List<Version> versions = new ArrayList<>();
        Provision before = null;
        for (Provision version : history.versions()) {
            versions.add(new Version(version, before == null ? List.of() : changes(before, version)));
            before = version;
        }
        return new HistoryView(
                ProvisionRow.of(now, history.latest(), today),
                versions.reversed(),
                told(history.latest()),
                history.latest().conflicts());
    }

    private static List<Told> told(Provision provision) {
        List<String> disputed =
                provision.conflicts().stream().map(Conflict::field).toList();
        return provision.evidence().claims().stream()
                .filter(claim -> !disputed.contains(claim.field()))
                .map(claim -> new Told(
                        claim.field(), claim.value(), ProvisionRow.sources(claim.sources()), claim.confidence()))
                .toList();
    }

    private static List<Change> changes(Provision before, Provision after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "from", ProvisionRow.day(before.from()), ProvisionRow.day(after.from()));
        add(changes, "to", ProvisionRow.day(before.to()), ProvisionRow.day(after.to()));
        add(changes, "value", before.terms().value(), after.terms().value());
        add(changes, "standing", word(before.standing()), word(after.standing()));
        add(changes, "ending", word(before.ending()), word(after.ending()));
        add(changes, "scope", ScopeWords.of(before.scope()), ScopeWords.of(after.scope()));
        return changes;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void add(List<Change> changes, String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(field, before.isEmpty() ? "–" : before, after.isEmpty() ? "–" : after));
        }
    }
}
