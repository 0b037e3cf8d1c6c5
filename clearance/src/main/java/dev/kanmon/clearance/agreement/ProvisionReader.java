package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.agreement.Provision.Ending;
import dev.kanmon.clearance.agreement.Provision.Evidence;
import dev.kanmon.clearance.agreement.Provision.Knowledge;
import dev.kanmon.clearance.agreement.Provision.Standing;
import dev.kanmon.clearance.yaml.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the provisions of one instrument. A provision has one leg, or a list of legs that share what stands beside the
 * list; its {@code versions} each restate the fields that changed.
 */
record ProvisionReader(
        String instrument,
        String title,
        List<Source> sources,
        LocalDate recorded,
        SourceCatalogue catalogue,
        @Nullable Durability durability) {
    private static final Pattern GRANTOR = Pattern.compile("[A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BENEFICIARY = Pattern.compile("[A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*|\\*");
    private static final String NO_PARTY = "is neither the alpha-3 code of a State nor the id of a party";

    /** One history for each leg. */
    List<ProvisionHistory> read(Fields fields) {
        String id = fields.id("id");
        Domain domain = fields.oneOf("domain", Domain.values());
        List<Fields> legs = fields.list("legs");
        List<Fields> versions = fields.list("versions");
        List<ProvisionHistory> histories = new ArrayList<>();
        for (Fields leg : legs.isEmpty() ? List.of(fields) : legs) {
            Layers first = legs.isEmpty() ? new Layers(List.of(fields)) : new Layers(List.of(leg, fields));
            Leg between = new Leg(
                    leg.matching("grantor", GRANTOR, NO_PARTY), leg.matching("beneficiary", BENEFICIARY, NO_PARTY));
            if (between.grantor().equals(between.beneficiary())) {
                throw leg.refused("beneficiary", "is the grantor");
            }
            histories.add(history(id, domain, between, first, versions));
        }
        legs.forEach(Fields::end);
        versions.forEach(Fields::end);
        fields.end();
        return histories;
    }

    private ProvisionHistory history(String id, Domain domain, Leg leg, Layers first, List<Fields> later) {
        List<Provision> versions = new ArrayList<>();
        versions.add(version(id, domain, leg, first, first.top(), null));
        Layers layers = first;
        for (Fields change : later) {
            layers = layers.under(change);
            Provision before = versions.getLast();
            Provision version = version(id, domain, leg, layers, change, before);
            Moves.require(before, version, change);
            versions.add(version);
        }
        return new ProvisionHistory(versions);
    }

    private Provision version(
            String id, Domain domain, Leg leg, Layers layers, Fields top, @Nullable Provision before) {
        LocalDate from = layers.date("from");
        LocalDate to = layers.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw top.refused("to", "is before from");
        }
        Standing standing = layers.oneOf("standing", Standing.values(), Standing.ADOPTED);
        Terms terms = TermsReader.read(layers);
        Scope scope = ScopeReader.read(layers);
        ArrangementRules.require(domain, leg, terms, scope, layers);
        return new Provision(
                id,
                domain,
                leg,
                terms,
                scope,
                standing,
                from,
                to,
                layers.oneOf("ending", Ending.values(), Ending.EXPIRED),
                layers.ids("renews"),
                durability(layers),
                instrument,
                title,
                evidence(layers),
                before == null ? firstKnown(layers, from) : laterKnown(top, before));
    }

    private @Nullable Durability durability(Layers layers) {
        Durability own = layers.inside("durability", DurabilityReader::read);
        return own == null ? durability : own;
    }

    private Evidence evidence(Layers layers) {
        List<Claim> claims = layers.list("claims").stream()
                .map(claim -> Claim.read(claim, catalogue))
                .toList();
        return new Evidence(
                layers.cited("sources", catalogue, sources),
                layers.oneOf("confidence", Confidence.values(), Confidence.HIGH),
                claims,
                layers.text("note"));
    }

    private Knowledge firstKnown(Layers layers, @Nullable LocalDate from) {
        LocalDate published = layers.setDate("published");
        return new Knowledge(
                published != null ? published : Objects.requireNonNullElse(from, LocalDate.MIN), recorded, null, null);
    }

    private Knowledge laterKnown(Fields change, Provision before) {
        LocalDate published = change.date("published");
        if (published.isBefore(before.knowledge().published())) {
            throw change.refused("published", "is before that of the version before. Put versions in order");
        }
        return new Knowledge(
                published,
                change.optionalDate("recorded").orElse(recorded),
                change.oneOf("change", Provision.Change.values()),
                change.text("by"));
    }
}
