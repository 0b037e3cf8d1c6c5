package dev.kanmon.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A party with a browser that enrols. */
final class Enroller {
    static final String DAY = "2026-11-22";

    private static final Pattern HOW = Pattern.compile("data-how=\"([A-Z_]+)\"");

    private final Browser browser;

    Enroller(TestServer server) {
        browser = new Browser(server);
    }

    Browser browser() {
        return browser;
    }

    /** The form as the page asks for it, for these persons. */
    static Map<String, String> form(List<Person> persons) {
        Map<String, String> form = new HashMap<>();
        form.put("voyage", "ke 0703");
        form.put("day", DAY);
        form.put("post", TestPost.POST);
        form.put("departure", "15:00");
        form.put("to", "NRT");
        form.put("arrival", "17:20");
        form.put("purpose", "VISIT");
        form.put("days", "5");
        form.put("channel", "SELF");
        form.put("shown", "en");
        form.put("consent", "yes");
        form.put("do", "enrol");
        form.put("persons", String.valueOf(persons.size()));
        for (int at = 1; at <= persons.size(); at++) {
            Person person = persons.get(at - 1);
            form.put("zone" + at, lines(person.zone()));
            form.put("tie" + at, person.tie().name());
        }
        return form;
    }

    /** As they stand in a passport. */
    static String lines(String zone) {
        return zone.substring(0, 44) + "\r\n" + zone.substring(44);
    }

    static Map<String, String> with(Map<String, String> form, String field, String text) {
        Map<String, String> other = new HashMap<>(form);
        other.put(field, text);
        return other;
    }

    HttpResponse<String> send(Map<String, String> form) {
        return browser.post("/enrol", form);
    }

    /** Enrols and gives the path of the party's page. */
    String enrol(Map<String, String> form) {
        HttpResponse<String> answer = send(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Browser.leadsTo(answer);
    }

    /** How far the party is. */
    String how(String page) {
        String body = browser.get(page).body();
        Matcher found = HOW.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}
