package dev.kanmon.command.post;

import dev.kanmon.server.json.JsonLines;
import dev.kanmon.server.passes.PassForms;
import dev.kanmon.server.passes.PassRegister;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer at a post's desk: signed in, and works by what the page of the desk asks of the server. */
final class DeskOfficer {
    private static final int SUCCESSFUL = 200;
    private static final int CONFLICT = 409;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*? (?:value|content)=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DayServer server;
    private final String desk;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String token;

    /** Somebody in front of the officer. */
    record Case(UUID member, @Nullable UUID decision, boolean clear) {}

    /**
     * A pass as the traveller has it.
     *
     * @param address of its page
     * @param text of its barcode
     */
    record Given(String address, String text) {}

    /** Signs an officer in at a post. */
    DeskOfficer(DayServer server, String post, String name, String state) {
        this.server = server;
        this.desk = "/api/v1/posts/" + post;
        server.get(http, server.officerLink(name, state));
        Matcher found = TOKEN.matcher(server.get(http, "/posts/" + post));
        if (!found.find()) {
            throw new IllegalStateException("the page of the desk has no token for its forms");
        }
        this.token = found.group(1);
    }

    /** Who is next; empty where nobody is for this officer now. */
    Optional<Case> next() {
        JsonNode view = answer("/next", Map.of(), SUCCESSFUL).path("view");
        if (view.isMissingNode()) {
            return Optional.empty();
        }
        JsonNode screening = view.path("screening");
        JsonNode decision = screening.path("decision");
        return Optional.of(new Case(
                UUID.fromString(view.path("member").stringValue()),
                decision.isString() ? UUID.fromString(decision.stringValue()) : null,
                screening.path("outcome").stringValue("").equals("CLEAR")));
    }

    /**
     * Reads the document, and pre-confirms where nothing stands against it; else sends to the ordinary counter.
     *
     * @return the pass; empty where there is none
     */
    Optional<Given> end(Case begun, String zone) {
        String member = "/members/" + begun.member();
        UUID decision = begun.decision();
        if (begun.clear() && decision != null) {
            JsonNode answer =
                    answer(member + "/pre-confirm", Map.of("zone", zone, "decision", decision.toString()), CONFLICT);
            JsonNode address = answer.path("view").path("pass").path("address");
            if (address.isString()) {
                String text = address.stringValue();
                PassRegister passes = server.room(PassRegister.class);
                return passes.linked(text.substring(text.lastIndexOf('/') + 1))
                        .flatMap(passes::forms)
                        .map(PassForms::barcode)
                        .map(barcode -> new Given(text, barcode));
            }
        }
        toCounter(begun);
        return Optional.empty();
    }

    /** Sends somebody to the ordinary counter. */
    void toCounter(Case begun) {
        answer("/members/" + begun.member() + "/counter", Map.of(), CONFLICT);
    }

    /** A conflict is an answer where one may be; the desk then says no, and why. */
    private JsonNode answer(String path, Map<String, ?> body, int alsoTaken) {
        HttpResponse<String> response = server.answer(
                http,
                HttpRequest.newBuilder(server.at(desk + path))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofString(JsonLines.line(body)))
                        .build());
        if (response.statusCode() != SUCCESSFUL && response.statusCode() != alsoTaken) {
            throw new IllegalStateException(
                    "the desk answered " + response.statusCode() + " to " + path + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    void close() {
        http.close();
    }
}
