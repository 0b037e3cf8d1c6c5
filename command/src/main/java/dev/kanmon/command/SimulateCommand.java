package dev.kanmon.command;

import dev.kanmon.command.delivery.DeliveryPlan;
import dev.kanmon.command.delivery.DeliveryReport;
import dev.kanmon.command.delivery.NoServerException;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.server.json.JsonLines;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorPlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A day of the corridor that nobody lived: into a folder, or to a server as its carriers would send it. */
@Command(
        name = "simulate",
        description =
                "Makes a synthetic day of the corridor from a seed: schedules, travellers, the carriers' messages,"
                        + " shipments. Writes it to a folder, or sends the messages to a server.",
        footer = {
            "",
            "All travellers are invented. The same seed, day and number of voyages give the same bytes on every machine.",
            "Exit code 3 where some message could not be delivered. Ctrl-C ends the sending and prints what was sent.",
            "",
            "Examples:",
            "  ./kanmon simulate --dry-run",
            "  ./kanmon simulate --out day --day 2026-12-26",
            "  ./kanmon simulate --to http://localhost:8080 --speed max --voyages 50",
            "  ./kanmon simulate --to http://localhost:8080 --speed 60 --from 06:00 --until 12:00",
            "  KANMON_KEY=kmn_... ./kanmon simulate --to https://kanmon.example --speed 60",
            "",
            "What is made, and at which rates: docs/simulation.md."
        },
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    /** Days and times of day are those of Korea and Japan, which share them. */
    static final ZoneId CORRIDOR = ZoneId.of("Asia/Seoul");

    @Option(names = "--out", paramLabel = "DIR", description = "a new or empty folder to write the day to")
    private @Nullable Path out;

    @Option(names = "--dry-run", description = "prints what would be made, and neither writes nor sends anything")
    private boolean dryRun;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "703",
            description = "any whole number; another seed is another day (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--day", paramLabel = "DATE", description = "day of departure (default: today in Seoul and Tokyo)")
    private @Nullable LocalDate day;

    @Option(
            names = "--voyages",
            paramLabel = "N",
            defaultValue = "0",
            description = "how many of the day's voyages; 0 is the whole corridor (default: ${DEFAULT-VALUE})")
    private int voyages;

    @Mixin
    private SendOptions sending = new SendOptions();

    @Option(names = "--json", description = "prints one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        DeliveryPlan delivery = sending.plan(spec.commandLine());
        if (out != null && delivery != null) {
            throw new ParameterException(
                    spec.commandLine(), "--out and --to exclude each other: choose one, and then the other");
        }
        CorridorPlan plan = plan();
        if (out != null && !dryRun) {
            SimulatedFolder.requireEmpty(out, spec.commandLine());
        }
        Corridor corridor = Corridor.of(plan);
        if (dryRun) {
            SimulatedDay counted = new SimulatedDay(corridor, corridor.sailed().toList());
            corridor.messages().forEach(counted::add);
            print(counted);
            return ExitCode.DONE;
        }
        if (out != null) {
            print(SimulatedFolder.write(out, corridor));
            return ExitCode.DONE;
        }
        if (delivery != null) {
            return send(plan, corridor, delivery);
        }
        throw new ParameterException(
                spec.commandLine(), "say what to do with the day: --out DIR, --to URL or --dry-run");
    }

    private CorridorPlan plan() {
        try {
            return new CorridorPlan(seed, day == null ? LocalDate.now(CORRIDOR) : day, voyages);
        } catch (IllegalArgumentException outside) {
            throw new ParameterException(spec.commandLine(), String.valueOf(outside.getMessage()), outside);
        }
    }

    private void print(SimulatedDay made) {
        PrintWriter printer = spec.commandLine().getOut();
        if (json) {
            printer.println(JsonLines.line(made.object()));
        } else {
            made.print(printer);
            if (out != null && !dryRun) {
                printer.println("Written to " + out + ".");
            }
        }
        printer.flush();
    }

    private int send(CorridorPlan plan, Corridor corridor, DeliveryPlan delivery) {
        SimulatedSending run = new SimulatedSending(plan, delivery);
        try {
            DeliveryReport report = run.send(
                    sending.part(plan.day(), corridor.messages(), spec.commandLine()),
                    (sent, end) -> new DeliveryTable(run.source(), sent, end)
                            .print(json, spec.commandLine().getOut()));
            return report.isWhole() ? ExitCode.DONE : ExitCode.UNREADABLE_INPUT;
        } catch (NoServerException nobody) {
            spec.commandLine().getErr().println("kanmon: " + nobody.getMessage());
            return ExitCode.UNREADABLE_INPUT;
        }
    }
}
