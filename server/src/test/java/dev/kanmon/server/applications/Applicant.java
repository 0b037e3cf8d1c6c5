package dev.kanmon.server.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A traveller with a browser who applies for a pass. */
final class Applicant {
    static final String DAY = "2026-11-22";

    private static final String BOUNDARY = "----KanmonTest7MA4YWxkTrZu0gW";
    private static final Pattern STEP = Pattern.compile("data-step=\"([A-Z_]+)\"");
    private static final Pattern GRADE = Pattern.compile("data-grade=\"([A-Z_]+)\"");

    private final Browser browser;

    Applicant(TestServer server) {
        browser = new Browser(server);
    }

    Browser browser() {
        return browser;
    }

    /** Applies and gives the path of the application's page. */
    String apply(String voyage, @Nullable List<String> zone, byte @Nullable [] credential) {
        HttpResponse<String> answer =
                send("/apply", form(voyage, DAY, zone == null ? "" : String.join("\r\n", zone)), credential);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Browser.leadsTo(answer);
    }

    static Map<String, String> form(String voyage, String day, String zone) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("voyage", voyage);
        fields.put("day", day);
        fields.put("zone", zone);
        return fields;
    }

    /** Sends a form as browsers do (RFC 7578). */
    HttpResponse<String> send(String path, Map<String, String> fields, byte @Nullable [] credential) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"credential\"; filename=\""
                        + (credential == null ? "" : "wallet.dtc")
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(credential == null ? new byte[0] : credential);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send(browser.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    HttpResponse<String> post(String path) {
        return browser.send(browser.request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    String step(String page) {
        return found(STEP, browser.get(page).body());
    }

    String grade(String page) {
        return found(GRADE, browser.get(page).body());
    }

    private static String found(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}
