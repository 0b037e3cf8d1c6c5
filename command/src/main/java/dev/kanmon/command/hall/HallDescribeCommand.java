package dev.kanmon.command.hall;

import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.HallFile;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.command.terminal.ExitCode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Halls as a hall file. */
@Command(
        name = "describe",
        description = "Prints halls as a hall file, every figure with its source: to start one's own from.",
        footer = {
            "",
            "Change what your port knows better, and give the file to the other commands with --halls.",
            "Example: ./kanmon hall describe --hall NRT > nrt.yaml"
        },
        mixinStandardHelpOptions = true)
final class HallDescribeCommand implements Callable<Integer> {
    @Mixin
    private HallOptions halls = new HallOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<DescribedHall> all = halls.all(Ports.shipped(), spec.commandLine());
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "# Halls for ./kanmon hall --halls. \"assumed\": nobody has measured it; put your own figure there and say"
                        + " whose it is.");
        out.println("# What each field means: docs/halls.md.");
        out.print(HallFile.write(halls.isAnyNamed() ? halls.named(all, spec.commandLine()) : all));
        out.flush();
        return ExitCode.DONE;
    }
}
