package dev.kanmon.server.halls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Invited;
import dev.kanmon.server.access.Person;
import dev.kanmon.server.access.Role;
import dev.kanmon.server.screening.SampleVoyages;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a hall's voyages come from, and what programs get. */
class HallFilesTest {
    private static final int ACCEPTED = 200;

    private static TestServer server;
    private static Path folder;
    private static Browser officer;

    @BeforeAll
    static void start(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("halls");
        QuietHall.beside(temporary.resolve("store"));
        server = new TestServer(temporary.resolve("store"));
        officer = new Browser(server);
        officer.get(server.officerLink());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tomorrowIsTheDayWhereNoneIsAskedFor() {
        JsonNode forecast = json("/api/v1/halls/NRT/forecast");

        assertThat(forecast.path("day").asString()).isEqualTo("2026-11-23");
        assertThat(forecast.path("voyages").path("expected").asInt()).isEqualTo(2);
        assertThat(forecast.path("everybody").path("travellers").asDouble())
                .isCloseTo(QuietHall.TRAVELLERS, within(0.01));
    }

    @Test
    void aListTakesThePlaceOfWhatAFileExpectsOfTheSameVoyage() throws IOException {
        Files.writeString(folder.resolve("2026-11-22.yaml"), """
                day: 2026-11-22
                voyages:
                  - {carrier: KE, number: "0703", from: ICN, to: NRT, departure: "2026-11-22T12:10", arrival: "2026-11-22T14:35", travellers: [{nationality: KOR, number: 300}]}
                  - {carrier: KE, number: "705", from: ICN, to: NRT, departure: "2026-11-22T18:00", arrival: "2026-11-22T20:25", travellers: [{nationality: KOR, number: 50}]}
                """);

        JsonNode forecast = json("/api/v1/halls/NRT/forecast?day=2026-11-22");

        assertThat(forecast.path("voyages").path("listed").asInt()).isEqualTo(1);
        assertThat(forecast.path("voyages").path("expected").asInt()).isEqualTo(1);
        // One of the list has cancelled.
        assertThat(forecast.path("everybody").path("travellers").asDouble())
                .isCloseTo(SampleVoyages.ON_KE703 - 1 + 50, within(0.5));
    }

    @Test
    void aDayOfWhichNobodyTellsIsExpectedLikeTheOneAWeekBefore() {
        JsonNode forecast = json("/api/v1/halls/NRT/forecast?day=2026-11-29");

        assertThat(forecast.path("voyages").path("weekBefore").asInt()).isEqualTo(1);
        assertThat(forecast.path("everybody").path("travellers").asDouble())
                .isCloseTo(SampleVoyages.ON_KE703 - 1, within(0.5));
    }

    @Test
    void aShipThatLeavesInTheEveningIsInTheHallOfTheNextMorning() {
        JsonNode forecast = json("/api/v1/halls/JPHKT/forecast?day=2026-11-23");

        assertThat(forecast.path("voyages").path("listed").asInt()).isEqualTo(1);
        assertThat(forecast.path("quarters").get(0).path("at").asString()).startsWith("2026-11-23T07");
    }

    @Test
    void theTableHasTheSameFiguresAsTheApi() {
        String question = "?day=2026-11-23&share=30&staff=-1";
        JsonNode quarters = json("/api/v1/halls/NRT/forecast" + question).path("quarters");
        HttpResponse<String> table = officer.get("/halls/NRT.csv" + question);
        List<String> rows = table.body().lines().toList();
        List<String> columns = List.of(rows.getFirst().split(",", -1));

        assertThat(columns)
                .containsSubsequence("at", "arrivals", "queue", "meanWait", "p90Wait", "within20", "counters", "gates");
        assertThat(rows).hasSize(quarters.size() + 1);
        List<String> told = new ArrayList<>();
        quarters.forEach(quarter -> told.add(String.join(
                ",",
                columns.stream().map(column -> quarter.path(column).asString()).toList())));
        assertThat(rows.subList(1, rows.size())).isEqualTo(told);
        assertThat(table.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("hall-NRT-2026-11-23.csv"));
    }

    @Test
    void whoIsPreConfirmedSavesAndFewerCountersCost() {
        double now = mean("?day=2026-11-23");
        JsonNode some = json("/api/v1/halls/NRT/forecast?day=2026-11-23&share=60");

        assertThat(now).isPositive();
        assertThat(some.path("everybody").path("mean").asDouble()).isLessThan(now);
        assertThat(some.path("nobodyPreConfirmed").path("mean").asDouble()).isCloseTo(now, within(0.001));
        assertThat(some.path("saved").path("minutes").asDouble()).isPositive();
        assertThat(mean("?day=2026-11-23&staff=-2")).isGreaterThan(now);
        // 17 hours of each counter less.
        assertThat(json("/api/v1/halls/NRT/forecast?day=2026-11-23")
                                .path("officerHours")
                                .asDouble()
                        - json("/api/v1/halls/NRT/forecast?day=2026-11-23&staff=-2")
                                .path("officerHours")
                                .asDouble())
                .isCloseTo(34, within(0.001));
    }

    @Test
    void figuresBeyondTheirBoundsAreSetToThemAndNonsenseIsRefused() {
        assertThat(json("/api/v1/halls/NRT/forecast?share=900").path("share").asDouble())
                .isEqualTo(0.6);
        assertThat(json("/api/v1/halls/NRT/forecast?staff=-1000").path("staff").asInt())
                .isEqualTo(-2);
        assertThat(officer.get("/api/v1/halls/NRT/forecast?share=many").statusCode())
                .isEqualTo(400);
        assertThat(officer.get("/api/v1/halls/NRT/forecast?day=1066-10-14").statusCode())
                .isEqualTo(400);
        assertThat(officer.get("/api/v1/halls/XXX/forecast").statusCode()).isEqualTo(404);
        assertThat(officer.get("/halls/XXX").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeReadIsToldOnThePageAndStopsNothing() throws IOException {
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(wrong, "halls:\n  - {id: NRT, port: nowhere}\n");
        Files.writeString(folder.resolve("other.json"), "{\"something\":1}");
        try {
            HttpResponse<String> page = officer.get("/halls?lang=en");

            assertThat(page.statusCode()).isEqualTo(ACCEPTED);
            assertThat(page.body()).contains("wrong.yaml", "other.json begins neither with halls", "Narita");
        } finally {
            Files.delete(wrong);
            Files.delete(folder.resolve("other.json"));
        }
        assertThat(officer.get("/halls").body()).doesNotContain("wrong.yaml");
    }

    /** A past fault: each stopped every page of halls. */
    @Test
    void neitherAnEmptyFileNorADayOfTooManyStopsThePages() throws IOException {
        Path empty = folder.resolve("empty.json");
        Path full = folder.resolve("full.json");
        Files.writeString(empty, "{}");
        String voyages = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> """
                        {"carrier":"KE","number":"%d","from":"ICN","to":"NRT","departure":"2027-01-05T10:00",
                        "arrival":"2027-01-05T12:00","travellers":[{"nationality":"KOR","number":10000}]}
                        """.formatted(number))
                .collect(Collectors.joining(","));
        Files.writeString(full, "{\"day\":\"2027-01-05\",\"voyages\":[" + voyages + "]}");
        try {
            HttpResponse<String> page = officer.get("/halls?lang=en&day=2027-01-05");

            assertThat(page.statusCode()).isEqualTo(ACCEPTED);
            assertThat(page.body()).contains("empty.json begins neither", "2027-01-05 cannot be forecast: more than");
        } finally {
            Files.delete(empty);
            Files.delete(full);
        }
    }

    @Test
    void aHallOfTheFolderTakesThePlaceOfTheShippedOne() {
        assertThat(json("/api/v1/halls/NRT/forecast")
                        .path("quarters")
                        .get(0)
                        .path("gates")
                        .asInt())
                .isEqualTo(4);
        assertThat(officer.get("/halls").body()).contains("ICN");
    }

    @Test
    void whateverTheRoleHallsAreOpenAndHoldNothingPersonal() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        Person desk = Person.welcomed(server, "desk", Invited.by(administrator, Role.AGREEMENT_DESK));

        for (Browser browser : List.of(administrator.browser(), desk.browser(), officer)) {
            for (String path : List.of(
                    "/halls?day=2026-11-22",
                    "/halls/NRT?day=2026-11-22",
                    "/halls/NRT.csv?day=2026-11-22",
                    "/halls/NRT.svg?day=2026-11-22",
                    "/api/v1/halls/NRT/forecast?day=2026-11-22")) {
                HttpResponse<String> answer = browser.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(ACCEPTED);
                assertThat(answer.body())
                        .as(path)
                        .doesNotContain(
                                SampleVoyages.EXPIRED_SURNAME,
                                SampleVoyages.EXPIRED_DOCUMENT,
                                SampleVoyages.EXPIRED_BIRTH_DATE);
            }
        }
        assertThat(new Browser(server).get("/api/v1/halls/NRT/forecast").statusCode())
                .isEqualTo(401);
        assertThat(Browser.leadsTo(new Browser(server).get("/halls/NRT"))).isEqualTo("/sign-in");
    }

    private static double mean(String question) {
        return json("/api/v1/halls/NRT/forecast" + question)
                .path("everybody")
                .path("mean")
                .asDouble();
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = officer.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(ACCEPTED);
        return JsonMapper.shared().readTree(answer.body());
    }
}
