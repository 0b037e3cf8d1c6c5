package dev.kanmon.server.posts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.post.Claim;
import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Accounts;
import dev.kanmon.server.enrolment.Asked;
import dev.kanmon.server.enrolment.Channel;
import dev.kanmon.server.enrolment.Consent;
import dev.kanmon.server.enrolment.Enrolled;
import dev.kanmon.server.enrolment.Enrolments;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Person;
import dev.kanmon.server.enrolment.TestPost;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer who works at the test post as its page does: JSON over HTTP, with the session and its form token. */
public final class DeskCaller {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String[] GIVEN = {
        "MIN SU", "JI YEON", "SEO YUN", "DO YUN", "HA NEUL", "JUN HO", "YU NA", "SU BIN", "TAE YANG", "GA EUL"
    };

    private final Browser browser;
    private final String token;

    private DeskCaller(Browser browser, String token) {
        this.browser = browser;
        this.token = token;
    }

    /** An officer of a State, alpha-3; absent where the account names none. */
    public static DeskCaller of(TestServer server, @Nullable String state) {
        Browser browser = new Browser(server);
        browser.get(link(server, state));
        Matcher token = TOKEN.matcher(browser.get("/halls").body());
        return new DeskCaller(browser, token.find() ? token.group(1) : "");
    }

    public static String link(TestServer server, @Nullable String state) {
        return server.context().getBean(Accounts.class).officerLink("Sato Aoi", state);
    }

    public Browser browser() {
        return browser;
    }

    /** The form token of the session. */
    public String token() {
        return token;
    }

    /** An answer with its status. */
    public record Said(int status, JsonNode body) {
        public JsonNode view() {
            return body.path("view");
        }

        public String code() {
            return body.path("code").asString();
        }
    }

    public Said get(String path) {
        return said(browser.get("/api/v1/posts/" + TestPost.POST + path));
    }

    public Said post(String path, Map<String, ?> body) {
        return send(path, JSON.writeValueAsString(body), token);
    }

    public Said send(String path, String body, String formToken) {
        return said(browser.send(browser.request("/api/v1/posts/" + TestPost.POST + path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", formToken)
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private static Said said(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Said(response.statusCode(), json ? JSON.readTree(response.body()) : JSON.createObjectNode());
    }

    /** Calls the next and gives their id. */
    public UUID next() {
        return UUID.fromString(post("/next", Map.of()).view().path("member").asString());
    }

    /** Reads the document and pre-confirms; the address of the pass's page. */
    public String confirmed(TestServer server, UUID member) {
        Said said = preConfirm(server, member);
        assertThat(said.view().path("pass").path("stands").asBoolean())
                .as(said.body().toString())
                .isTrue();
        String address = said.view().path("pass").path("address").asString();
        return address.substring(address.indexOf("/pass/"));
    }

    public Said preConfirm(TestServer server, UUID member) {
        String zone = person(server, member).zone();
        Said read = post("/members/" + member + "/document", Map.of("zone", zone));
        String seen = read.view()
                .path("screening")
                .path("decision")
                .asString(UUID.randomUUID().toString());
        return post("/members/" + member + "/pre-confirm", Map.of("zone", zone, "decision", seen));
    }

    public static Person person(TestServer server, UUID member) {
        Member found = server.context().getBean(Members.class).find(member).orElseThrow();
        Party party = server.context()
                .getBean(Enrolments.class)
                .find(found.enrolment())
                .orElseThrow();
        return party.person(found);
    }

    /** Enrols a party that joins the line; gives it. */
    public static Party joined(TestServer server, List<Person> persons) {
        Party party = enrolled(server, persons);
        Members members = server.context().getBean(Members.class);
        party.members().forEach(member -> members.join(member.id()));
        return party;
    }

    public static Party enrolled(TestServer server, List<Person> persons) {
        Enrolments enrolments = server.context().getBean(Enrolments.class);
        Enrolled enrolled = enrolments.enrol(new Asked(
                TestPost.POST,
                TestPost.trip(),
                persons,
                Consent.given(Locale.KOREAN, server.clock().instant()),
                Channel.SELF));
        return enrolments.find(((Enrolled.Taken) enrolled).party()).orElseThrow();
    }

    /** Somebody who travels alone, by a number from 0 to 99. */
    public static Person alone(int number) {
        return TestPost.person("KANG", GIVEN[number % GIVEN.length], 100 + number, 1980 + number % 20, Claim.Tie.FIRST);
    }
}
