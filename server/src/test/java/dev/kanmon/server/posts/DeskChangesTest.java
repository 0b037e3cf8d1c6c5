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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the desk and its passes while time goes on and carriers' lists come in. */
class DeskChangesTest {
    private static final String WANTED = """
        # source: Police
        # expires: 2027-01-31
        id,name,birth
        1,PARK JIWOO,1988-03-05
        """;
    private static final LocalDate BORN = LocalDate.of(1988, 3, 5);

    @TempDir
    private Path folder;

    private TestServer server;
    private DeskCaller officer;

    @BeforeEach
    void start() throws Exception {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.writeString(lists.resolve("wanted.csv"), WANTED);
        server = TestServer.empty(folder.resolve("store"), new MovableClock(TestServer.START), Map.of());
        TestPost.inForce(server);
        officer = DeskCaller.of(server, "JPN");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private UUID only(Person person) {
        return DeskCaller.enrolled(server, List.of(person)).members().getFirst().id();
    }

    private static Person born1988(String surname, String given, String number) {
        return new Person(TestPost.zone(surname, given, number, BORN, "KOR"), null, Claim.Tie.FIRST);
    }

    private Stage stage(UUID member) {
        return server.context()
                .getBean(Members.class)
                .find(member)
                .map(Member::stage)
                .orElseThrow();
    }

    private String confirmed(UUID member) {
        officer.post("/members/" + member + "/start", Map.of());
        return officer.confirmed(server, member);
    }

    private void says(String own, String said) {
        assertThat(new Browser(server).get(own).body()).contains(said);
    }

    @Test
    void theMomentACarriersListChangesTheDecisionThePassIsGoneAndTheTravellerIsInTheLineAgain() {
        UUID kim = only(born1988("KIM", "MINJI", "M123A4567"));
        UUID lee = only(born1988("LEE", "SEOYEON", "M234B5678"));
        String ofKim = confirmed(kim);
        String ofLee = confirmed(lee);

        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE);
        says(ofKim, "Valid now");
        says(ofLee, "Valid now");
        assertThat(LedgerLines.kinds(server)).doesNotContain("pass.withdrawn");

        Voyage703.list(
                server, "L2", Voyage703.passenger("KIM", "MINJI", "P1", "M123A4567", "2026-01-31"), Voyage703.LEE);
        says(ofKim, "No longer valid");
        says(ofLee, "Valid now");
        assertThat(stage(kim)).isEqualTo(Stage.JOINED);
        assertThat(stage(lee)).isEqualTo(Stage.PRE_CONFIRMED);

        DeskCaller.Said again = officer.post("/next", Map.of());
        assertThat(again.view().path("member").asString()).isEqualTo(kim.toString());
        assertThat(again.view().path("screening").path("source").asString()).isEqualTo("CARRIER");
        assertThat(again.view().path("screening").path("outcome").asString()).isEqualTo("REFER");
        assertThat(again.view().path("asks").findValuesAsString("code")).contains("LOOK", "CARRIER_DIFFERENCE");
        assertThat(again.view().path("preConfirm").asBoolean()).isFalse();
        assertThat(officer.preConfirm(server, kim).code()).isEqualTo("NOT_CLEAR");
        officer.post("/members/" + kim + "/counter", Map.of());

        Voyage703.told(server, "L3", "XR", Voyage703.LEE);
        says(ofLee, "No longer valid");
        assertThat(server.context().getBean(Members.class).outcome(lee)).contains(PostOutcome.NOT_TRAVELLED);
    }

    @Test
    void whoIsOnAWatchListIsReferredHereAndByTheListThatComesInLater() {
        UUID park = only(born1988("PARK", "JIWOO", "M345C6789"));
        DeskCaller.Said seen = officer.post("/members/" + park + "/start", Map.of());
        assertThat(seen.view().path("screening").path("source").asString()).isEqualTo("POST");
        assertThat(seen.view().path("screening").path("outcome").asString()).isEqualTo("REFER");
        assertThat(officer.preConfirm(server, park).code()).isEqualTo("NOT_CLEAR");

        // The same document under a name that nobody looks for: cleared here, and not by what the carrier reports.
        UUID other = only(born1988("PAK", "YEONGHUI", "M456D7891"));
        DeskCaller second = DeskCaller.of(server, "JPN");
        second.post("/members/" + other + "/start", Map.of());
        String own = second.confirmed(server, other);
        says(own, "Valid now");
        Voyage703.list(server, "L1", Voyage703.passenger("PARK", "JIWOO", "P3", "M456D7891", "2031-05-01"));
        says(own, "No longer valid");
        assertThat(stage(other)).isEqualTo(Stage.JOINED);
    }

    @Test
    void aListThatWasThereBeforeFeedsTheDesk() {
        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE);
        UUID kim = only(born1988("KIM", "MINJI", "M123A4567"));
        DeskCaller.Said seen = officer.post(
                "/find", Map.of("text", DeskCaller.person(server, kim).zone()));
        assertThat(seen.view().path("screening").path("source").asString()).isEqualTo("CARRIER");
        assertThat(seen.view().path("asks").findValuesAsString("code"))
                .as("the document says another last day than the carrier")
                .contains("CARRIER_DIFFERENCE");
        String own = officer.confirmed(server, kim);
        assertThat(LedgerLines.kinds(server)).doesNotContain("post.screened");

        Voyage703.told(server, "L2", "XR", Voyage703.KIM);
        says(own, "No longer valid");
        assertThat(server.context().getBean(Members.class).outcome(kim)).contains(PostOutcome.NOT_TRAVELLED);
    }

    @Test
    void pastTheCutOffThereIsOnlyTheOrdinaryCounter() {
        UUID called = only(DeskCaller.alone(1));
        Party waiting = DeskCaller.joined(server, List.of(DeskCaller.alone(2)));
        officer.post("/members/" + called + "/start", Map.of());

        server.clock().forward(Duration.ofHours(4).plusMinutes(20));

        assertThat(officer.preConfirm(server, called).code()).isEqualTo("PAST_CUT_OFF");
        assertThat(officer.post("/members/" + called + "/counter", Map.of()).status())
                .isEqualTo(200);
        assertThat(officer.post("/next", Map.of()).body().has("view")).isFalse();
        assertThat(officer.post("/members/" + waiting.members().getFirst().id() + "/start", Map.of())
                        .code())
                .isEqualTo("PAST_CUT_OFF");
        assertThat(officer.get("").body().path("line").path("tooLate").asInt()).isEqualTo(1);
    }

    @Test
    void aNoteIsReadAtThePortOfEntryByTheSameStateAndStandsNowhereInTheClear() throws Exception {
        UUID member = only(DeskCaller.alone(8));
        officer.post("/members/" + member + "/start", Map.of());
        assertThat(officer.post("/members/" + member + "/counter", Map.of("note", "x".repeat(501)))
                        .code())
                .isEqualTo("TOO_LONG");
        officer.post("/members/" + member + "/counter", Map.of("note", "Carries a <b>parcel</b> for a friend."));

        String notes = "/posts/notes?port=NRT&day=2026-11-22";
        assertThat(officer.browser().get(notes).body())
                .contains("Carries a &lt;b&gt;parcel&lt;/b&gt; for a friend.", "KANG, TAE YANG");
        assertThat(LedgerLines.kinds(server)).containsSubsequence("member.ended", "post.noted", "post.notes-viewed");
        assertThat(officer.browser().get("/posts/notes?port=ICN").statusCode()).isEqualTo(404);
        assertThat(DeskCaller.of(server, "KOR").browser().get(notes).statusCode())
                .isEqualTo(404);
        server.close();
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("parcel", "TAE YANG", "TAE<YANG", "M00000108");
            }
        }
    }
}
