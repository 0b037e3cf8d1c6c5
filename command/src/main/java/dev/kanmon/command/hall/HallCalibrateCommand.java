package dev.kanmon.command.hall;

import dev.kanmon.clearance.calibration.Calibration;
import dev.kanmon.clearance.calibration.HallLog;
import dev.kanmon.clearance.calibration.MalformedLogException;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.HallFile;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.command.terminal.OutputPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits halls to their port's log. */
@Command(
        name = "calibrate",
        description = "Fits times of service and ways of halls to a port's own log, and tells how well they fit.",
        footer = {
            "",
            "--out writes all halls, those of the log with their fitted figures, as a file that --halls takes.",
            "Without --hall: the halls that the log names. Judge what was fitted to some weeks on others: see evaluate.",
            "Exit code 3 where rows of the log could not be read; the others are used.",
            "Example: ./kanmon hall calibrate --to 2026-03-28 --out ours.yaml march.csv"
        },
        mixinStandardHelpOptions = true)
final class HallCalibrateCommand implements Callable<Integer> {
    @Mixin
    private LogOptions asked = new LogOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Option(names = "--out", paramLabel = "FILE.yaml", description = "where to write the hall file")
    private @Nullable Path target;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        form.check(line);
        if (target != null) {
            OutputPlace.file(target, "--out", line);
        }
        List<DescribedHall> all = new ArrayList<>(asked.halls().all(Ports.shipped(), line));
        try {
            HallLog whole = asked.read(line);
            HallLog log = asked.asked(whole);
            List<Calibration> fitted = new ArrayList<>();
            for (DescribedHall hall : asked.halls(log, all, line)) {
                Calibration calibration = Calibration.of(log, hall.hall());
                fitted.add(calibration);
                all.set(all.indexOf(hall), hall.with(calibration.hall()));
            }
            form.print(
                    line,
                    fitted.stream()
                            .flatMap(one -> CalibrationLines.of(one).stream())
                            .toList(),
                    out -> fitted.forEach(one -> new CalibrationSheet(out).print(one)));
            if (target != null) {
                Files.writeString(target, HallFile.write(all));
            }
            return whole.refused() == 0 ? ExitCode.DONE : ExitCode.UNREADABLE_INPUT;
        } catch (MalformedLogException malformed) {
            line.getErr().println("kanmon: " + malformed.getMessage());
            return ExitCode.UNREADABLE_INPUT;
        }
    }
}
