package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.Voyages;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorDay;
import dev.kanmon.simulation.SimulatedVoyage;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job on an empty machine: a day of voyages comes in over HTTP, is screened, answered and shown. */
@Command(
        name = "demo",
        description =
                "Shows the main job on an empty machine: sends a day of voyages to a server of its own, prints the"
                        + " decisions and the answer for one of them, and serves the console.",
        footer = {
            "",
            "All travellers are invented. The store is a new folder, removed at the end; keep it with --data.",
            "Stop it with Ctrl-C."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final ZoneId CORRIDOR = ZoneId.of("Asia/Seoul");
    private static final long SEED = 703;
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
        Languages.of(language, spec.commandLine());
        TcpPort.check(noServe ? 0 : port, spec.commandLine());
        Path folder = Files.createTempDirectory("kanmon-demo");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> DemoFolder.remove(folder)));
        Path store = data == null ? folder.resolve("store") : empty(data);
        CorridorDay day = Corridor.day(SEED, LocalDate.now(CORRIDOR));
        DemoFolder.write(folder, LIST, day);
        ConfigurableApplicationContext server = KanmonServer.start(
                store,
                noServe ? 0 : port,
                Map.of(
                        "kanmon.access.print-first-link",
                        "false",
                        "kanmon.lists.folder",
                        DemoFolder.lists(folder).toString(),
                        "kanmon.halls.folder",
                        DemoFolder.halls(folder).toString()));
        try {
            show(day, server);
            if (!noServe) {
                serve(server);
            }
            return ExitCode.DONE;
        } finally {
            server.close();
        }
    }

    private void show(CorridorDay day, ConfigurableApplicationContext server) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("A day of the corridor, " + day.day() + ": " + day.voyages().size()
                + " passenger lists are sent to " + KanmonServer.url(server));
        long began = System.nanoTime();
        String answer = "";
        for (SimulatedVoyage voyage : day.voyages().reversed()) {
            answer = send(voyage.message(), server);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        int travellers = day.voyages().stream()
                .mapToInt(voyage -> voyage.list().travellers().size())
                .sum();
        out.println(travellers + " travellers screened and recorded in " + took.toMillis() + " ms.");
        out.println();
        new DecisionTable(Languages.of(language, spec.commandLine()), DecisionTable.onTerminal())
                .print(out, day.mainVoyage().list().voyage(), recorded(day, server));
        out.println();
        out.println("The answer to the carrier (CUSRES, one segment a line here):");
        out.println();
        out.println(answer.replace("'", "'\n").strip());
        out.println();
        out.flush();
    }

    /** What the store holds of the main voyage: those to look at first, then in the carrier's order. */
    private static List<DecisionTable.Row> recorded(CorridorDay day, ConfigurableApplicationContext server) {
        String main = day.mainVoyage().list().voyage().designator();
        Voyages voyages = server.getBean(Voyages.class);
        return voyages.on(day.day()).stream()
                .filter(voyage -> voyage.designator().equals(main))
                .flatMap(voyage -> voyages.voyage(voyage.id()).orElseThrow().travellers().stream())
                .map(ScreenedTraveller::record)
                .filter(Objects::nonNull)
                .map(record -> new DecisionTable.Row(record.traveller(), record.decision()))
                .toList();
    }

    private void serve(ConfigurableApplicationContext server) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("The console is at " + KanmonServer.url(server) + ". This link signs its officer in, once:");
        out.println(KanmonServer.officerLink(server, "Demo officer"));
        out.println("Tomorrow's halls are at " + KanmonServer.url(server).resolve("/halls") + ".");
        out.flush();
        ServeCommand.awaitStop(server);
    }

    private static String send(byte[] message, ConfigurableApplicationContext server)
            throws IOException, InterruptedException {
        URI messages = KanmonServer.url(server).resolve("/api/v1/messages");
        HttpRequest request = HttpRequest.newBuilder(messages)
                .header("Content-Type", "application/edifact")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message))
                .build();
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the server did not take the list: " + response.body());
        }
        return response.body();
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
