package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Arrangement;
import dev.kanmon.clearance.agreement.ArrangementWords;
import dev.kanmon.clearance.agreement.Conflict;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.ProvisionHistory;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.InstrumentJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One instrument with its history and sources. */
@Command(
        name = "show",
        description = "Shows one instrument with every version of its provisions, or lists all instruments.",
        footer = {"", "Example: ./kanmon agreements show export-jp-kr-1"},
        mixinStandardHelpOptions = true)
final class AgreementsShowCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "of an instrument, or of a provision of it (default: all instruments in short)")
    private @Nullable String id;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Agreements agreements = registry.agreements();
        String asked = id;
        if (asked == null) {
            form.print(
                    spec.commandLine(),
                    agreements.instruments().stream()
                            .map(InstrumentJson::summary)
                            .toList(),
                    out -> agreements.instruments().forEach(instrument -> line(out, instrument)));
            return ExitCode.DONE;
        }
        Instrument instrument = agreements
                .instrument(asked)
                .or(() -> owner(agreements, asked))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no instrument and no provision '" + id
                                + "': list them with ./kanmon agreements show"));
        form.print(spec.commandLine(), List.of(InstrumentJson.of(instrument)), out -> print(out, instrument));
        return ExitCode.DONE;
    }

    private static Optional<Instrument> owner(Agreements agreements, String provision) {
        return agreements.histories(provision).stream()
                .findFirst()
                .flatMap(history -> agreements.instrument(history.latest().instrument()));
    }

    private static void line(PrintWriter out, Instrument instrument) {
        out.println(Columns.padded(instrument.id(), 32) + "  " + instrument.title());
    }

    private static void print(PrintWriter out, Instrument instrument) {
        out.println(instrument.title());
        out.println("  id            " + instrument.id());
        out.println("  kind          " + ProvisionTable.words(instrument.kind()));
        out.println("  parties       "
                + String.join(
                        ", ",
                        instrument.parties().stream()
                                .map(Instrument.Party::name)
                                .toList()));
        told(out, "signed", instrument.signed());
        told(out, "ratified", instrument.ratified());
        told(out, "in force", instrument.inForce());
        told(out, "basis", instrument.basis());
        told(out, "published in", instrument.publication());
        told(out, "replaced by", instrument.replacedBy());
        told(out, "note", instrument.note());
        out.println("  version       " + instrument.version());
        instrument.provisions().forEach(history -> print(out, history));
    }

    private static void print(PrintWriter out, ProvisionHistory history) {
        out.println();
        for (Provision version : history.versions()) {
            out.println("  " + ProvisionTable.leg(version) + "  " + version.citation() + "  "
                    + version.terms().kind() + "  " + version.terms().value());
            out.println("    " + ProvisionTable.days(version) + ", " + ProvisionTable.words(version.standing())
                    + ", known from " + known(version));
            carriedOut(version.scope()).forEach(words -> out.println("    " + words));
            if (version.knowledge().change() != null) {
                out.println("    " + ProvisionTable.words(version.knowledge().change()) + " by "
                        + version.knowledge().by());
            }
            out.println("    " + ProvisionTable.sources(version));
            told(out, "  note", version.evidence().note());
            version.conflicts().forEach(conflict -> print(out, conflict));
        }
    }

    private static List<String> carriedOut(Scope scope) {
        List<String> lines = new ArrayList<>();
        Arrangement arrangement = scope.arrangement();
        if (arrangement != null) {
            lines.addAll(ArrangementWords.of(arrangement));
        }
        Scope.Hours hours = scope.hours();
        if (hours != null) {
            lines.add("hours " + hours.from() + "-" + hours.to());
        }
        lines.addAll(scope.conditions());
        return lines;
    }

    private static void print(PrintWriter out, Conflict conflict) {
        AgreementsConflictsCommand.print(out, conflict);
    }

    private static String known(Provision version) {
        LocalDate published = version.knowledge().published();
        return published.equals(LocalDate.MIN) ? "the beginning" : published.toString();
    }

    private static void told(PrintWriter out, String name, @Nullable Object value) {
        if (value != null) {
            out.println("  " + Columns.padded(name, 14) + value);
        }
    }
}
