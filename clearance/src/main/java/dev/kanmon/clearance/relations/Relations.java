package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.CanonicalLines;
import dev.kanmon.clearance.agreement.Conflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commitments, mechanisms, incidents and indicators as a snapshot. Immutable; days asked for are days of UTC+9. */
public final class Relations {
    private final List<Commitment> commitments;
    private final List<Mechanism> mechanisms;
    private final List<Incident> incidents;
    private final List<Indicator> indicators;
    private final String version;

    Relations(
            List<Commitment> commitments,
            List<Mechanism> mechanisms,
            List<Incident> incidents,
            List<Indicator> indicators) {
        this.commitments = List.copyOf(commitments);
        this.mechanisms = List.copyOf(mechanisms);
        this.incidents = List.copyOf(incidents);
        this.indicators = List.copyOf(indicators);
        this.version = CanonicalLines.sha256(canonicalForm());
    }

    /** Read once. */
    private static final class Release {
        private static final Relations RELATIONS = ShippedRelations.read();
    }

    /** Those of this release. */
    public static Relations shipped() {
        return Release.RELATIONS;
    }

    /** SHA-256 of the canonical form, in hexadecimal. */
    public String version() {
        return version;
    }

    /** Every commitment, by the day it was stated, then by id. */
    public List<Commitment> commitments() {
        return commitments;
    }

    /** Every mechanism, by id. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    /** Every incident, by day. */
    public List<Incident> incidents() {
        return incidents;
    }

    /** Every indicator, by id. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The commitment with this id. */
    public Optional<Commitment> commitment(String id) {
        return commitments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The mechanism with this id. */
    public Optional<Mechanism> mechanism(String id) {
        return mechanisms.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The indicator with this id. */
    public Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * What changed in the series that a commitment is measured by, from its baseline on. It stands beside the delivery and
     * is no proof that the commitment brought it about.
     *
     * @param known figures published later are left out
     */
    public Comparison effect(Commitment commitment, LocalDate known) {
        Commitment.Measure measure = commitment.measure();
        return measure == null
                ? new Comparison.Missing(Comparison.Reason.NO_MEASURE, null)
                : indicator(measure.indicator())
                        .orElseThrow()
                        .asKnown(known)
                        .compare(measure.baseline(), measure.compared());
    }

    /** Everything about which sources disagree: fields of commitments first, then figures. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        commitments.forEach(commitment -> conflicts.addAll(commitment.conflicts()));
        indicators.forEach(indicator -> conflicts.addAll(indicator.conflicts()));
        return List.copyOf(conflicts);
    }

    /** What the version is the hash of. */
    public String canonicalForm() {
        CanonicalLines lines = new CanonicalLines();
        commitments.forEach(commitment -> CommitmentForm.write(commitment, lines));
        mechanisms.forEach(mechanism -> mechanism.write(lines));
        incidents.forEach(incident -> incident.write(lines));
        indicators.forEach(indicator -> write(indicator, lines));
        return lines.toString();
    }

    private static void write(Indicator indicator, CanonicalLines lines) {
        lines.line("indicator", indicator.id());
        lines.line("title", indicator.title());
        lines.line("unit", indicator.unit());
        lines.line("kind", indicator.kind());
        indicator.grounds().write(lines);
        for (Point point : indicator.points()) {
            lines.line("period", point.period());
            lines.line("published", point.published());
            lines.claims(point.claims());
        }
    }
}
