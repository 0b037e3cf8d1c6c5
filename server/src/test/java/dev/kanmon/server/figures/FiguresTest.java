package dev.kanmon.server.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.store.Store;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The month's figures, read over HTTP by somebody without an account. */
class FiguresTest {
    private static TestServer server;

    private Browser stranger;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.empty(folder, new MovableClock(TestServer.START), Map.of());
        WrittenMonth.in(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void visit() {
        stranger = new Browser(server);
    }

    private JsonNode json(String month) {
        HttpResponse<String> answer = stranger.get("/api/v1/figures/" + month);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode row(JsonNode rows, Map<String, String> having) {
        return rows.valueStream()
                .filter(row -> having.entrySet().stream()
                        .allMatch(one ->
                                one.getValue().equals(row.path(one.getKey()).asString(""))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void minutesAreToldByStepOfThoseWhoTookPartAndOfTheOthers() {
        JsonNode october = json("2026-10");

        assertThat(october.path("closed").booleanValue()).isTrue();
        JsonNode minutes = october.path("minutes");
        assertThat(row(minutes, Map.of("step", "POST_LINE", "part", "TOOK_PART"))
                        .path("mean")
                        .asDouble())
                .isEqualTo(6.0);
        assertThat(row(minutes, Map.of("step", "POST_SERVICE", "part", "TOOK_PART"))
                        .path("mean")
                        .asDouble())
                .isEqualTo(2.0);
        JsonNode hall = row(minutes, Map.of("step", "HALL_LINE", "part", "OTHERS"));
        assertThat(hall.path("mean").asDouble()).isEqualTo(25.0);
        assertThat(hall.path("median").asInt()).isEqualTo(23);
        assertThat(hall.path("p90").asInt()).isEqualTo(27);
        assertThat(row(minutes, Map.of("step", "LINES", "part", "TOOK_PART"))
                        .path("mean")
                        .asDouble())
                .isEqualTo(11.0);
        // From five minutes before departure to the arrival that the carrier told.
        assertThat(row(minutes, Map.of("step", "VOYAGE", "part", "TOOK_PART"))
                        .path("mean")
                        .asDouble())
                .isEqualTo(150.0);
    }

    @Test
    void aDifferenceComesWithItsStandardError() {
        JsonNode differences = json("2026-10").path("differences");

        JsonNode lines = row(differences, Map.of("of", "LINES"));
        assertThat(lines.path("difference").asDouble()).isEqualTo(-14.0);
        // 24 times 1 over 23 and 32 times 4 over 31, each over its number: 0.0435 + 0.1290, root 0.415.
        assertThat(lines.path("standardError").asDouble()).isEqualTo(0.4);
        assertThat(row(differences, Map.of("of", "HALL_LINE_WITHIN_VOYAGES"))
                        .path("difference")
                        .asDouble())
                .isEqualTo(-22.0);
    }

    @Test
    void noSmallCountIsTold() {
        for (JsonNode row : json("2026-10").path("outcomes")) {
            if (row.has("about")) {
                assertThat(row.path("about").asInt()).isGreaterThanOrEqualTo(10);
                assertThat(row.path("about").asInt() % 5).isZero();
            } else if (row.has("most")) {
                assertThat(row.path("most").asInt() - row.path("least").asInt())
                        .as("at least one count's rounding")
                        .isGreaterThanOrEqualTo(2);
            } else {
                assertThat(row.path("told").asString()).isEqualTo("FEWER");
            }
        }
        assertThat(row(json("2026-10").path("outcomes"), Map.of("outcome", "PASS_UNUSED", "post", "JP-GMP"))
                        .path("told")
                        .asString())
                .isEqualTo("FEWER");
        String page = stranger.get("/figures/2026-10?lang=en").body();
        assertThat(page).contains("fewer than 10", "nearly all").doesNotContain(">24<", ">3<", ">14<");
    }

    @Test
    void waitsAreToldByTheMeasuresOfBothStates() {
        JsonNode october = json("2026-10");

        // Joined ten minutes after arrival: the wait of Japan's measure is 10 more, less the walk that is assumed for
        // Narita.
        double walk = Objects.requireNonNull(
                server.context().getBean(MonthlyFigures.class).walkMinutes().get("NRT"));
        JsonNode others = row(october.path("japan"), Map.of("part", "OTHERS"));
        assertThat(others.path("mean").asDouble()).isCloseTo(35 - walk, within(0.06));
        JsonNode all = row(october.path("halls"), Map.of("hall", "NRT", "hour", "14"));
        assertThat(all.path("mean").asDouble()).as("24 of 3 and 32 of 25").isEqualTo(15.6);
        assertThat(row(october.path("voyages"), Map.of("voyage", "KE703"))
                        .path("difference")
                        .asDouble())
                .isEqualTo(-22.0);
    }

    @Test
    void ofTheRunningMonthOnlyWholeDaysAreTold() {
        JsonNode november = json("2026-11");

        assertThat(november.path("closed").booleanValue()).isFalse();
        assertThat(november.path("through").asString()).isEqualTo("2026-11-21");
        assertThat(row(november.path("minutes"), Map.of("step", "HALL_LINE", "part", "OTHERS"))
                        .path("mean")
                        .asDouble())
                .as("of yesterday; an hour longer today")
                .isEqualTo(25.0);
        assertThat(stranger.get("/figures?lang=en").body()).contains("The month is running", "November 21, 2026");
    }

    @Test
    void aMonthIsWorkedOutOnceInAFewMinutesHoweverManyAsk() {
        ToldMonth first = server.context().getBean(MonthlyFigures.class).months().stream()
                .findFirst()
                .flatMap(server.context().getBean(MonthlyFigures.class)::month)
                .orElseThrow();
        assertThat(server.context()
                        .getBean(MonthlyFigures.class)
                        .month(first.month())
                        .orElseThrow())
                .isSameAs(first);

        server.clock().forward(Duration.ofMinutes(6));

        assertThat(server.context()
                        .getBean(MonthlyFigures.class)
                        .month(first.month())
                        .orElseThrow())
                .isNotSameAs(first)
                .isEqualTo(first);
    }

    @Test
    void otherMonthsAreNotThere() {
        for (String month : List.of("2026-09", "2026-12", "1999-01", "now", "2026-13")) {
            assertThat(stranger.get("/api/v1/figures/" + month).statusCode())
                    .as(month)
                    .isEqualTo(404);
            assertThat(stranger.get("/figures/" + month).statusCode()).as(month).isEqualTo(404);
        }
    }

    @Test
    void theTableHasAllThatThePageHas() {
        HttpResponse<String> answer = stranger.get("/figures/2026-10.csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("figures-2026-10.csv"));
        List<String> lines = answer.body().lines().toList();
        assertThat(lines.getFirst()).startsWith("month,table,outcome,post,");
        Set<String> tables =
                lines.stream().skip(1).map(line -> line.split(",", 3)[1]).collect(Collectors.toSet());
        assertThat(tables).containsExactlyInAnyOrder("outcomes", "minutes", "differences", "japan", "halls", "voyages");
    }

    @Test
    void thePageSaysHowItWasMadeInEachLanguage() {
        assertThat(stranger.get("/figures/2026-10?lang=en").body())
                .contains("How it measures is not published", "11.0 min", "14.0 min less", "standard error 0.4");
        assertThat(stranger.get("/figures/2026-10?lang=ko").body()).contains("재는 방법은 공개하지 않습니다", "2026년 10월");
        assertThat(stranger.get("/figures/2026-10?lang=ja").body()).contains("測り方は公表していません", "2026年10月");
    }

    @Test
    void nothingIsAskedOfTheStoreThatNamesAnybody() {
        // What the figures rest on: rows without anything personal. A column that is added must be thought of here.
        List<String> columns = server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select name from pragma_table_info('departure')")
                        .query(String.class)
                        .list());
        assertThat(columns).containsExactlyInAnyOrder("id", "pass", "holder", "way", "at", "officer", "standing");
    }
}
