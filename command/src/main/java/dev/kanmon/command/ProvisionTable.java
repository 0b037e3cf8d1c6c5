package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Source;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.server.json.PartyCode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Provisions for people: by domain, each with its days, its state and where that was read. */
final class ProvisionTable {
    private static final int KIND_WIDTH = 34;

    private final KnownAgreements known;
    private final LocalDate day;

    ProvisionTable(KnownAgreements known, LocalDate day) {
        this.known = known;
        this.day = day;
    }

    void print(PrintWriter out, List<Provision> provisions) {
        out.println("On " + day + ", as known on " + known.known() + ":");
        for (Domain domain : Domain.values()) {
            List<Provision> inside = provisions.stream()
                    .filter(provision -> provision.domain() == domain)
                    .toList();
            if (!inside.isEmpty()) {
                out.println();
                out.println(domain);
                inside.forEach(provision -> print(out, provision));
            }
        }
        if (provisions.isEmpty()) {
            out.println("nothing.");
        }
    }

    private void print(PrintWriter out, Provision provision) {
        out.println("  " + Columns.padded(leg(provision), 9) + Columns.padded(state(provision), 22)
                + Columns.padded(provision.terms().kind(), KIND_WIDTH)
                + provision.terms().value());
        out.println(
                " ".repeat(11) + Columns.padded(days(provision), 29) + provision.citation() + ", " + provision.title());
        out.println(" ".repeat(11) + sources(provision));
    }

    static String leg(Provision provision) {
        return PartyCode.of(provision.leg().grantor()) + " > "
                + PartyCode.of(provision.leg().beneficiary());
    }

    private String state(Provision provision) {
        return words(known.state(provision, day));
    }

    /** A constant as a person writes it. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What an answer rests on, below it. */
    static void basis(PrintWriter out, Provision by) {
        out.println("    " + by.citation() + ", " + by.title() + ", " + days(by));
        out.println("    " + sources(by));
    }

    static String days(Provision provision) {
        return day(provision.from(), "?") + " to " + day(provision.to(), "open");
    }

    static String sources(Provision provision) {
        return provision.evidence().sources().stream().map(Source::citation).collect(Collectors.joining("; ")) + " ("
                + provision.evidence().confidence().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day.toString();
    }
}
