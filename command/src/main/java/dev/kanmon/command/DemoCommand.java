package dev.kanmon.command;

import dev.kanmon.command.post.DayClock;
import dev.kanmon.command.post.PostStory;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorDay;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job on an empty machine: lists come in, a family is cleared before it leaves, and lands through the gate. */
@Command(
        name = "demo",
        description =
                "Shows the main job on an empty machine: sends a day of voyages to a server of its own, prints the"
                        + " decisions and the answer for one of them, takes a family from enrolment through the departure post"
                        + " to the gate of arrival, and serves the console.",
        footer = {
            "",
            "All travellers are invented. The store is a new folder, removed at the end; keep it with --data.",
            "Stop it with Ctrl-C."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final ZoneId CORRIDOR = ZoneId.of("Asia/Seoul");
    private static final long SEED = 703;

    /** Clocks that are less apart nobody notices. */
    private static final Duration TELLING = Duration.ofMinutes(5);

    private static final String LIST = "corridor-watch";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "port of the console (default: ${DEFAULT-VALUE}; 0 takes a free one)")
    private int port;

    @Option(names = "--no-serve", description = "ends after printing the decisions and the answer")
    private boolean noServe;

    @Option(names = "--data", paramLabel = "DIR", description = "an empty folder for the store, which is kept")
    private @Nullable Path data;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "language of the reasons: ko, ja or en (default: that of this machine)")
    private @Nullable String language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Locale spoken = Languages.of(language, spec.commandLine());
        TcpPort.check(noServe ? 0 : port, spec.commandLine());
        Path folder = Files.createTempDirectory("kanmon-demo");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> DemoFolder.remove(folder)));
        Path store = data == null ? folder.resolve("store") : empty(data);
        CorridorDay day = Corridor.day(SEED, LocalDate.now(CORRIDOR));
        DemoFolder.write(folder, LIST, day);
        DayClock clock = new DayClock(PostStory.begins(day));
        ConfigurableApplicationContext server = KanmonServer.start(
                store,
                noServe ? 0 : port,
                Map.of(
                        "kanmon.access.print-first-link",
                        "false",
                        "kanmon.lists.folder",
                        DemoFolder.lists(folder).toString(),
                        "kanmon.halls.folder",
                        DemoFolder.halls(folder).toString()),
                clock);
        try {
            PrintWriter out = spec.commandLine().getOut();
            new DemoLists(day, server).show(out, spoken);
            PostStory.tell(day, server, clock, out, DecisionTable.onTerminal());
            clock.go();
            if (!noServe) {
                serve(server, clock.instant());
            }
            return ExitCode.DONE;
        } finally {
            server.close();
        }
    }

    private void serve(ConfigurableApplicationContext server, Instant shown) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Duration ahead = Duration.between(Instant.now(), shown);
        if (ahead.compareTo(TELLING) > 0) {
            out.println("The clock of this server is " + ahead.toHours() + " h " + ahead.toMinutesPart()
                    + " min ahead of this machine's: the family has landed by it. Its pages go by it, and /gate says that yours is"
                    + " behind.");
            out.println();
        }
        URI console = KanmonServer.url(server);
        out.println("The console is at " + console + ". This link signs an officer of Japan in, once:");
        out.println(KanmonServer.officerLink(server, "Demo officer", PostStory.GRANTOR));
        out.println();
        out.println("What the officer sees   " + console.resolve("/voyages") + ", " + console.resolve("/posts") + ", "
                + console.resolve("/gates"));
        out.println("What everybody sees     " + console.resolve("/enrol") + ", " + console.resolve("/gate") + ", "
                + console.resolve("/figures") + ", " + console.resolve("/halls"));
        out.flush();
        ServeCommand.awaitStop(server);
    }

    private Path empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new ParameterException(
                        spec.commandLine(), folder + " is not empty: name a new folder, the demo starts from nothing");
            }
        }
        return folder;
    }
}
