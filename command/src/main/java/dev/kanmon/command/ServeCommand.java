package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.server.KanmonServer;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the server until it is stopped. */
@Command(
        name = "serve",
        description = "Runs the server: takes carriers' messages in, answers them, and shows officers the voyages.",
        footer = {
            "",
            "The first start prints a one-time link with which the administrator's account is made.",
            "Watch lists are the files (.tsv, .csv, .xml, .json) in the folder lists beside DIR, read at the start.",
            "Stop it with Ctrl-C. Whatever was answered is durable, however it is stopped."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "folder of the embedded store (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "port to listen on (default: ${DEFAULT-VALUE}; 0 takes a free one)")
    private int port;

    @Option(names = "--config", paramLabel = "FILE", description = "properties or YAML file with kanmon.* settings")
    private @Nullable Path config;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        TcpPort.check(port, spec.commandLine());
        if (config != null && !Files.isRegularFile(config)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + config + ": name one with --config");
        }
        Map<String, String> more = new HashMap<>();
        if (config != null) {
            more.put(
                    "spring.config.additional-location",
                    config.toAbsolutePath().toUri().toString());
        }
        ConfigurableApplicationContext server = KanmonServer.start(data, port, more);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Kanmon is ready at " + KanmonServer.url(server) + " (store: " + data.toAbsolutePath() + ")");
        out.flush();
        awaitStop(server);
        return ExitCode.DONE;
    }

    /** Returns once the server has been closed, which the end of the process (Ctrl-C, SIGTERM) brings about. */
    static void awaitStop(ConfigurableApplicationContext server) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        server.addApplicationListener((ContextClosedEvent closed) -> stopped.countDown());
        stopped.await();
    }
}
