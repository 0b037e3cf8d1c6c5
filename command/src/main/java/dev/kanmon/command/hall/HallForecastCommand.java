package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.picture.HallPicture;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.LongWork;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.command.terminal.OutputPlace;
import dev.kanmon.server.json.ForecastLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Queue and wait by quarter hour. */
@Command(
        name = "forecast",
        description = "Tells queue and wait by quarter hour for a day of arrivals.",
        footer = {
            "",
            "Without --hall: the arrival halls to which anybody of the day's voyages comes. Waits are in minutes; a band",
            "holds nine of ten days like this one. Where a figure comes from is told, or that it is assumed.",
            "Exit code 3 where some message could not be read; all others are used.",
            "",
            "Examples:",
            "  ./kanmon simulate --out day && ./kanmon hall forecast day/messages --list day/watch-list.tsv",
            "  ./kanmon hall forecast --hall NRT --share 30%% --chart nrt.svg tomorrow.yaml",
            "  ./kanmon hall forecast --json tomorrow.yaml"
        },
        mixinStandardHelpOptions = true)
final class HallForecastCommand implements Callable<Integer> {
    private static final int CHART_WIDTH = 1_100;

    @Mixin
    private DayOptions asked = new DayOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Option(names = "--chart", paramLabel = "FILE.svg", description = "draws the one hall that is asked for")
    private @Nullable Path chart;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        Locale spoken = asked.language(line);
        form.check(line);
        if (chart != null) {
            OutputPlace.file(chart, "--chart", line);
        }
        int plays = asked.plays(Forecasting.MAXIMUM_PLAYS, line);
        Optional<AskedDays> read = asked.read(line);
        if (read.isEmpty()) {
            return ExitCode.UNREADABLE_INPUT;
        }
        List<HallDay> days = read.get().days();
        if (chart != null && days.size() != 1) {
            throw new ParameterException(
                    line, "--chart draws one hall, and " + days.size() + " are asked for: name one with --hall");
        }
        List<Forecast> forecasts = new ArrayList<>();
        try (LongWork playing = LongWork.begun("playing days", days.size())) {
            for (HallDay day : days) {
                forecasts.add(Forecasting.forecast(day, asked.share(), asked.seed(), plays));
                playing.step();
            }
        }
        form.print(
                line,
                forecasts.stream()
                        .flatMap(forecast -> ForecastLines.of(forecast).stream())
                        .toList(),
                out -> new ForecastSheet(HallWords.of(spoken), out).print(days, forecasts));
        if (chart != null) {
            Files.writeString(chart, HallPicture.svg(forecasts.getFirst(), null, spoken, CHART_WIDTH));
        }
        return read.get().isWhole() ? ExitCode.DONE : ExitCode.UNREADABLE_INPUT;
    }
}
