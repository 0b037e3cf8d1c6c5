package dev.kanmon.clearance.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write provisions and instruments for hashing: a line {@code name=value} for each field in a fixed order,
 * fields without a value left out, members of a list numbered from 0. Values hold no line breaks (the reader refuses
 * control characters), so no two share a form. Adding an optional field leaves the versions of what has none as they are.
 */
final class CanonicalForm {
    /** 48 bits tell provisions and their versions apart among thousands, and a person can still read them out. */
    static final int CITED_DIGITS = 12;

    private final StringBuilder form = new StringBuilder(512);

    private CanonicalForm() {}

    static String of(Provision provision) {
        CanonicalForm lines = new CanonicalForm();
        lines.provision(provision);
        return lines.form.toString();
    }

    static String of(Instrument instrument) {
        CanonicalForm lines = new CanonicalForm();
        lines.line("id", instrument.id());
        lines.line("title", instrument.title());
        lines.each("titles", instrument.titles());
        lines.line("kind", instrument.kind());
        for (Instrument.Party party : instrument.parties()) {
            lines.line("party", party.id() + '|' + party.kind() + '|' + party.name() + '|' + party.state());
        }
        lines.line("signed", instrument.signed());
        lines.line("ratified", instrument.ratified());
        lines.line("in_force", instrument.inForce());
        lines.line("basis", instrument.basis());
        lines.line("publication", instrument.publication());
        lines.each("authentic_texts", instrument.authenticTexts());
        lines.each("amends", instrument.amends());
        lines.line("replaced_by", instrument.replacedBy());
        lines.sources("sources", instrument.sources());
        lines.line("note", instrument.note());
        return lines.form
                + instrument.provisions().stream()
                        .flatMap(history -> history.versions().stream())
                        .map(version -> '\n' + of(version))
                        .collect(Collectors.joining());
    }

    /** What a snapshot of these instruments is hashed from: each one's version, by id. */
    static String of(Collection<Instrument> instruments) {
        return instruments.stream()
                .map(instrument -> instrument.id() + '=' + instrument.version() + '\n')
                .sorted()
                .collect(Collectors.joining());
    }

    static String sha256(String form) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void provision(Provision provision) {
        line("id", provision.id());
        line("domain", provision.domain());
        line("grantor", provision.leg().grantor());
        line("beneficiary", provision.leg().beneficiary());
        line("kind", provision.terms().kind());
        line("value", provision.terms().value());
        terms(provision.terms());
        scope(provision.scope());
        line("standing", provision.standing());
        line("from", provision.from());
        line("to", provision.to());
        line("ending", provision.to() == null ? null : provision.ending());
        each("renews", provision.renews());
        Durability durability = provision.durability();
        if (durability != null) {
            durability(durability);
        }
        line("instrument", provision.instrument());
        sources("sources", provision.evidence().sources());
        line("confidence", provision.evidence().confidence());
        int number = 0;
        for (Claim claim : provision.evidence().claims()) {
            String place = "claims." + number++ + '.';
            line(place + "field", claim.field());
            line(place + "value", claim.value());
            sources(place + "sources", claim.sources());
            line(place + "confidence", claim.confidence());
            line(place + "note", claim.note());
        }
        line("note", provision.evidence().note());
        Provision.Knowledge knowledge = provision.knowledge();
        line("published", knowledge.published());
        line("recorded", knowledge.recorded());
        line("change", knowledge.change());
        line("by", knowledge.by());
    }

    private void terms(Terms terms) {
        switch (terms) {
            case Terms.VisaFreeWithAuthorisation(int days, String scheme) -> line("scheme", scheme);
            case Terms.TrustedDestination(String group, String value) -> line("group", group);
            case Terms.LicenceType type -> {
                each("groups", type.groups());
                line("valid_years", type.validYears());
                line("review_days", type.reviewDays());
                line("papers", type.papers());
            }
            case Terms.Facility facility -> {
                ceiling(facility.ceiling());
                for (Terms.Share share : facility.shares()) {
                    line("share", share.party() + '|' + share.percent() + '|' + share.results());
                }
            }
            case Terms.CeilingInstead instead -> {
                line("facility", instead.facility());
                ceiling(instead.ceiling());
            }
            case Terms.PreEntryScreening(Terms.PreEntryScreening.Mode mode, String value) -> line("mode", mode);
            case Terms.VisaFree free -> {}
            case Terms.Suspension suspension -> {}
            case Terms.AuthorisationNeeded needed -> {}
            case Terms.AuthorisationNotNeeded notNeeded -> {}
            case Terms.IndividualLicenceRequired required -> {}
            case Terms.Stated stated -> {}
        }
    }

    private void ceiling(Ceiling ceiling) {
        line("ceiling.amount", ceiling.amount().stripTrailingZeros().toPlainString());
        line("ceiling.unit", ceiling.unit());
        line("ceiling.period", ceiling.period());
    }

    private void scope(Scope scope) {
        each("documents", scope.documents());
        each("purposes", scope.purposes());
        each("ports", scope.ports());
        each("carriers", scope.carriers());
        line(
                "hours",
                scope.hours() == null
                        ? null
                        : scope.hours().from() + "/" + scope.hours().to());
        each("items", scope.items());
        each("licences", scope.licences());
        line(
                "counting",
                scope.counting() == null
                        ? null
                        : scope.counting().days() + "/" + scope.counting().within());
        each("conditions", scope.conditions());
    }

    private void durability(Durability durability) {
        each("ended_alone_by", durability.endedAloneBy());
        line("rank", durability.rank());
        line("notice_days", durability.noticeDays());
        line("durability_basis", durability.basis());
        line("snaps_back", durability.snapsBack());
        each("depends_on", durability.dependsOn());
    }

    private void sources(String name, List<Source> sources) {
        each(name, sources.stream().map(Source::id).toList());
    }

    private void each(String name, Collection<?> values) {
        int number = 0;
        for (Object value : values) {
            line(name + '.' + number++, value);
        }
    }

    private void line(String name, @Nullable Object value) {
        if (value != null) {
            form.append(name).append('=').append(value).append('\n');
        }
    }
}
