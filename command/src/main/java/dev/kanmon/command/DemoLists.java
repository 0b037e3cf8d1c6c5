package dev.kanmon.command;

import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.Voyages;
import dev.kanmon.simulation.CorridorDay;
import dev.kanmon.simulation.SimulatedVoyage;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;

/** The main job: a day's passenger lists come in over HTTP, are screened, answered and shown. */
final class DemoLists {
    private static final int SUCCESSFUL = 200;

    private final CorridorDay day;
    private final ConfigurableApplicationContext server;

    DemoLists(CorridorDay day, ConfigurableApplicationContext server) {
        this.day = day;
        this.server = server;
    }

    /** Sends the lists, and prints what became of the main one. */
    void show(PrintWriter out, Locale language) throws IOException, InterruptedException {
        out.println("A day of the corridor, " + day.day() + ": " + day.voyages().size()
                + " passenger lists are sent to " + KanmonServer.url(server));
        long began = System.nanoTime();
        String answer = "";
        for (SimulatedVoyage voyage : day.voyages().reversed()) {
            answer = send(voyage.message());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        int travellers = day.voyages().stream()
                .mapToInt(voyage -> voyage.list().travellers().size())
                .sum();
        out.println(travellers + " travellers screened and recorded in " + took.toMillis() + " ms.");
        out.println();
        new DecisionTable(language, DecisionTable.onTerminal())
                .print(out, day.mainVoyage().list().voyage(), recorded());
        out.println();
        out.println("The answer to the carrier (CUSRES, one segment a line here):");
        out.println();
        out.println(answer.replace("'", "'\n").strip());
        out.println();
        out.flush();
    }

    /** What the store holds of the main voyage: those to look at first, then in the carrier's order. */
    private List<DecisionTable.Row> recorded() {
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

    private String send(byte[] message) throws IOException, InterruptedException {
        URI messages = KanmonServer.url(server).resolve("/api/v1/messages");
        HttpRequest request = HttpRequest.newBuilder(messages)
                .header("Content-Type", "application/edifact")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message))
                .build();
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != SUCCESSFUL) {
            throw new IllegalStateException("the server did not take the list: " + response.body());
        }
        return response.body();
    }
}
