package dev.kanmon.command.hall;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.calibration.Evaluation;
import dev.kanmon.clearance.calibration.HallLog;
import dev.kanmon.clearance.calibration.LoggedDay;
import dev.kanmon.clearance.calibration.MalformedLogException;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hallday.DayFile;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.HallDays;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.command.terminal.LongWork;
import dev.kanmon.command.terminal.OutputForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds forecasts against a port's log. */
@Command(
        name = "evaluate",
        description = "Tells how good forecasts are: against a port's log, beside the same hour of the week before.",
        footer = {
            "",
            "Without --timetable, a day's voyages, spot-ins and travellers are taken from the log, and nothing of their waits.",
            "Give a hall file that was fitted to other weeks: one fitted to the same has seen what it is judged by.",
            "Exit code 3 where rows of the log could not be read; the others are used.",
            "Example: ./kanmon hall evaluate --halls ours.yaml --from 2026-03-29 march.csv"
        },
        mixinStandardHelpOptions = true)
final class HallEvaluateCommand implements Callable<Integer> {
    @Mixin
    private LogOptions asked = new LogOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Option(
            names = "--timetable",
            paramLabel = "DAYFILE",
            description =
                    "a day file from which its day is forecast; may be given several times (days without are left out)")
    private List<String> timetables = List.of();

    @Option(
            names = "--plays",
            paramLabel = "N",
            defaultValue = "" + Forecasting.USUAL_PLAYS,
            description = "how often each day is played (default: ${DEFAULT-VALUE})")
    private int plays;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "any whole number (default: ${DEFAULT-VALUE})")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        form.check(line);
        if (plays < 1 || plays > Forecasting.MAXIMUM_PLAYS) {
            throw new ParameterException(
                    line,
                    "--plays " + plays + ": a day is played from 1 to " + Forecasting.MAXIMUM_PLAYS + " times here");
        }
        Ports ports = Ports.shipped();
        List<DescribedHall> all = asked.halls().all(ports, line);
        Map<LocalDate, DayFile> days = days(ports, line);
        try {
            HallLog log = asked.read(line);
            List<Evaluation> evaluations = new ArrayList<>();
            try (LongWork playing = LongWork.begun("playing days")) {
                for (DescribedHall hall : asked.halls(log, all, line)) {
                    HallDays described = new HallDays(Agreements.shipped().asKnown(today()), ports);
                    evaluations.add(Evaluation.of(log, hall.hall(), day -> {
                        playing.step();
                        return asked.isAsked(day)
                                ? day(log, hall, day, all, days, described).map(this::forecast)
                                : Optional.empty();
                    }));
                }
            }
            form.print(
                    line,
                    evaluations.stream()
                            .flatMap(one -> EvaluationLines.of(one).stream())
                            .toList(),
                    out -> evaluations.forEach(one -> new EvaluationSheet(out).print(one)));
            return log.refused() == 0 ? ExitCode.DONE : ExitCode.UNREADABLE_INPUT;
        } catch (MalformedLogException malformed) {
            line.getErr().println("kanmon: " + malformed.getMessage());
            return ExitCode.UNREADABLE_INPUT;
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(Agreements.ZONE));
    }

    private Forecast forecast(HallDay day) {
        return Forecasting.forecast(day, 0, seed, plays);
    }

    private Optional<HallDay> day(
            HallLog log,
            DescribedHall hall,
            LocalDate day,
            List<DescribedHall> all,
            Map<LocalDate, DayFile> days,
            HallDays described) {
        try {
            if (timetables.isEmpty()) {
                return Optional.of(LoggedDay.of(log, hall.hall(), day).day());
            }
            return Optional.ofNullable(days.get(day))
                    .map(file -> described.of(day, file.voyages(), all).get(all.indexOf(hall)));
        } catch (IllegalArgumentException tooMany) {
            throw new ParameterException(
                    spec.commandLine(), hall.hall().id() + ", " + day + ": " + tooMany.getMessage(), tooMany);
        }
    }

    private Map<LocalDate, DayFile> days(Ports ports, CommandLine line) {
        Map<LocalDate, DayFile> days = new HashMap<>();
        for (String file : timetables) {
            DayFile day = switch (InputFile.read(file)) {
                case InputFile.Missing(String sentence) ->
                    throw new ParameterException(line, "--timetable " + file + ": " + sentence);
                case InputFile.Content(byte[] bytes) -> DayFile.read(file, bytes, ports);
            };
            if (days.put(day.day(), day) != null) {
                throw new ParameterException(line, "--timetable " + file + ": another file describes " + day.day());
            }
        }
        return days;
    }
}
