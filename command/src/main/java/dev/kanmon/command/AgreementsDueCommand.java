package dev.kanmon.command;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.outlook.Imbalance;
import dev.kanmon.clearance.outlook.Lapse;
import dev.kanmon.clearance.relations.Alarm;
import dev.kanmon.clearance.relations.Mechanism;
import dev.kanmon.clearance.relations.Relations;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.OutlookJson;
import dev.kanmon.server.json.RelationsJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What lapses, and what one side gives that the other does not. */
@Command(
        name = "due",
        description =
                "Rings for what lapses within 180, 90, 30 and 7 days, tells where the sides are not even, and which dialogues are silent.",
        footer = {
            "",
            "Exit code 1 with --fail-on where something lapses within so many days.",
            "Example: ./kanmon agreements due --on 2026-11-26 --fail-on 30"
        },
        mixinStandardHelpOptions = true)
final class AgreementsDueCommand implements Callable<Integer> {
    /** The corridor: first whose grants are told at the left. */
    private static final String ONE = "KOR";

    private static final String OTHER = "JPN";

    @Option(names = "--on", paramLabel = "DATE", description = "the day asked for (default: today)")
    private @Nullable LocalDate on;

    @Option(
            names = "--fail-on",
            paramLabel = "DAYS",
            description = "ends with exit code 1 where something lapses within that many days")
    private @Nullable Integer failOn;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (failOn != null && failOn < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--fail-on is below zero: give a number of days such as 30");
        }
        LocalDate day = on == null ? RegistryOptions.today() : on;
        KnownAgreements known = registry.asKnown();
        List<Lapse> lapses = Lapse.within(known, day);
        List<Imbalance> imbalances = Imbalance.between(known, ONE, OTHER, day);
        List<Map<String, Object>> objects = new ArrayList<>();
        lapses.forEach(lapse -> objects.add(OutlookJson.of(lapse)));
        imbalances.forEach(imbalance -> objects.add(OutlookJson.of(imbalance, ONE, OTHER)));
        List<Mechanism> silent = Relations.shipped().mechanisms().stream()
                .filter(mechanism -> !(mechanism.alarm(day) instanceof Alarm.None))
                .toList();
        silent.forEach(mechanism -> objects.add(RelationsJson.of(mechanism, day)));
        form.print(spec.commandLine(), objects, out -> {
            out.println("On " + day + ", as known on " + known.known() + ", lapses within " + Lapse.STEPS.getFirst()
                    + " days:");
            lapses.forEach(lapse -> print(out, lapse));
            if (lapses.isEmpty()) {
                out.println("  nothing");
            }
            out.println();
            out.println("Not even between Korea and Japan:");
            imbalances.forEach(imbalance -> print(out, imbalance));
            if (imbalances.isEmpty()) {
                out.println("  nothing");
            }
            out.println();
            out.println("Dialogues to look after:");
            silent.forEach(mechanism -> out.println(
                    "  " + Columns.padded(mechanism.name(), 44) + " " + RelationsJson.alarm(mechanism.alarm(day))));
            if (silent.isEmpty()) {
                out.println("  none");
            }
        });
        boolean near = failOn != null && lapses.stream().anyMatch(lapse -> lapse.daysLeft() <= failOn);
        return near ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static void print(PrintWriter out, Lapse lapse) {
        Provision provision = lapse.provision();
        out.println("  " + lapse.lastDay() + "  " + Columns.padded(lapse.daysLeft() + " days left", 15)
                + ProvisionTable.leg(provision) + "  " + provision.terms().kind() + ", "
                + provision.terms().value());
        out.println("      " + provision.citation() + ", " + provision.title());
        out.println("      rang "
                + lapse.rung().stream()
                        .map(alarm -> alarm.daysBefore() + " days before, on " + alarm.on())
                        .collect(Collectors.joining("; ")));
        out.println("      "
                + lapse.successor()
                        .map(next -> "followed by " + next.citation())
                        .orElse("nothing known follows"));
        if (provision.durability() != null && provision.durability().snapsBack() != null) {
            out.println("      then: " + provision.durability().snapsBack());
        }
        if (!lapse.touched().isEmpty()) {
            out.println("      touches " + ids(lapse.touched()));
        }
        if (!lapse.comesBack().isEmpty()) {
            out.println("      brings back " + ids(lapse.comesBack()));
        }
    }

    private static void print(PrintWriter out, Imbalance imbalance) {
        out.println("  " + Columns.padded(imbalance.kind(), 34) + "since "
                + (imbalance.since() == null ? "as far back as is known" : imbalance.since()));
        out.println("      Korea: " + given(imbalance.first()));
        out.println("      Japan: " + given(imbalance.second()));
        if (!imbalance.proposed().isEmpty()) {
            out.println("      only proposed: " + given(imbalance.proposed()));
        }
    }

    private static String given(List<Provision> provisions) {
        return provisions.isEmpty()
                ? "none"
                : provisions.stream()
                        .map(provision -> provision.terms().value() + " (" + provision.citation() + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::citation).distinct().collect(Collectors.joining(", "));
    }
}
