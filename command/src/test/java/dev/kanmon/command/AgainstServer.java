package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Traveller;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.VoyageSummary;
import dev.kanmon.server.screening.Voyages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A test against a server of its own, with three travellers to send and the words to send them. */
abstract class AgainstServer {
    static final Traveller KIM = TestLists.passenger("P1", "KIM", "MINJI", "M123A4567");
    static final Traveller LEE = TestLists.passenger("P2", "LEE", "SOYEON", "M234B5678");
    static final Traveller EXPIRED = TestLists.passenger("P3", "PARK", "JIWOO", "M345C6789", "251231");

    @TempDir
    Path data;

    long atStart;
    ConfigurableApplicationContext server;
    final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        server = KanmonServer.start(data, 0, Map.of());
        atStart = entries();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    void refused(byte[] body, int status, String word) throws Exception {
        HttpResponse<byte[]> response = send(body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(text(response)).contains(word);
    }

    List<ScreenedTraveller> travellers() {
        LocalDate day = TestLists.DEPARTURE.toLocalDate();
        List<VoyageSummary> voyages = voyages().on(day);
        assertThat(voyages).hasSize(1);
        return voyages().voyage(voyages.getFirst().id()).orElseThrow().travellers();
    }

    List<UUID> ids() {
        return travellers().stream().map(ScreenedTraveller::id).toList();
    }

    Voyages voyages() {
        return server.getBean(Voyages.class);
    }

    long entries() {
        return server.getBean(Ledger.class).head().number();
    }

    HttpResponse<byte[]> send(byte[] message) throws IOException, InterruptedException {
        return http.send(request(message).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> sendJson(String json) throws IOException, InterruptedException {
        return http.send(
                request(json.getBytes(StandardCharsets.UTF_8))
                        .setHeader("Content-Type", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpRequest.Builder request(byte[] message) {
        return HttpRequest.newBuilder(messages())
                .header("Content-Type", "application/edifact")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message));
    }

    URI messages() {
        return KanmonServer.url(server).resolve("/api/v1/messages");
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
