package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.screening.SampleVoyages;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadersTest {
    private static TestServer server;
    private static Browser officer;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
        officer = new Browser(server);
        officer.get(server.officerLink());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyAnswerShutsOutScriptsFramesAndGuesses() {
        for (String path : List.of(
                "/",
                "/sign-in",
                "/apply",
                "/application/nobodys",
                "/voyages",
                "/travellers/" + SampleVoyages.EXPIRED,
                "/voyages/no-such-id",
                "/api/v1/nothing",
                "/actuator/health",
                "/assets/kanmon.css")) {
            HttpResponse<String> answer = officer.get(path);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "script-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("Server", "X-Powered-By");
        }
    }

    @Test
    void theGatePageAloneRunsScriptsAndOnlyThoseOfThisServer() {
        for (String path : List.of("/gate", "/gate/worker.js", "/gate/camera-worker.js", "/gate/verify.js")) {
            HttpResponse<String> answer = officer.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "worker-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "http:", "https:", "data:", "blob:", "*");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("camera=(self)", "microphone=()");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Set-Cookie")).as(path).isEmpty();
        }
        assertThat(officer.get("/gate").body())
                .doesNotContain("<style", " style=", " onclick=", "javascript:", "<script>");
        assertThat(header(officer.get("/gate/worker.js"), "Service-Worker-Allowed"))
                .isEqualTo("/gate");
        assertThat(officer.get("/gate/no-such-file.js").statusCode()).isEqualTo(404);
        assertThat(officer.post("/gate", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void noPageIsKeptAndTheStylesheetIs() {
        for (String path :
                List.of("/", "/apply", "/application/nobodys", "/voyages", "/travellers/" + SampleVoyages.EXPIRED)) {
            assertThat(header(officer.get(path), "Cache-Control")).as(path).contains("no-store");
        }
        assertThat(header(officer.get("/assets/kanmon.css"), "Cache-Control")).contains("max-age=3600");
    }

    @Test
    void noPageHasScriptsOrStylesOfItsOwn() {
        for (String path :
                List.of("/", "/voyages", "/voyages/" + SampleVoyages.KE703, "/travellers/" + SampleVoyages.EXPIRED)) {
            assertThat(officer.get(path).body())
                    .as(path)
                    .doesNotContain("<script", "<style", " style=", " onclick=", "javascript:");
        }
    }

    @Test
    void errorsTellNothingOfTheInside() {
        for (String path :
                List.of("/voyages/no-such-id", "/voyages?day=someday", "/travellers/" + SampleVoyages.KE703)) {
            HttpResponse<String> answer = officer.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body())
                    .as(path)
                    .contains("<html")
                    .doesNotContain("Exception", "springframework", "at dev.");
        }
        HttpResponse<String> problem = officer.get("/api/v1/voyages/no-such-id");
        assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem.body()).doesNotContain("Exception", "springframework");
    }

    @Test
    void aFormBeyondItsSizeIsRefused() {
        officer.get("/sign-in");

        HttpResponse<String> told = officer.post("/sign-in", Map.of("userName", "x".repeat(70_000)));
        HttpResponse<String> untold = officer.send(officer.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                        ("userName=" + "x".repeat(70_000)).getBytes(StandardCharsets.US_ASCII)))));

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("larger than this server takes");
        assertThat(untold.statusCode()).isEqualTo(411);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
