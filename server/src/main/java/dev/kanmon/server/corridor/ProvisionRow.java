package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.Arrangement;
import dev.kanmon.clearance.agreement.ArrangementWords;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.agreement.Source;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.server.json.PartyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A provision as pages show it.
 *
 * @param provision itself
 * @param state what it is on the day shown
 */
record ProvisionRow(Provision provision, State state) {
    static ProvisionRow of(KnownAgreements known, Provision provision, LocalDate day) {
        return new ProvisionRow(provision, known.state(provision, day));
    }

    public String grantor() {
        return PartyCode.of(provision.leg().grantor());
    }

    public String beneficiary() {
        return PartyCode.of(provision.leg().beneficiary());
    }

    /** Key of its kind among the texts of pages. */
    public String kind() {
        return "kind." + provision.terms().kind();
    }

    public String value() {
        return provision.terms().value();
    }

    /** To what it is limited, in a line, conditions left out; empty where nothing is. */
    public String limits() {
        return ScopeWords.limits(provision);
    }

    /** How it is carried out, in which hours, and what else must hold, a line each. */
    public List<String> conditions() {
        List<String> lines = new ArrayList<>();
        Arrangement arrangement = provision.scope().arrangement();
        if (arrangement != null) {
            lines.addAll(ArrangementWords.of(arrangement));
        }
        Scope.Hours hours = provision.scope().hours();
        if (hours != null) {
            lines.add("hours " + hours.from() + "-" + hours.to());
        }
        lines.addAll(provision.scope().conditions());
        return lines;
    }

    /** First day, or nothing where it is not known. */
    public String from() {
        return day(provision.from());
    }

    /** Last day, or nothing while there is no end. */
    public String to() {
        return day(provision.to());
    }

    /** Where it was read, in a line. */
    public String sources() {
        return sources(provision.evidence().sources());
    }

    static String sources(List<Source> sources) {
        return sources.stream().map(Source::citation).collect(Collectors.joining("; "));
    }

    static String day(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }
}
