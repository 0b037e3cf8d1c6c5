package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.CanonicalLines;
import dev.kanmon.clearance.agreement.Instrument.Party;

/** What of a commitment is hashed, and in which order. */
final class CommitmentForm {
    private CommitmentForm() {}

    static void write(Commitment commitment, CanonicalLines lines) {
        lines.line("commitment", commitment.id());
        lines.line("stated_on", commitment.statedOn());
        lines.line("kind", commitment.kind());
        lines.each("by", commitment.by().stream().map(Party::id).toList());
        lines.line("text", commitment.text());
        lines.line("area", commitment.area());
        for (Commitment.Owner owner : commitment.owners()) {
            lines.line("owner", owner.side().id());
            lines.line("who", owner.who());
            lines.sources("sources", owner.sources());
        }
        lines.line("due", commitment.due());
        for (Commitment.Evidence evidence : commitment.evidence()) {
            lines.line("evidence", evidence.day());
            lines.line("shows", evidence.shows());
            lines.line("supports", evidence.supports());
            lines.each("provisions", evidence.provisions());
            lines.each("mechanisms", evidence.mechanisms());
            evidence.grounds().write(lines);
        }
        Commitment.Measure measure = commitment.measure();
        if (measure != null) {
            lines.line("measure", measure.indicator());
            lines.line("baseline", measure.baseline());
            lines.line("compared", measure.compared());
        }
        lines.claims(commitment.claims());
        commitment.grounds().write(lines);
        lines.line("last_checked", commitment.lastChecked());
    }
}
