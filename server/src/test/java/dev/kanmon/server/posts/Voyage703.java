package dev.kanmon.server.posts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.ScreenedVoyage;
import dev.kanmon.server.screening.Voyages;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** KE703 from Incheon to Narita today, as its carrier tells of it over HTTP. */
public final class Voyage703 {
    private static final String LIST = """
            {"transaction":"%s","sender":"KE","recipient":"JPAPIS","document":"%s"%s,
             "voyage":{"carrier":"KE","number":"703",
              "legs":[{"from":"ICN","to":"NRT","departure":"2026-11-22T12:10","arrival":"2026-11-22T14:35"}]},
             "travellers":[%s]}""";

    private static final String TRAVELLER = """
            {"role":"%s","surname":"%s","given":"%s","sex":"F","birthDate":"1988-03-05","nationality":"KOR",
             "embark":"ICN","disembark":"NRT","clearance":"NRT","reservation":"AB12CD","reference":"%s",
             "documents":[{"type":"P","number":"%s","issuer":"KOR","expiry":"%s"}]}""";

    public static final String KIM = passenger("KIM", "MINJI", "P1", "M123A4567", "2031-01-31");
    public static final String LEE = passenger("LEE", "SEOYEON", "P2", "M234B5678", "2032-05-31");
    public static final String PARK_EXPIRED = passenger("PARK", "JIWOO", "P3", "M345C6789", "2025-12-31");
    public static final String CHOI_CREW = TRAVELLER.formatted("crew", "CHOI", "EUN", "C1", "M456D7890", "2031-06-30");

    /** A link to a page of a traveller; its path is the first group. */
    public static final Pattern LINK = Pattern.compile("http://[^/<\"]+(/pass/[A-Za-z0-9_-]{22})");

    private Voyage703() {}

    /** A Korean passenger born on 1988-03-05. */
    public static String passenger(String surname, String given, String reference, String passport, String expiry) {
        return TRAVELLER.formatted("passenger", surname, given, reference, passport, expiry);
    }

    /** Sends the passenger list. */
    public static void list(TestServer server, String transaction, String... travellers) {
        send(server, LIST.formatted(transaction, "745", "", String.join(",", travellers)));
    }

    /** Sends a list with a function of BGM, such as XR for a cancellation. */
    public static void told(TestServer server, String transaction, String function, String... travellers) {
        send(
                server,
                LIST.formatted(transaction, "745", ",\"function\":\"" + function + "\"", String.join(",", travellers)));
    }

    private static void send(TestServer server, String json) {
        Browser carrier = new Browser(server);
        HttpResponse<String> answer = carrier.send(carrier.request("/api/v1/messages")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** The voyage with the decisions in force. */
    public static ScreenedVoyage voyage(TestServer server) {
        Voyages voyages = server.context().getBean(Voyages.class);
        return voyages.voyage(voyages.on(LocalDate.of(2026, 11, 22)).getFirst().id())
                .orElseThrow();
    }

    /** The decision in force about whoever has this surname. */
    public static ScreenedTraveller traveller(TestServer server, String surname) {
        return voyage(server).travellers().stream()
                .filter(one -> surname.equals(
                        Objects.requireNonNull(one.record()).traveller().surname()))
                .findFirst()
                .orElseThrow();
    }

    /** An officer issues a pass on the traveller's page; gives the path of the link that the page shows. */
    public static String issued(TestServer server, Browser officer, String surname) {
        String page = "/travellers/" + traveller(server, surname).id();
        officer.get(page);
        assertThat(Browser.leadsTo(officer.post(page + "/pass", java.util.Map.of())))
                .isEqualTo(page);
        return link(officer.get(page).body());
    }

    public static String link(String page) {
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
