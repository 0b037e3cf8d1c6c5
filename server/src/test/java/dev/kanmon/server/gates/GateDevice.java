package dev.kanmon.server.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.store.Ids;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device of a shift that speaks HTTP and has a clock of its own. */
final class GateDevice {
    private static final Pattern LINK = Pattern.compile("/gate#shift=([A-Za-z0-9_-]{22})");
    private static final JsonMapper JSON = new JsonMapper();

    final String secret;
    private final TestServer server;
    private int sequence;

    GateDevice(TestServer server, String secret) {
        this.server = server;
        this.secret = secret;
    }

    /** One on which an officer's link was opened. */
    static GateDevice opened(TestServer server, Browser officer, String port, String gate) {
        return new GateDevice(server, link(officer, port, gate));
    }

    /** The secret in the link that the page shows. */
    static String link(Browser officer, String port, String gate) {
        officer.get("/gates");
        officer.post("/gates/shifts", Map.of("port", port, "gate", gate, "hours", "8"));
        String page = officer.get("/gates").body();
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }

    /** A record, as it is sent. */
    String record(@Nullable String pass, Instant at, @Nullable String reason) {
        return """
                {"id":"%s","sequence":%d,%s"voyage":"KE0703","day":"2026-11-22","at":"%s","way":"OFFICER","word":"%s"%s}""".formatted(
                        Ids.next(at),
                        ++sequence,
                        pass == null ? "" : "\"pass\":\"" + pass + "\",",
                        at,
                        reason == null ? "LANDED" : "TO_COUNTER",
                        reason == null ? "" : ",\"reason\":\"" + reason + "\"");
    }

    HttpResponse<String> post(String body) {
        Browser device = new Browser(server);
        return device.send(device.request("/api/v1/gates/landings")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + secret)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What became of each record. */
    List<JsonNode> send(String... records) {
        HttpResponse<String> answer = post("{\"landings\":[" + String.join(",", records) + "]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("landings").valueStream().toList();
    }
}
