package dev.kanmon.command.clock;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.hallday.DayFile;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.HallDays;
import dev.kanmon.clearance.hallday.HallFile;
import dev.kanmon.clearance.journey.ClockDay;
import dev.kanmon.clearance.journey.ClockPicture;
import dev.kanmon.clearance.journey.Clocks;
import dev.kanmon.clearance.journey.HallForecasts;
import dev.kanmon.clearance.journey.JourneyFile;
import dev.kanmon.clearance.journey.JourneyWords;
import dev.kanmon.clearance.journey.Origin;
import dev.kanmon.clearance.journey.Route;
import dev.kanmon.clearance.journey.RouteClock;
import dev.kanmon.clearance.journey.Timetable;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.command.corridor.SyntheticDay;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.command.terminal.OutputPlace;
import dev.kanmon.command.terminal.Share;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorPlan;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The clock from door to door: how long a journey takes, step by step, without pre-screening and with it. */
@Command(
        name = "clock",
        description = "Tells how long journeys take from door to door, without pre-screening and with it.",
        footer = {
            "",
            "Without --pair all pairs of cities, one a line. What halls take is forecast; all else is stated: each step names",
            "its source or says \"assumed\". Without --timetable the day is one of the synthetic corridor.",
            "Example: ./kanmon clock --pair Seoul-Tokyo --pair PUS-FUK --picture clock.svg"
        },
        mixinStandardHelpOptions = true)
public final class ClockCommand implements Callable<Integer> {
    private static final long SEED = 1;

    /** Fewer would be a handful of travellers, whose minutes say nothing. */
    private static final double LEAST_SHARE = 0.01;

    @Option(
            names = "--pair",
            paramLabel = "FROM-TO",
            description = "two cities or two ports, such as Seoul-Tokyo or GMP-HND; may be given several times")
    private List<String> pairs = List.of();

    @Option(
            names = "--share",
            paramLabel = "SHARE",
            converter = Share.class,
            defaultValue = "30%",
            description = "share of those who may take part who do (default: ${DEFAULT-VALUE})")
    private double share;

    @Option(names = "--day", paramLabel = "DATE", description = "day of the synthetic corridor (default: tomorrow)")
    private @Nullable LocalDate day;

    @Option(names = "--halls", paramLabel = "FILE", description = "a file of halls, in place of those of this release")
    private @Nullable Path halls;

    @Option(
            names = "--timetable",
            paramLabel = "FILE",
            description = "a file that describes a day of voyages, in place of the synthetic corridor")
    private @Nullable Path timetable;

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            description = "draws the pairs that are named, as SVG (at most " + ClockPicture.MAXIMUM_ROUTES + ")")
    private @Nullable Path picture;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "language of texts and picture: ko, ja or en (default: that of the machine)")
    private @Nullable String language;

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        JourneyWords words = new JourneyWords(Languages.of(language, spec.commandLine()));
        double part = part();
        Ports ports = Ports.shipped();
        List<Route> routes = routes(JourneyFile.shipped(ports));
        if (picture != null) {
            checkPicture(picture, routes);
        }
        ClockDay clockDay = new ClockDay(
                voyages(ports),
                described(ports),
                new HallDays(Agreements.shipped().asKnown(today()), ports));
        HallForecasts forecasts = forecasts(clockDay, routes, part);
        List<RouteClock> clocks = routes.stream()
                .map(route -> Clocks.of(route, clockDay, forecasts))
                .toList();
        LocalDate shown = clockDay.day();
        String caption = words.text("day", shown.toString(), percent(part));
        if (picture != null) {
            Files.writeString(picture, ClockPicture.svg(clocks, caption, words));
        }
        form.print(spec.commandLine(), ClockJson.of(clocks, shown, part), out -> {
            ClockSheet sheet = new ClockSheet(words);
            out.println(caption);
            out.println();
            if (!pairs.isEmpty()) {
                clocks.forEach(clock -> sheet.steps(clock, out));
            }
            sheet.overview(clocks, out);
            out.println(words.text("legend"));
        });
        return ExitCode.DONE;
    }

    private HallForecasts forecasts(ClockDay clockDay, List<Route> routes, double part) {
        try {
            return clockDay.forecasts(routes, part);
        } catch (IllegalArgumentException tooMany) {
            throw new ParameterException(
                    spec.commandLine(), "--timetable " + timetable + ": " + tooMany.getMessage(), tooMany);
        }
    }

    private double part() {
        if (share < LEAST_SHARE) {
            throw new ParameterException(
                    spec.commandLine(), "--share " + share + " is no share that takes part: give from 1% to 100%");
        }
        return share;
    }

    /** As it was given, without a rounding of its own. */
    private static String percent(double part) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private List<Route> routes(List<Route> all) {
        if (pairs.isEmpty()) {
            return all;
        }
        Set<Route> named = new LinkedHashSet<>();
        for (String pair : pairs) {
            List<Route> found = all.stream()
                    .filter(route ->
                            route.id().equalsIgnoreCase(pair) || route.cities().equals(pair.toLowerCase(Locale.ROOT)))
                    .toList();
            if (found.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--pair " + pair
                                + " is not known: name two cities or two ports, such as Seoul-Tokyo or GMP-HND;"
                                + " ./kanmon clock lists them");
            }
            named.addAll(found);
        }
        return List.copyOf(named);
    }

    private void checkPicture(Path file, List<Route> routes) {
        if (routes.size() > ClockPicture.MAXIMUM_ROUTES) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--picture holds at most " + ClockPicture.MAXIMUM_ROUTES + " routes: name some with --pair");
        }
        OutputPlace.file(file, "--picture", spec.commandLine());
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(Agreements.ZONE));
    }

    private Timetable voyages(Ports ports) throws IOException {
        if (timetable == null) {
            LocalDate asked = day == null ? today().plusDays(1) : day;
            try {
                return new Timetable(
                        asked,
                        SyntheticDay.of(Corridor.of(CorridorPlan.whole(SEED, asked)))
                                .voyages(),
                        Origin.ASSUMED,
                        "plausible timetable of the synthetic corridor, none that was published");
            } catch (IllegalArgumentException notOne) {
                throw new ParameterException(
                        spec.commandLine(), "--day " + asked + " cannot be taken: " + notOne.getMessage(), notOne);
            }
        }
        if (day != null) {
            throw new ParameterException(
                    spec.commandLine(), "--day and --timetable exclude each other: the file says its day");
        }
        DayFile file = DayFile.read(timetable.toString(), bytes(timetable), ports);
        return new Timetable(file.day(), file.voyages(), Origin.PUBLISHED, "timetable " + timetable.getFileName());
    }

    private List<DescribedHall> described(Ports ports) throws IOException {
        return halls == null ? HallFile.shipped(ports) : HallFile.read(halls.toString(), bytes(halls), ports);
    }

    /** One byte more than a file may have is enough to tell that it is too large. */
    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new MalformedFileException(file + ": there is no such file.");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(Fields.MAXIMUM_BYTES + 1);
        }
    }
}
