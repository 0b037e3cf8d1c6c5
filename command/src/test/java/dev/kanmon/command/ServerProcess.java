package dev.kanmon.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own, {@code kanmon serve} on a free port, so that it can be killed. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Kanmon is ready at (http://localhost:\\d+)");

    private final Process process;
    private final URI url;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private ServerProcess(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /** Starts it on a folder and waits until it answers; what it prints goes to the log as well. */
    static ServerProcess start(Path data, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.kanmon.command.Kanmon",
                "serve",
                "--port",
                "0",
                "--data",
                data.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder printed = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            printed.append(line).append('\n');
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                Thread.ofVirtual().start(() -> drain(out));
                return new ServerProcess(process, URI.create(ready.group(1)));
            }
        }
        throw new AssertionError("the server did not start:\n" + printed);
    }

    URI url() {
        return url;
    }

    /** Sends a message as a carrier would. */
    HttpResponse<byte[]> send(byte[] message) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(url.resolve("/api/v1/messages"))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/edifact")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(message))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    /** SIGTERM, as an operator stops it. */
    @Override
    public void close() {
        process.destroy();
        ended();
    }

    private void ended() {
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static void drain(BufferedReader out) {
        try {
            while (out.readLine() != null) {
                // A full pipe would stop the server.
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
