package dev.kanmon.clearance.agreement;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which fields of provisions and instruments are hashed, and in which order; {@link CanonicalLines} says how. */
final class CanonicalForm {
    /** 48 bits tell provisions and their versions apart among thousands, and a person can still read them out. */
    static final int CITED_DIGITS = 12;

    private final CanonicalLines form = new CanonicalLines();

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
        return CanonicalLines.sha256(form);
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
        form.claims(provision.evidence().claims());
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
        line("hours", hours(scope.hours()));
        each("items", scope.items());
        each("licences", scope.licences());
        line(
                "counting",
                scope.counting() == null
                        ? null
                        : scope.counting().days() + "/" + scope.counting().within());
        each("conditions", scope.conditions());
        Arrangement arrangement = scope.arrangement();
        if (arrangement != null) {
            arrangement(arrangement);
        }
    }

    private void arrangement(Arrangement arrangement) {
        for (Arrangement.Place place : arrangement.places()) {
            line("place", place.port());
            line("place.terminal", place.terminal());
            line("place.hours", hours(place.hours()));
            line("place.officers", place.officers());
            line("place.cut_off_minutes", place.cutOffMinutes());
            each("place.entry_ports", place.entryPorts());
            each("place.carriers", place.carriers());
            each("place.voyages", place.voyages());
            line("place.voyages_a_day", place.voyagesADay());
        }
        each("nationalities", arrangement.nationalities());
        line("most_days", arrangement.mostDays());
        line("visited_within_months", arrangement.visitedWithinMonths());
        each("kin", arrangement.kin());
        line("enrolment", arrangement.enrolment());
        line("host_law", arrangement.hostLaw());
        line("law", arrangement.law());
    }

    private static @Nullable String hours(Scope.@Nullable Hours hours) {
        return hours == null ? null : hours.from() + "/" + hours.to();
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
        form.sources(name, sources);
    }

    private void each(String name, Collection<?> values) {
        form.each(name, values);
    }

    private void line(String name, @Nullable Object value) {
        form.line(name, value);
    }
}
