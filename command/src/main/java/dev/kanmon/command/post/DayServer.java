package dev.kanmon.command.post;

import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.access.Accounts;
import dev.kanmon.server.agreements.TrialAgreements;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The server of a simulated day: a real one, on the clock of the day. */
final class DayServer implements AutoCloseable {
    private static final int SUCCESSFUL = 200;
    private static final int UNPROCESSABLE = 422;

    /** The clock goes on so far that what was put in force is. */
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final DayClock clock;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, AccountPrincipal> officers = new HashMap<>();

    private DayServer(DayClock clock, ConfigurableApplicationContext context) {
        this.clock = clock;
        this.context = context;
    }

    /**
     * Starts it.
     *
     * @param store an empty folder
     * @param lists folder of watch lists, made here
     */
    static DayServer start(Path store, Path lists, String watchList, DayClock clock) throws IOException {
        Files.writeString(Files.createDirectories(lists).resolve("corridor-watch.tsv"), watchList);
        return new DayServer(
                clock,
                KanmonServer.onTrial(
                        store,
                        0,
                        Map.of("kanmon.access.print-first-link", "false", "kanmon.lists.folder", lists.toString()),
                        clock));
    }

    /** One that runs already; whoever started it closes it. */
    static DayServer of(DayClock clock, ConfigurableApplicationContext running) {
        return new DayServer(clock, running);
    }

    <T> T room(Class<T> type) {
        return context.getBean(type);
    }

    void inForce(List<String> instruments) {
        for (String instrument : instruments) {
            room(TrialAgreements.class).inForce(instrument);
            clock.to(clock.instant().plus(A_MOMENT));
        }
    }

    /** An officer of a State, by name; made when first asked for. */
    AccountPrincipal officer(String name, String state) {
        return officers.computeIfAbsent(name, made -> room(Accounts.class).officerOnTrial(made, state));
    }

    /** Sends a carrier's message; false where it holds nothing that can be read, as some do on purpose. */
    boolean send(byte[] message) {
        HttpResponse<String> response = answer(HttpRequest.newBuilder(at("/api/v1/messages"))
                .header("Content-Type", "application/edifact")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message))
                .build());
        if (response.statusCode() != SUCCESSFUL && response.statusCode() != UNPROCESSABLE) {
            throw new IllegalStateException("the server did not take a carrier's message: " + response.body());
        }
        return response.statusCode() == SUCCESSFUL;
    }

    /** What stands at an address, anybody's to fetch. */
    String fetch(String path) {
        return taken(HttpRequest.newBuilder(at(path)).GET().build());
    }

    /** Sends JSON with the secret of a gate's shift. */
    String post(String path, String secret, String json) {
        return taken(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + secret)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private String taken(HttpRequest request) {
        HttpResponse<String> response = answer(request);
        if (response.statusCode() != SUCCESSFUL) {
            throw new IllegalStateException(
                    request.uri().getPath() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        return answer(http, request);
    }

    /** An answer to somebody's own browser, whatever it is. */
    HttpResponse<String> answer(HttpClient browser, HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException("the server of the day does not answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the day was stopped", stopped);
        }
    }

    /** A page in somebody's own browser. */
    String get(HttpClient browser, String path) {
        HttpResponse<String> response =
                answer(browser, HttpRequest.newBuilder(at(path)).GET().build());
        if (response.statusCode() != SUCCESSFUL) {
            throw new IllegalStateException("a page answered " + response.statusCode());
        }
        return response.body();
    }

    /** Path of a link that signs a new officer of a State in. */
    String officerLink(String name, String state) {
        return room(Accounts.class).officerLink(name, state);
    }

    URI at(String path) {
        return KanmonServer.url(context).resolve(path);
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
