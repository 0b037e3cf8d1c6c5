package dev.kanmon.server.protection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.enrolment.TestPost;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.store.Store;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Japan's post at Incheon, where Korea's law is in force: officers of Japan open cases, officers of Korea see them. */
class ProtectionTest {
    private static final String ASK = "/api/v1/posts/" + TestPost.POST + "/protection";
    private static final UUID MEMBER = UUID.fromString("01930000-0000-7000-8000-00000000beef");
    private static final String NAME = "Farangis Shahrokhi";
    private static final String NOTE = "Afraid of being sent back to the quay at Zarafshon.";
    private static final String TOLD = "{\"name\":\"" + NAME + "\",\"language\":\"Tajikish-Darwazi\","
            + "\"contact\":\"bench by gate 112 west\",\"note\":\"" + NOTE + "\",\"member\":\"" + MEMBER + "\"}";
    private static final Pattern NUMBER =
            Pattern.compile("\"number\":\"([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})\"");
    private static final Pattern CASE = Pattern.compile("href=\"(/protection/[0-9a-f-]{36})\"");

    @TempDir
    private Path folder;

    private final List<UUID> stopped = new CopyOnWriteArrayList<>();
    private TestServer server;
    private Browser japan;
    private Browser korea;

    @BeforeEach
    void start() {
        ProtectionWatch room = (tx, post, member) -> {
            assertThat(tx.sql()
                            .sql("select count(*) from protection_case")
                            .query(Long.class)
                            .single())
                    .as("in the transaction that opens the case")
                    .isPositive();
            stopped.add(member);
        };
        server = new TestServer(folder, parts -> parts.registerBean("room", ProtectionWatch.class, () -> room));
        TestPost.inForce(server);
        japan = officer("JPN");
        korea = officer("KOR");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theDeskLearnsTheNumberWhatToSayAndWhereToGoAndNothingElse() {
        HttpResponse<String> answer = japan.postJson(ASK, TOLD);

        assertThat(answer.statusCode()).isEqualTo(201);
        String number = number(answer);
        assertThat(answer.body())
                .contains("Officers of South Korea will hear you. Tell them this number: " + number)
                .contains("대한민국 담당관이 이야기를 듣습니다. 담당관에게 이 번호를 알려 주세요: " + number)
                .contains("韓国の担当官がお話を伺います。担当官にこの番号をお伝えください：" + number)
                .contains("The immigration office of South Korea at ICN")
                .contains("\"cut\":[]")
                .doesNotContain(NAME, "Zarafshon", "gate 112", MEMBER.toString());
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void aMemberWhoAsksIsTouchedByNothingAutomaticAnyMore() {
        japan.postJson(ASK, TOLD);
        assertThat(stopped).containsExactly(MEMBER);

        japan.postJson(ASK, "{\"name\":\"somebody who did not enrol\"}");
        assertThat(stopped).hasSize(1);
    }

    @Test
    void whoSaysNothingButThatTheyAskIsNotTurnedAway() {
        assertThat(japan.send(japan.request(ASK)
                                .header("X-CSRF-TOKEN", token(japan))
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(201);
        assertThat(japan.postJson(ASK, "{}").statusCode()).isEqualTo(201);
        assertThat(cases(korea)).hasSize(2);
    }

    @Test
    void aNoteThatIsTooLongIsCutAndToldSoAndTheCaseIsOpenAllTheSame() {
        HttpResponse<String> answer =
                japan.postJson(ASK, "{\"note\":\"" + "\uD83D\uDE4F".repeat(Typed.LONGEST_NOTE) + "x\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"cut\":[\"note\"]");
        assertThat(taken(korea))
                .contains("\uD83D\uDE4F".repeat(Typed.LONGEST_NOTE / 2))
                .doesNotContain("\uFFFD");
    }

    @Test
    void aCaseCanBeOpenedOnTheDayAfterTheArrangementEnded() {
        server.clock().forward(Duration.ofDays(60));
        japan = officer("JPN");

        assertThat(japan.postJson(ASK, "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void onlyOfficersOfTheTwoStatesOfThePostOpenCases() {
        assertThat(korea.postJson(ASK, "{}").statusCode()).isEqualTo(201);
        assertThat(officer("TWN").postJson(ASK, "{}").statusCode()).isEqualTo(403);
        Browser stateless = new Browser(server);
        stateless.get(server.officerLink());
        stateless.get("/voyages");
        assertThat(stateless.postJson(ASK, "{}").statusCode()).isEqualTo(403);
        assertThat(new Browser(server).postJson(ASK, "{}").statusCode()).isIn(401, 403);
        assertThat(japan.postJson("/api/v1/posts/JP-XXX/protection", "{}").statusCode())
                .isEqualTo(404);
        assertThat(japan.postJson(ASK, "{\"member\":\"" + NAME + "\"}"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.body()).doesNotContain(NAME));
        assertThat(japan.send(japan.request(ASK)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .as("without the token of a page")
                .isEqualTo(403);
    }

    @Test
    void theStateThatRunsThePostNeverSeesACaseAgain() {
        japan.postJson(ASK, TOLD);
        String path = cases(korea).getFirst();

        assertThat(japan.get("/protection").body()).doesNotContain("/protection/0");
        assertThat(japan.get(path).statusCode()).isEqualTo(404);
        japan.get("/protection");
        japan.post(path + "/taken", Map.of());
        assertThat(korea.get(path).body()).contains("No officer took this case yet");
        taken(korea);
        assertThat(japan.get(path).statusCode()).as("once taken").isEqualTo(404);
        japan.get("/protection");
        japan.post(path + "/closed", Map.of());
        assertThat(korea.get(path).body()).contains(NAME, "An officer took this case");
        assertThat(officer("TWN").get(path).statusCode()).isEqualTo(404);
        Browser stateless = new Browser(server);
        stateless.get(server.officerLink());
        assertThat(stateless.get("/protection").statusCode()).isEqualTo(403);
    }

    @Test
    void anOfficerOfTheHostStateTakesACaseReadsItAndHandsItOver() {
        japan.postJson(ASK, TOLD);
        String path = cases(korea).getFirst();
        assertThat(korea.get(path).body()).doesNotContain(NAME, "Zarafshon");

        assertThat(taken(korea))
                .contains(
                        NAME,
                        NOTE,
                        "Tajikish-Darwazi",
                        "bench by gate 112 west",
                        "Yes. Every automatic step was stopped.");
        korea.post(path + "/closed", Map.of());
        assertThat(korea.get("/protection").body()).contains("There is no open case", path);
        assertThat(korea.get(path).body()).contains(NAME, "This case is closed");

        assertThat(LedgerLines.kinds(server))
                .containsSubsequence(
                        "protection.asked",
                        "protection.taken",
                        "protection.viewed",
                        "protection.closed",
                        "keys.destroyed",
                        "protection.viewed");
    }

    @Test
    void aCaseIsTakenByOneOfficer() {
        japan.postJson(ASK, TOLD);
        taken(korea);
        Browser second = officer("KOR");
        second.get("/protection");
        second.post(cases(korea).getFirst() + "/taken", Map.of());

        assertThat(LedgerLines.kinds(server)).containsOnlyOnce("protection.taken");
    }

    @Test
    void whatWasToldIsKeptUntilNinetyDaysAfterTheCaseWasClosed() {
        japan.postJson(ASK, TOLD);
        taken(korea);
        String path = cases(korea).getFirst();
        server.clock().forward(Duration.ofDays(400));
        destroyDue();
        korea = officer("KOR");
        assertThat(korea.get(path).body()).as("not closed").contains(NAME);

        korea.post(path + "/closed", Map.of());
        server.clock().forward(Duration.ofDays(90).minusMinutes(1));
        destroyDue();
        korea = officer("KOR");
        assertThat(korea.get(path).body()).contains(NAME);

        server.clock().forward(Duration.ofMinutes(1));
        destroyDue();
        assertThat(korea.get(path).body()).doesNotContain(NAME, NOTE).contains("What was told is destroyed.");
    }

    @Test
    void notAWordOfACaseStandsInTheClearInTheStoreOrInTheLedger() throws IOException {
        String number = number(japan.postJson(ASK, TOLD));
        taken(korea);
        assertThat(LedgerLines.bodies(server))
                .noneMatch(body -> body.contains(MEMBER.toString()) || body.contains(number) || body.contains(NAME));
        server.close();

        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String secret : List.of(NAME, "Zarafshon", "Darwazi", "gate 112", MEMBER.toString())) {
                assertThat(bytes.contains(secret)).as(file + " " + secret).isFalse();
            }
        }
    }

    @Test
    void aPlaceOfTheSettingsIsReadOutAsItStands() {
        server.close();
        server = new TestServer(
                folder.resolve("placed"), Map.of("kanmon.protection.places.JP-ICN", "Terminal 1, floor 2, room 2040"));
        TestPost.inForce(server);

        assertThat(officer("JPN").postJson(ASK, "{}").body()).contains("\"en\":\"Terminal 1, floor 2, room 2040\"");
    }

    private Browser officer(String state) {
        Browser officer = new Browser(server);
        officer.get(server.officerLink(state));
        officer.get("/voyages?lang=en");
        return officer;
    }

    /** Takes the first open case; the page of it afterwards. */
    private static String taken(Browser officer) {
        String path = cases(officer).getFirst();
        officer.get(path);
        officer.post(path + "/taken", Map.of());
        return officer.get(path).body();
    }

    private static List<String> cases(Browser officer) {
        Matcher found = CASE.matcher(officer.get("/protection").body());
        return found.results().map(one -> one.group(1)).toList();
    }

    private static String number(HttpResponse<String> answer) {
        Matcher number = NUMBER.matcher(answer.body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private static String token(Browser browser) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(browser.get("/voyages").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private void destroyDue() {
        server.context()
                .getBean(Ledger.class)
                .destroyDue(server.context().getBean(Store.class).clock().instant());
    }
}
