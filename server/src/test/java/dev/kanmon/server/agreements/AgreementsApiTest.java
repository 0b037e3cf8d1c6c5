package dev.kanmon.server.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.AgreementFiles;
import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a stranger's program reads of agreements. */
class AgreementsApiTest {
    private static final String API = "/api/v1/agreements";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aProvisionHasTheKeysOfTheCommandLine() {
        JsonNode waiver = get("?at=2026-12-31&grantor=KR&beneficiary=JPN&domain=entry")
                .get("provisions")
                .valueStream()
                .filter(one -> one.get("id").stringValue().equals("entry-jp-in-kr-eta-waiver"))
                .findFirst()
                .orElseThrow();

        assertThat(waiver.propertyNames())
                .startsWith(
                        "id",
                        "domain",
                        "grantor",
                        "beneficiary",
                        "provision",
                        "value",
                        "from",
                        "to",
                        "state",
                        "instrument",
                        "source",
                        "confidence");
        Map<String, String> expected = Map.of(
                "domain", "entry",
                "grantor", "KR",
                "beneficiary", "JP",
                "provision", "travel_authorisation_not_needed",
                "value", "K-ETA",
                "from", "2023-04-01",
                "to", "2026-12-31",
                "state", "in_force",
                "instrument", "kr-2025-k-eta-waiver",
                "confidence", "high");
        expected.forEach((key, value) ->
                assertThat(waiver.get(key).stringValue()).as(key).isEqualTo(value));
        assertThat(waiver.get("published").stringValue()).isEqualTo("2025-12-23");
    }

    @Test
    void todayIsTheDayWhereNoneIsNamedAndTomorrowsStateIsAnother() {
        assertThat(get("").get("at").stringValue()).isEqualTo("2026-11-22");
        assertThat(ids("?at=2026-11-30")).contains("swap-2023");
        assertThat(ids("?at=2026-12-01")).doesNotContain("swap-2023");
        assertThat(ids("?at=2026-12-01&state=expired")).contains("swap-2023");
        assertThat(ids("?at=2026-11-30&known=2023-06-28")).doesNotContain("swap-2023");
        assertThat(ids("?at=2026-11-30&known=2023-06-29")).contains("swap-2023");
        assertThat(ids("?at=2020-03-09")).contains("entry-kr-in-jp-3");
    }

    @Test
    void whatIsGrantedToAllIsGrantedToEach() {
        assertThat(ids("?at=2026-11-22&grantor=KR&beneficiary=JP")).contains("entry-jp-in-kr-eta");
        assertThat(get("?at=2026-11-22&grantor=JP").get("provisions").valueStream())
                .isNotEmpty()
                .allMatch(one -> one.get("grantor").stringValue().equals("JP"));
    }

    /** The questions of the brief about K-ETA and the three items, by what the notices say. */
    @ParameterizedTest
    @CsvSource({
        "nationality=JP&to=KR&on=2026-12-31, waived, free",
        "nationality=JPN&to=kor&on=2027-01-01, needed, free",
        "nationality=KR&to=JP&on=2020-03-09, not_asked, suspended",
        "nationality=KR&to=JP&on=2022-10-10, not_asked, suspended",
        "nationality=KR&to=JP&on=2022-10-11, not_asked, free",
        "nationality=KR&to=JP&on=2002-07-01&purpose=visit, not_asked, not_waived"
    })
    void entry(String question, String authorisation, String visa) {
        JsonNode answer = get("/entry?" + question);

        assertThat(answer.at("/authorisation/answer").stringValue()).isEqualTo(authorisation);
        assertThat(answer.get("visa").stringValue()).isEqualTo(visa);
        if (visa.equals("free")) {
            assertThat(answer.get("days").intValue()).isEqualTo(90);
            assertThat(answer.at("/by/source").stringValue()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-03, 7(19), true",
        "2019-07-04, 7(19), false",
        "2019-08-27, 7(19), false",
        "2019-08-27, 5(1), true",
        "2019-08-28, 5(1), false",
        "2019-08-28, 7(19), false"
    })
    void licences(String day, String item, boolean generalBulk) {
        JsonNode answer = get("/licences?from=JP&to=KR&item=" + item + "&on=" + day);

        assertThat(answer.get("usable")
                        .valueStream()
                        .map(one -> one.get("type").stringValue())
                        .anyMatch("general bulk"::equals))
                .isEqualTo(generalBulk);
    }

    @Test
    void ceilingsOfSwapLinesStandByThemselves() {
        List<Map<String, Object>> lines = get("/facilities?on=2011-12-01")
                .get("facilities")
                .valueStream()
                .filter(one -> one.get("beneficiary").stringValue().equals("KR"))
                .map(one -> {
                    Map<String, Object> line = new HashMap<>();
                    line.put("id", one.get("id").stringValue());
                    line.put(
                            "billions", one.at("/ceiling/amount").decimalValue().longValueExact() / 1_000_000_000);
                    return line;
                })
                .toList();

        assertThat(lines).extracting(line -> line.get("billions")).contains(10L, 30L, 30L);
    }

    @Test
    void anInstrumentHasItsHistoryAndSources() {
        JsonNode instrument = get("/instruments/swap-2023");

        assertThat(instrument.at("/parties/2/state").stringValue()).isEqualTo("JP");
        assertThat(instrument.get("provisions")).hasSize(2);
        assertThat(instrument.at("/provisions/0/versions/0/sources/0/id").stringValue())
                .isEqualTo(AgreementFiles.shipped()
                        .read()
                        .histories("swap-2023")
                        .getFirst()
                        .versions()
                        .getFirst()
                        .evidence()
                        .sources()
                        .getFirst()
                        .id());
        assertThat(get("/instruments").get("instruments"))
                .hasSize(AgreementFiles.shipped().instruments().size());
        assertThat(get("/conflicts").get("conflicts").isArray()).isTrue();
    }

    @Test
    void theRegistryIsRebuiltFromWhatIsRead() {
        JsonNode list = get("/registry");
        String version = list.at("/registries/0/version").stringValue();
        JsonNode files = get("/registry/" + version);

        Map<String, String> instruments = new HashMap<>();
        files.get("instruments")
                .forEach(file -> instruments.put(
                        file.get("id").stringValue(), file.get("text").stringValue()));
        AgreementFiles rebuilt =
                new AgreementFiles(instruments, files.at("/sources/text").stringValue());
        assertThat(rebuilt.read().version())
                .isEqualTo(version)
                .isEqualTo(list.get("registry").stringValue());
        assertThat(get("/registry?at=2026-11-22T01:00:00Z")
                        .at("/registries/0/version")
                        .stringValue())
                .isEqualTo(version);
    }

    @Test
    void listsAreCsvForWhoeverAsks() {
        HttpResponse<String> byHeader = ask("?at=2026-11-22", "Accept", "text/csv");
        HttpResponse<String> byName = ask("?at=2026-11-22&format=csv");

        assertThat(byHeader.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(byHeader.body()).isEqualTo(byName.body());
        assertThat(byName.body())
                .startsWith(
                        "id,domain,grantor,beneficiary,provision,value,from,to,state,instrument,source,confidence,");
        assertThat(byName.body().lines().count())
                .isEqualTo(1
                        + StreamSupport.stream(
                                        get("?at=2026-11-22").get("provisions").spliterator(), false)
                                .count());
        for (String list : List.of("/instruments", "/facilities", "/conflicts", "/registry")) {
            assertThat(ask(list + "?format=csv").headers().firstValue("Content-Type"))
                    .as(list)
                    .hasValue("text/csv;charset=UTF-8");
        }
        assertThat(ask("/facilities?on=2011-12-01&format=csv").body()).contains(",30000000000,USD,standing,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?at=2026-02-30 | 400 | at is a day that no calendar has. Send a day such as 2026-11-30.",
                "?at=tomorrow | 400 | at is not a day written YYYY-MM-DD. Send a day such as 2026-11-30.",
                "?known=20261122 | 400 | known is not a day written YYYY-MM-DD. Send a day such as 2026-11-30.",
                "?grantor=XX | 400 | grantor is not the code of a State (ISO 3166-1). Send one such as KR or KOR.",
                "?domain=weather | 400 | domain is none of",
                "?state=lost | 400 | state is none of",
                "?format=xml | 400 | format is none of",
                "/entry?to=KR | 400 | nationality is missing. Send the code of a State, such as KR.",
                "/entry?nationality=JP&to=KR&purpose=fun | 400 | purpose is none of",
                "/entry?nationality=JP&to=KR&document=%3Cscript%3E | 400 | document is no type of document",
                "/licences?from=JP&to=KR&item=%27%22 | 400 | item is no item of a control list",
                "/registry?at=yesterday | 400 | at is not a moment.",
                "/registry?at=2020-01-01T00:00:00Z | 404 | No registry was in force then.",
                "/registry/abc | 404 | No registry of this version was in force.",
                "/instruments/none | 404 | There is no instrument of this id."
            })
    void whatIsWrongIsToldAsAProblem(String question, int status, String sentence) {
        for (String accept : List.of("*/*", "application/json", "text/csv", "text/html")) {
            HttpResponse<String> answer = ask(question, "Accept", accept);

            assertThat(answer.statusCode()).as(accept).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(accept)
                    .startsWith("application/problem+json");
            assertThat(JSON.readTree(answer.body()).get("detail").stringValue()).startsWith(sentence);
        }
    }

    @Test
    void nothingIsWrittenThisWay() {
        Browser stranger = new Browser(server);
        assertThat(stranger.postWithToken(API, Map.of(), "").statusCode()).isIn(401, 403);
    }

    private static List<String> ids(String question) {
        return get(question)
                .get("provisions")
                .valueStream()
                .map(one -> one.get("id").stringValue())
                .toList();
    }

    private static JsonNode get(String question) {
        HttpResponse<String> answer = ask(question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> ask(String question, String... headers) {
        return new Browser(server).get(API + question.replace("\"", "%22"), headers);
    }
}
