package dev.kanmon.command.post;

import dev.kanmon.clearance.port.Ports;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.command.terminal.Share;
import dev.kanmon.server.json.JsonLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A simulated day of the departure posts, and the proof that nobody is lost on it. */
@Command(
        name = "day",
        description =
                "Plays a day of departure posts on a server of its own: enrolment, slot, desk, pass, flight, gate. Proves"
                        + " that every traveller ends in exactly one recorded outcome, and prints the minutes.",
        footer = {
            "",
            "All travellers and the arrangement are invented. The gates of the busiest port lose their network for two hours",
            "when most pass holders come, unless told otherwise. The same seed and day give the same outcomes.",
            "Exit code 1 where the proof fails.",
            "",
            "Examples:",
            "  ./kanmon post day",
            "  ./kanmon post day --share 30%% --routes GMP-HND --gate-out 18:00/20:00",
            "  ./kanmon post day --no-outage --data day --json"
        },
        mixinStandardHelpOptions = true)
final class PostDayCommand implements Callable<Integer> {
    private static final ZoneId CORRIDOR = ZoneId.of("Asia/Seoul");

    /** A status list is fresh for four hours; what is beyond it, gates send to the counter. */
    private static final Duration LONGEST_OUTAGE = Duration.ofHours(3);

    @Option(names = "--day", paramLabel = "DATE", description = "day of departure (default: tomorrow)")
    private @Nullable LocalDate day;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "703",
            description = "any whole number; another seed is another day (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--share",
            paramLabel = "SHARE",
            converter = Share.class,
            defaultValue = "20%",
            description = "share of those who may take part who do (default: ${DEFAULT-VALUE})")
    private double share;

    @Option(
            names = "--routes",
            paramLabel = "FROM-TO",
            split = ",",
            defaultValue = "ICN-NRT,GMP-HND",
            description = "pairs of ports, both ways (default: ${DEFAULT-VALUE})")
    private List<String> routes = List.of();

    @Option(
            names = "--voyages",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "looks at the first N voyages of the timetable alone; 0 is all of them (default: ${DEFAULT-VALUE})")
    private int voyages;

    @Option(
            names = "--gate-out",
            paramLabel = "FROM/TO",
            description =
                    "when the gates of the busiest port have no network, such as 18:00/20:00; three hours at most")
    private @Nullable String gateOut;

    @Option(names = "--no-outage", description = "the gates have a network all day")
    private boolean noOutage;

    @Option(names = "--data", paramLabel = "DIR", description = "an empty folder for the store, which is kept")
    private @Nullable Path data;

    @Option(names = "--json", description = "prints one JSON object a line")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "language of the tables: ko, ja or en (default: that of the machine)")
    private @Nullable String language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        DayWords words = DayWords.of(Languages.of(language, spec.commandLine()));
        DayPlan plan = plan();
        Path folder = folder();
        try {
            long began = System.nanoTime();
            PlayedDay played = PostDay.play(plan, folder);
            DayProof proof = DayProof.of(played);
            DayMinutes minutes = DayMinutes.of(played);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                DayJson.of(played, proof, minutes, took).forEach(object -> out.println(JsonLines.line(object)));
            } else {
                new DaySheet(words, out).print(played, proof, minutes, took);
            }
            out.flush();
            return proof.holds() ? ExitCode.DONE : ExitCode.FOUND;
        } finally {
            if (data == null) {
                remove(folder);
            }
        }
    }

    private DayPlan plan() {
        List<Route> played = new ArrayList<>();
        for (String route : routes) {
            played.addAll(Route.bothWays(route, Ports.shipped())
                    .orElseThrow(() -> wrong(
                            "--routes " + route + " is no pair of ports of two States: write it such as ICN-NRT")));
        }
        LocalDate asked = day == null ? LocalDate.now(CORRIDOR).plusDays(1) : day;
        DayPlan plan = new DayPlan(asked, seed, share, voyages, played, cut());
        try {
            plan.corridor();
        } catch (IllegalArgumentException outside) {
            throw wrong(String.valueOf(outside.getMessage()));
        }
        return plan;
    }

    private DayPlan.Cut cut() {
        if (noOutage && gateOut != null) {
            throw wrong("--gate-out and --no-outage exclude each other: choose one");
        }
        if (noOutage) {
            return new DayPlan.Cut.None();
        }
        if (gateOut == null) {
            return new DayPlan.Cut.AtThePeak();
        }
        String[] times = gateOut.split("/", -1);
        try {
            LocalTime from = LocalTime.parse(times[0]);
            LocalTime to = LocalTime.parse(times[1]);
            if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST_OUTAGE) > 0) {
                throw wrong("--gate-out " + gateOut + " does not begin before it ends, or lasts more than "
                        + LONGEST_OUTAGE.toHours() + " hours: a gate's status list is fresh for four");
            }
            return new DayPlan.Cut.Between(from, to);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException malformed) {
            throw wrong("--gate-out " + gateOut + " is no stretch of a day: write it such as 18:00/20:00");
        }
    }

    private Path folder() throws IOException {
        if (data == null) {
            return Files.createTempDirectory("kanmon-post-day");
        }
        Files.createDirectories(data);
        try (Stream<Path> files = Files.list(data)) {
            if (files.findAny().isPresent()) {
                throw wrong(data + " is not empty: name a new folder, the day starts from nothing");
            }
        }
        return data;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
