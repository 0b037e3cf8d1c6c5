package dev.kanmon.server.departures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Accounts;
import dev.kanmon.server.access.LedgerLines;
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
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassOrder;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.passes.WithdrawalReason;
import dev.kanmon.server.posts.Voyage703;
import dev.kanmon.server.screening.PassGrounds;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.store.Store;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who left and who did not, told by carriers' messages and by exit checks over real HTTP. */
class DeparturesTest {
    private static final LocalDate BORN = LocalDate.of(1988, 3, 5);

    @TempDir
    private Path folder;

    private TestServer server;
    private Browser officer;
    private Departures departures;
    private PassRegister passes;
    private Members members;

    @BeforeEach
    void start() {
        server = TestServer.empty(folder.resolve("one"), new MovableClock(TestServer.START), Map.of());
        TestPost.inForce(server);
        officer = officer("KOR");
        departures = server.context().getBean(Departures.class);
        passes = server.context().getBean(PassRegister.class);
        members = server.context().getBean(Members.class);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aCloseOutRecordsTheDepartureOfWhoeverIsOnBoard() {
        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE);
        IssuedPass kim = issued("KIM");
        IssuedPass lee = issued("LEE");

        Voyage703.told(server, "L2", "CLOB", Voyage703.KIM);
        Voyage703.told(server, "L3", "CLOB", Voyage703.KIM);

        assertThat(told(kim)).containsExactly("CLOSE_OUT COUNTS");
        assertThat(now(kim).stands()).as("it is still to be shown at the gate").isTrue();
        assertThat(told(lee)).isEmpty();
        assertThat(now(lee).stands()).isFalse();
        assertThat(LedgerLines.kinds(server).stream().filter("pass.departed"::equals))
                .hasSize(1);
        assertThat(LedgerLines.bodies(server).toString())
                .contains("\"counts\":true", "\"way\":\"CLOSE_OUT\"")
                .doesNotContain("MINJI");
        assertThat(Ledger.verify(folder.resolve("one"))).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void theFirstOfExitCheckAndCloseOutCountsAndTheOtherIsKeptBeside() {
        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE);
        IssuedPass kim = issued("KIM");
        IssuedPass lee = issued("LEE");

        HttpResponse<String> answer = exit(officer, kim.number().grouped());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"way\":\"EXIT_CHECK\"", "\"standing\":\"COUNTS\"");
        server.clock().forward(Duration.ofMinutes(20));
        Voyage703.told(server, "L2", "CLOB", Voyage703.KIM, Voyage703.LEE);
        assertThat(exit(officer, text(lee)).body()).contains("\"standing\":\"BESIDE\"");
        assertThat(exit(officer, kim.number().text()).body())
                .as("the same again changes nothing")
                .contains("\"standing\":\"COUNTS\"");

        assertThat(told(kim)).containsExactly("EXIT_CHECK COUNTS", "CLOSE_OUT BESIDE");
        assertThat(told(lee)).containsExactly("CLOSE_OUT COUNTS", "EXIT_CHECK BESIDE");
    }

    @Test
    void anExitIsToldByOfficersOfTheStateOfDepartureAlone() {
        Voyage703.list(server, "L1", Voyage703.KIM);
        IssuedPass kim = issued("KIM");
        String number = kim.number().text();

        assertThat(exit(officer("JPN"), number).statusCode()).isEqualTo(403);
        Browser stranger = new Browser(server);
        stranger.get("/apply");
        assertThat(exit(stranger, number).statusCode()).isIn(401, 403);
        HttpResponse<String> withoutToken = officer.send(officer.request("/api/v1/exits")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("pass=" + number)));
        assertThat(withoutToken.statusCode()).isEqualTo(403);
        assertThat(exit(officer, "JP26326000997").statusCode()).isIn(404, 422);
        assertThat(exit(officer, "RDB1 nothing that was signed").statusCode()).isEqualTo(422);
        officer.get("/voyages");
        assertThat(officer.post("/api/v1/exits", Map.of("pass", number, "at", "2026-11-20T00:00:00Z"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(told(kim)).isEmpty();
    }

    @Test
    void whoPassesTheExitCheckAndMissesTheVoyageHasNeitherDepartureNorPassAnyMore() {
        Member kim = enrolled("KIM", "MINJI", "M123A4567");
        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE);
        IssuedPass pass = issued("KIM");
        preConfirmed(kim, pass.traveller());
        exit(officer, pass.number().text());

        Voyage703.told(server, "L2", "CLNB", Voyage703.KIM);

        assertThat(told(pass)).containsExactly("EXIT_CHECK STAYED");
        assertThat(Objects.requireNonNull(now(pass).withdrawal()).reason()).isEqualTo(WithdrawalReason.NOT_ON_BOARD);
        assertThat(members.outcome(kim.id())).contains(PostOutcome.NOT_TRAVELLED);
        assertThat(LedgerLines.kinds(server)).containsSubsequence("pass.departed", "pass.withdrawn", "pass.stayed");
        assertThat(exit(officer, pass.number().text()).statusCode()).isEqualTo(409);
    }

    @Test
    void whoIsOnBoardAfterAllAfterACloseOutSaidOtherwiseTravelsWithoutAPass() {
        Member kim = enrolled("KIM", "MINJI", "M123A4567");
        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE);
        IssuedPass pass = issued("KIM");
        preConfirmed(kim, pass.traveller());

        Voyage703.told(server, "L2", "CLNB", Voyage703.KIM);
        Voyage703.told(server, "L3", "CLOB", Voyage703.KIM, Voyage703.LEE);

        assertThat(now(pass).stands()).isFalse();
        assertThat(told(pass)).isEmpty();
        assertThat(members.outcome(kim.id())).as("for good").contains(PostOutcome.NOT_TRAVELLED);
    }

    @Test
    void aCancelledVoyageFreesPassAndSlotOfThoseWhomNoListHasToo() {
        Member kim = enrolled("KIM", "MINJI", "M123A4567");
        Member park = enrolled("PARK", "JIWOO", "M345C6789");
        Voyage703.list(server, "L1", Voyage703.KIM);
        IssuedPass pass = issued("KIM");
        preConfirmed(kim, pass.traveller());
        exit(officer, pass.number().text());
        assertThat(slot(park)).isTrue();

        Voyage703.told(server, "L2", "XF", Voyage703.KIM);

        assertThat(now(pass).stands()).isFalse();
        assertThat(told(pass)).containsExactly("EXIT_CHECK STAYED");
        assertThat(members.outcome(kim.id())).contains(PostOutcome.NOT_TRAVELLED);
        assertThat(members.outcome(park.id())).contains(PostOutcome.NOT_TRAVELLED);
        assertThat(slot(park)).as("others may have it").isFalse();
        assertThat(slot(kim)).as("it was used").isTrue();
    }

    @Test
    void whoBoardsAnotherVoyageOfTheSameDayLeavesThePassOfTheFirstBehind() {
        Member kim = enrolled("KIM", "MINJI", "M123A4567");
        Voyage703.list(server, "L1", Voyage703.KIM);
        IssuedPass pass = issued("KIM");
        preConfirmed(kim, pass.traveller());

        later("L2", "", Voyage703.KIM);
        assertThat(now(pass).stands()).as("while nobody knows which it will be").isTrue();
        later("L3", ",\"function\":\"CLOB\"", Voyage703.KIM);

        assertThat(now(pass).stands()).isFalse();
        assertThat(members.outcome(kim.id())).contains(PostOutcome.NOT_TRAVELLED);
        assertThat(told(pass)).isEmpty();
        assertThat(LedgerLines.bodies(server).toString()).contains("\"reason\":\"OTHER_VOYAGE\"");
    }

    @Test
    void aMemberWhomNoListHadIsKnownAgainWhenTheDoorsAreClosed() {
        Member kim = enrolled("KIM", "MINJI", "M123A4567");
        Voyage703.list(server, "L1", Voyage703.LEE);
        ScreenedTraveller lee = Voyage703.traveller(server, "LEE");
        passes.issue(
                List.of(new PassOrder(kim.id(), lee.voyage(), lee.id(), lee.dataKey(), elsewhereDrafted())),
                (tx, decision) -> true,
                UUID.randomUUID());
        IssuedPass pass = passes.ofTraveller(kim.id()).getFirst();
        preConfirmed(kim, kim.id());

        Voyage703.told(server, "L2", "CLOB", Voyage703.LEE, Voyage703.KIM);

        assertThat(now(pass).stands()).isTrue();
        assertThat(told(pass)).containsExactly("CLOSE_OUT COUNTS");
    }

    /** What a pass would say of KIM, by a server of its own: this one is to know of no list with her. */
    private PassDraft.Issuable elsewhereDrafted() {
        try (TestServer other = TestServer.empty(folder.resolve("two"), new MovableClock(TestServer.START), Map.of())) {
            Voyage703.list(other, "L1", Voyage703.KIM);
            return (PassDraft.Issuable) PassGrounds.draft(Objects.requireNonNull(
                            Voyage703.traveller(other, "KIM").record()))
                    .orElseThrow();
        }
    }

    private Browser officer(String state) {
        Browser browser = new Browser(server);
        browser.get(server.context().getBean(Accounts.class).officerLink("Han Ji-won", state));
        browser.get("/voyages");
        return browser;
    }

    private static HttpResponse<String> exit(Browser officer, String pass) {
        return officer.post("/api/v1/exits", Map.of("pass", pass));
    }

    private String text(IssuedPass pass) {
        return passes.forms(pass).orElseThrow().barcode();
    }

    private IssuedPass issued(String surname) {
        Voyage703.issued(server, officer, surname);
        return passes.ofTraveller(Voyage703.traveller(server, surname).person()).getFirst();
    }

    private IssuedPass now(IssuedPass pass) {
        return passes.numbered(pass.number()).orElseThrow();
    }

    private List<String> told(IssuedPass pass) {
        return departures.ofPass(pass.id()).stream()
                .map(one -> one.way() + " " + one.standing())
                .toList();
    }

    private Member enrolled(String surname, String given, String passport) {
        Enrolments enrolments = server.context().getBean(Enrolments.class);
        Person person = new Person(TestPost.zone(surname, given, passport, BORN, "KOR"), null, Claim.Tie.FIRST);
        Enrolled.Taken taken = (Enrolled.Taken) enrolments.enrol(new Asked(
                TestPost.POST,
                TestPost.trip(),
                List.of(person),
                Consent.given(Locale.KOREAN, server.clock().instant()),
                Channel.SELF));
        Party party = enrolments.linked(taken.secret()).orElseThrow();
        return party.members().getFirst();
    }

    private void preConfirmed(Member member, UUID holder) {
        UUID desk = UUID.randomUUID();
        assertThat(members.start(member.id(), desk)).isTrue();
        assertThat((boolean) server.context()
                        .getBean(Store.class)
                        .write(tx -> members.preConfirm(tx, member.id(), holder, desk)))
                .isTrue();
    }

    private boolean slot(Member member) {
        return server.context()
                        .getBean(Enrolments.class)
                        .find(member.enrolment())
                        .orElseThrow()
                        .slot()
                != null;
    }

    /** KE705, an hour and a half later. */
    private void later(String transaction, String function, String traveller) {
        Browser carrier = new Browser(server);
        String json = """
                {"transaction":"%s","sender":"KE","recipient":"JPAPIS","document":"745"%s,
                 "voyage":{"carrier":"KE","number":"705",
                  "legs":[{"from":"ICN","to":"NRT","departure":"2026-11-22T13:40","arrival":"2026-11-22T16:05"}]},
                 "travellers":[%s]}""".formatted(transaction, function, traveller);
        assertThat(carrier.send(carrier.request("/api/v1/messages")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json)))
                        .statusCode())
                .isEqualTo(200);
    }
}
