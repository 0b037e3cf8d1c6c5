package dev.kanmon.server.posts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Person;
import dev.kanmon.server.enrolment.Stage;
import dev.kanmon.server.enrolment.TestPost;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk of a post over real HTTP, as its page uses it. */
class DeskFlowTest {
    private static Path folder;
    private static TestServer server;
    private DeskCaller officer;

    /** One server for all: each test has travellers and officers of its own, and leaves nobody in the line. */
    @BeforeAll
    static void start(@TempDir Path store) {
        folder = store;
        server = TestServer.empty(folder, new MovableClock(TestServer.START), Map.of());
        TestPost.inForce(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void signIn() {
        officer = DeskCaller.of(server, "JPN");
    }

    private static int lines(String kind) {
        return (int) LedgerLines.kinds(server).stream().filter(kind::equals).count();
    }

    private Stage stage(UUID member) {
        return server.context()
                .getBean(Members.class)
                .find(member)
                .map(Member::stage)
                .orElseThrow();
    }

    private UUID only(Person person) {
        return DeskCaller.enrolled(server, List.of(person)).members().getFirst().id();
    }

    @Test
    void onlyOfficersOfTheGrantingStateWorkAtItsPost() {
        UUID member = only(DeskCaller.alone(21));
        List<DeskCaller> others = new ArrayList<>();
        others.add(DeskCaller.of(server, "KOR"));
        others.add(DeskCaller.of(server, null));
        for (DeskCaller other : others) {
            assertThat(other.get("").status()).isEqualTo(403);
            assertThat(other.post("/next", Map.of()).status()).isEqualTo(403);
            assertThat(other.post("/find", Map.of("text", DeskCaller.alone(21).zone()))
                            .code())
                    .isEqualTo("NOT_YOURS");
            assertThat(other.post("/members/" + member + "/start", Map.of()).status())
                    .isEqualTo(403);
            assertThat(other.browser().get("/posts/" + TestPost.POST).statusCode())
                    .isEqualTo(403);
            assertThat(other.browser().get("/posts").body()).doesNotContain(TestPost.POST);
        }
        assertThat(officer.browser().get("/posts").body()).contains(TestPost.POST);
        assertThat(new Browser(server).get("/api/v1/posts/" + TestPost.POST).statusCode())
                .isEqualTo(401);
        assertThat(officer.send("/next", "{}", "no token").status()).isEqualTo(403);
        assertThat(stage(member)).isEqualTo(Stage.ENROLLED);
    }

    @Test
    void twoOfficersNeverGetTheSameTravellerAndAFamilyStaysWithOne() throws Exception {
        for (int number = 0; number < 8; number++) {
            DeskCaller.joined(server, List.of(DeskCaller.alone(number)));
        }
        Party family = DeskCaller.joined(server, TestPost.family());
        List<Callable<List<UUID>>> desks = new ArrayList<>();
        for (DeskCaller each : List.of(officer, DeskCaller.of(server, "JPN"))) {
            desks.add(() -> {
                List<UUID> seen = new ArrayList<>();
                DeskCaller.Said said = each.post("/next", Map.of());
                while (said.body().has("view")) {
                    UUID member = UUID.fromString(said.view().path("member").asString());
                    seen.add(member);
                    each.post("/members/" + member + "/counter", Map.of());
                    said = each.post("/next", Map.of());
                }
                return seen;
            });
        }

        List<List<UUID>> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<List<UUID>> one : threads.invokeAll(desks)) {
                seen.add(one.get());
            }
        }

        Set<UUID> all = new HashSet<>();
        seen.forEach(all::addAll);
        assertThat(seen.get(0).size() + seen.get(1).size()).isEqualTo(12);
        assertThat(all).hasSize(12);
        List<UUID> relatives = family.members().stream().map(Member::id).toList();
        List<UUID> where = seen.get(0).containsAll(relatives) ? seen.get(0) : seen.get(1);
        int first = where.indexOf(relatives.getFirst());
        assertThat(where.subList(first, first + 4)).containsExactlyElementsOf(relatives);
    }

    @Test
    void aPreConfirmedTravellerHasAPassAndTheDeskScreenedThemFirst() {
        UUID member = only(DeskCaller.alone(22));
        int screened = lines("post.screened");

        DeskCaller.Said found =
                officer.post("/find", Map.of("text", DeskCaller.alone(22).zone()));
        assertThat(found.view().path("screening").path("source").asString()).isEqualTo("POST");
        assertThat(found.view().path("screening").path("outcome").asString()).isEqualTo("CLEAR");
        assertThat(found.view().path("documentRead").asBoolean()).isTrue();
        assertThat(found.view().path("preConfirm").asBoolean()).isTrue();
        String own = officer.confirmed(server, member);

        assertThat(stage(member)).isEqualTo(Stage.PRE_CONFIRMED);
        assertThat(new Browser(server).get(own).body()).contains("Valid now");
        assertThat(new Browser(server).get(own + "/print").statusCode()).isEqualTo(200);
        assertThat(LedgerLines.kinds(server))
                .containsSubsequence(
                        "enrolment.received", "member.moved", "post.screened", "member.moved", "pass.issued");
        assertThat(lines("post.screened") - screened)
                .as("nothing that it rests on has changed, so one decision stands")
                .isEqualTo(1);
        assertThat(Ledger.verify(folder)).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void anActDoneTwiceIsDoneOnce() {
        UUID member = only(DeskCaller.alone(23));
        int issued = lines("pass.issued");
        int ended = lines("member.ended");
        officer.post("/members/" + member + "/start", Map.of());
        String own = officer.confirmed(server, member);

        assertThat(officer.preConfirm(server, member).code()).isEqualTo("NOT_WITH_YOU");
        assertThat(lines("pass.issued") - issued).isEqualTo(1);
        DeskCaller.Said again = officer.post("/members/" + member + "/pass", Map.of());
        assertThat(again.view().path("pass").path("stands").asBoolean()).isTrue();
        assertThat(new Browser(server).get(own).statusCode())
                .as("the link before leads nowhere")
                .isEqualTo(404);

        assertThat(officer.post("/members/" + member + "/counter", Map.of()).status())
                .isEqualTo(200);
        assertThat(officer.post("/members/" + member + "/counter", Map.of()).code())
                .isEqualTo("NOT_WITH_YOU");
        assertThat(officer.post("/members/" + member + "/pass", Map.of()).code())
                .isEqualTo("NOT_WITH_YOU");
        assertThat(server.context().getBean(Members.class).outcome(member)).contains(PostOutcome.ORDINARY_COUNTER);
        String address = again.view().path("pass").path("address").asString();
        assertThat(new Browser(server)
                        .get(address.substring(address.indexOf("/pass/")))
                        .body())
                .as("undone at the desk")
                .contains("No longer valid");
        assertThat(lines("member.ended") - ended).isEqualTo(1);
    }

    @Test
    void withoutTheirOwnDocumentNobodyIsPreConfirmed() {
        UUID member = only(DeskCaller.alone(24));
        String decision = officer.post("/members/" + member + "/start", Map.of())
                .view()
                .path("screening")
                .path("decision")
                .asString();
        String other = DeskCaller.alone(25).zone();
        String wrong = DeskCaller.alone(24).zone().replace("M00000124", "M00000134");

        String act = "/members/" + member + "/pre-confirm";
        assertThat(officer.post(act, Map.of("decision", decision)).code()).isEqualTo("INCOMPLETE");
        assertThat(officer.post(act, Map.of("decision", decision, "zone", wrong))
                        .code())
                .isEqualTo("ZONE_WRONG");
        assertThat(officer.post(act, Map.of("decision", decision, "zone", other))
                        .code())
                .isEqualTo("OTHER_DOCUMENT");
        assertThat(officer.post(
                                act,
                                Map.of(
                                        "decision",
                                        UUID.randomUUID().toString(),
                                        "zone",
                                        DeskCaller.alone(24).zone()))
                        .code())
                .isEqualTo("DECISION_CHANGED");
        DeskCaller.Said compared = officer.post("/members/" + member + "/document", Map.of("zone", other));
        assertThat(compared.view().path("asks").findValuesAsString("code")).contains("OTHER_DOCUMENT", "DIFFERENCE");
        assertThat(stage(member)).isEqualTo(Stage.AT_DESK);
    }

    @Test
    void anotherOfficersTravellerAndAnotherPostsAreLeftAlone() {
        UUID member = only(DeskCaller.alone(26));
        DeskCaller second = DeskCaller.of(server, "JPN");
        officer.post("/members/" + member + "/start", Map.of());

        assertThat(second.post("/members/" + member + "/start", Map.of()).code())
                .isEqualTo("NOT_WITH_YOU");
        assertThat(second.preConfirm(server, member).code()).isEqualTo("NOT_WITH_YOU");
        for (String act : List.of("counter", "back", "pass")) {
            assertThat(second.post("/members/" + member + "/" + act, Map.of()).code())
                    .as(act)
                    .isEqualTo("NOT_WITH_YOU");
        }
        for (String act : List.of("start", "counter", "back", "pass")) {
            assertThat(second.post("/members/" + UUID.randomUUID() + "/" + act, Map.of())
                            .code())
                    .as(act)
                    .isEqualTo("NOBODY");
        }
        assertThat(officer.post("/members/" + member + "/back", Map.of()).status())
                .isEqualTo(200);
        assertThat(stage(member)).isEqualTo(Stage.JOINED);
        assertThat(second.next()).isEqualTo(member);
    }

    @Test
    void rubbishIsToldAndChangesNothing() {
        for (String body : List.of("", "[]", "{", "null", "{\"text\":7}", "{\"text\":\"\"}")) {
            assertThat(officer.send("/find", body, officer.token()).code())
                    .as(body)
                    .isEqualTo("INCOMPLETE");
        }
        assertThat(officer.post("/find", Map.of("text", "x".repeat(600))).code())
                .isEqualTo("TOO_LONG");
        assertThat(officer.post("/find", Map.of("text", "hello"))
                        .body()
                        .path("found")
                        .path("kind")
                        .asString())
                .isEqualTo("UNREADABLE");
        assertThat(officer.post("/find", Map.of("text", "https://x.example/enrolment/AAAAAAAAAAAAAAAAAAAAAA"))
                        .body()
                        .path("found")
                        .path("kind")
                        .asString())
                .isEqualTo("OTHER_PARTY");
        assertThat(officer.post("/find", Map.of("text", DeskCaller.alone(29).zone()))
                        .body()
                        .path("found")
                        .path("kind")
                        .asString())
                .isEqualTo("NOT_ENROLLED");
        assertThat(officer.post("/members/nobody/start", Map.of()).status()).isEqualTo(400);
        assertThat(officer.post("/members/" + UUID.randomUUID() + "/refuse", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void biometricsAreShutUntilTheSeventeenthBirthdayAndForClasses() {
        UUID child = only(born(11, LocalDate.of(2009, 11, 23)));
        UUID grown = only(born(12, LocalDate.of(2009, 11, 22)));
        DeskCaller.Said seen = officer.post("/members/" + child + "/start", Map.of());
        assertThat(seen.view().path("biometrics").path("open").asBoolean()).isFalse();
        assertThat(officer.post("/members/" + child + "/biometrics", Map.of("status", "NONE", "reference", "BIO-1"))
                        .code())
                .as("seventeen tomorrow")
                .isEqualTo("BIOMETRICS_SHUT");
        officer.post("/members/" + child + "/counter", Map.of());

        officer.post("/members/" + grown + "/start", Map.of());
        DeskCaller.Said kept =
                officer.post("/members/" + grown + "/biometrics", Map.of("status", "NONE", "reference", "BIO-2"));
        assertThat(kept.view().path("biometrics").path("reference").asString())
                .as("seventeen today")
                .isEqualTo("BIO-2");
        assertThat(officer.post(
                                "/members/" + grown + "/biometrics",
                                Map.of("status", "NONE", "reference", "x".repeat(101)))
                        .code())
                .isEqualTo("TOO_LONG");
        DeskCaller.Said told =
                officer.post("/members/" + grown + "/biometrics", Map.of("status", "SPECIAL_PERMANENT_RESIDENT"));
        assertThat(told.view().path("biometrics").path("open").asBoolean()).isFalse();
        assertThat(told.view().path("biometrics").has("reference")).isFalse();
        assertThat(officer.post("/members/" + grown + "/biometrics", Map.of("status", "NONE", "reference", "BIO-3"))
                        .code())
                .as("a class that was told is not taken back")
                .isEqualTo("BIOMETRICS_SHUT");
    }

    private static Person born(int number, LocalDate day) {
        return new Person(TestPost.zone("SEO", "NA RAE", "M0000090" + number % 10, day, "KOR"), null, Claim.Tie.FIRST);
    }

    @Test
    void theDeskEnrolsWithConsentAndBeginsAtOnce() {
        Map<String, Object> form = Map.of(
                "voyage",
                "KE 0703",
                "to",
                "NRT",
                "departure",
                "15:00",
                "arrival",
                "17:20",
                "purpose",
                "VISIT",
                "days",
                5,
                "language",
                "ja",
                "persons",
                List.of(Map.of("zone", DeskCaller.alone(27).zone())));
        assertThat(officer.post("/enrolments", form).code()).isEqualTo("NO_CONSENT");

        Map<String, Object> agreed = new HashMap<>(form);
        agreed.put("consent", true);
        DeskCaller.Said begun = officer.post("/enrolments", agreed);

        assertThat(begun.view().path("stage").asString())
                .as(begun.body().toString())
                .isEqualTo("AT_DESK");
        assertThat(begun.view().path("language").asString()).isEqualTo("ja");
        assertThat(begun.view().path("trip").path("voyage").asString()).isEqualTo("KE703");
        String own = begun.body().path("taken").path("address").asString();
        assertThat(officer.browser()
                        .get(own.substring(own.indexOf("/enrolment/")))
                        .body())
                .as("their page, on which they can take it back")
                .contains("/withdraw");
        officer.confirmed(server, UUID.fromString(begun.view().path("member").asString()));
        assertThat(officer.post("/enrolments", agreed).code()).isEqualTo("ALREADY");
        agreed.put(
                "persons",
                List.of(Map.of("zone", TestPost.zone("DOE", "JO", "X1234567", LocalDate.of(1990, 1, 1), "DEU"))));
        DeskCaller.Said not = officer.post("/enrolments", agreed);
        assertThat(not.code()).isEqualTo("NOT_ELIGIBLE");
        assertThat(not.body().path("detail").asString())
                .contains("1: It is for nationals of South Korea.", "ordinary counter", "test-post-jp");
        agreed.put("days", 5000);
        assertThat(officer.post("/enrolments", agreed).code()).isEqualTo("INCOMPLETE");
    }
}
