package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.Instrument.Party;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.relations.Commitment.Evidence;
import dev.kanmon.clearance.relations.Commitment.Kind;
import dev.kanmon.clearance.relations.Commitment.Measure;
import dev.kanmon.clearance.relations.Commitment.Owner;
import dev.kanmon.clearance.yaml.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads commitments. */
record CommitmentReader(Parties parties, Places places, SourceCatalogue catalogue) {
    Commitment read(Fields fields) {
        LocalDate statedOn = fields.date("stated_on");
        Kind kind = fields.oneOf("kind", Kind.values());
        Commitment commitment = new Commitment(
                fields.id("id"),
                statedOn,
                kind,
                by(fields, kind),
                places.text(fields, "text"),
                fields.oneOf("area", Domain.values()),
                fields.list("owners").stream().map(this::owner).toList(),
                fields.optionalDate("due").orElse(null),
                evidence(fields, statedOn),
                fields.inside("measure").map(CommitmentReader::measure).orElse(null),
                fields.list("claims").stream()
                        .map(claim -> Claim.read(claim, catalogue))
                        .toList(),
                Grounds.read(fields, catalogue),
                fields.date("last_checked"));
        if (commitment.due() != null && commitment.due().isBefore(statedOn)) {
            throw fields.refused("due", "is before it was stated");
        }
        fields.end();
        return commitment;
    }

    private List<Party> by(Fields fields, Kind kind) {
        return switch (kind) {
            case PROMISE -> parties.some(fields, "by");
            case PROPOSAL -> {
                if (fields.has("by")) {
                    throw fields.refused("by", "says who promised what is only proposed. Leave it out");
                }
                yield List.of();
            }
        };
    }

    private Owner owner(Fields fields) {
        Owner owner = new Owner(parties.one(fields, "side"), fields.text("who"), catalogue.cited(fields, "sources"));
        fields.end();
        return owner;
    }

    private List<Evidence> evidence(Fields fields, LocalDate statedOn) {
        List<Evidence> evidence = new ArrayList<>();
        for (Fields one : fields.list("evidence")) {
            Evidence shown = evidence(one);
            if (shown.day().isBefore(statedOn)) {
                throw one.refused("day", "is before the commitment was stated");
            }
            if (!evidence.isEmpty() && !evidence.getLast().day().isBefore(shown.day())) {
                throw one.refused("day", "is not after the evidence before. Write one for a day, in order");
            }
            evidence.add(shown);
        }
        return evidence;
    }

    private Evidence evidence(Fields fields) {
        Evidence evidence = new Evidence(
                fields.date("day"),
                places.text(fields, "shows"),
                fields.oneOf("supports", Delivery.values()),
                fields.ids("provisions"),
                fields.ids("mechanisms"),
                Grounds.read(fields, catalogue));
        if (evidence.supports() == Delivery.NO_EVIDENCE) {
            throw fields.refused("supports", "is no_evidence, which no evidence can show. Leave the evidence out");
        }
        fields.end();
        return evidence;
    }

    private static Measure measure(Fields fields) {
        Measure measure = new Measure(
                fields.id("indicator"), PeriodText.read(fields, "baseline"), PeriodText.read(fields, "compared"));
        if (!measure.baseline().isLike(measure.compared())) {
            throw fields.refused("compared", "is of another length than the baseline");
        }
        if (!measure.baseline().last().isBefore(measure.compared().first())) {
            throw fields.refused("compared", "is not after the baseline");
        }
        fields.end();
        return measure;
    }
}
