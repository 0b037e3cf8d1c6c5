package dev.kanmon.server.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.gate.CounterReason;
import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.clearance.gate.LandingWay;
import dev.kanmon.clearance.gate.LandingWord;
import dev.kanmon.clearance.post.BiometricsGate;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.access.Accounts;
import dev.kanmon.server.agreements.TrialAgreements;
import dev.kanmon.server.enrolment.Asked;
import dev.kanmon.server.enrolment.Channel;
import dev.kanmon.server.enrolment.Consent;
import dev.kanmon.server.enrolment.Enrolled;
import dev.kanmon.server.enrolment.Enrolments;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Person;
import dev.kanmon.server.enrolment.Stage;
import dev.kanmon.server.enrolment.TestPost;
import dev.kanmon.server.gates.Landings;
import dev.kanmon.server.gates.Shifts;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.store.Ids;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others do while somebody is at the desk, and what they must not find out or undo. */
class DeskUnderWayTest {
    private static final LocalDate BORN = LocalDate.of(1988, 3, 5);

    @TempDir
    private Path folder;

    private TestServer server;
    private DeskCaller officer;
    private Members members;
    private Enrolments enrolments;

    @BeforeEach
    void start() {
        server = TestServer.empty(folder, new MovableClock(TestServer.START), Map.of());
        TestPost.inForce(server);
        officer = DeskCaller.of(server, "JPN");
        members = server.context().getBean(Members.class);
        enrolments = server.context().getBean(Enrolments.class);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Person kim() {
        return new Person(TestPost.zone("KIM", "MINJI", "M123A4567", BORN, "KOR"), null, Claim.Tie.FIRST);
    }

    private static List<Person> three() {
        return List.of(
                DeskCaller.alone(1),
                TestPost.person("PARK", "NA RI", 41, 1980, Claim.Tie.COMPANION),
                TestPost.person("CHOI", "DA IN", 42, 1981, Claim.Tie.COMPANION));
    }

    private UUID only(Person person) {
        return DeskCaller.enrolled(server, List.of(person)).members().getFirst().id();
    }

    private String confirmed(UUID member) {
        officer.post("/members/" + member + "/start", Map.of());
        return officer.confirmed(server, member);
    }

    private Stage stage(UUID member) {
        return members.find(member).map(Member::stage).orElseThrow();
    }

    private boolean stands(UUID holder) {
        return server.context().getBean(PassRegister.class).ofTraveller(holder).stream()
                .anyMatch(IssuedPass::stands);
    }

    @Test
    void aListThatComesInAfterTheOfficerLookedPreConfirmsNobody() {
        UUID kim = only(kim());
        AccountPrincipal own = server.context().getBean(Accounts.class).officerOnTrial("Ito Ren", "JPN");
        DeskPost desk = server.context().getBean(DeskPosts.class).now(TestPost.POST, own);
        members.start(kim, own.account());
        Sight seen =
                server.context().getBean(DeskSight.class).look(desk, kim, ReadDocument.of(kim().zone(), desk.day()));
        DeskDecision decision = Objects.requireNonNull(seen.decision());
        DeskActs acts = server.context().getBean(DeskActs.class);
        assertThat(acts.against(seen, own.account())).isEmpty();

        Voyage703.list(server, "L1", Voyage703.passenger("KIM", "MINJI", "P1", "M123A4567", "2026-01-31"));

        assertThatThrownBy(() -> acts.preConfirm(seen, decision.id(), own.account()))
                .isInstanceOf(DeskProblem.class);
        assertThat(stage(kim)).isEqualTo(Stage.AT_DESK);
    }

    @Test
    void aClassThatShutsBiometricsStaysShutWhenAnotherOfThePartyGoes() {
        Party party = DeskCaller.enrolled(server, three());
        UUID first = party.members().getFirst().id();
        officer.post("/members/" + first + "/start", Map.of());
        assertThat(officer.post("/members/" + first + "/biometrics", Map.of("status", "SPECIAL_PERMANENT_RESIDENT"))
                        .status())
                .isEqualTo(200);

        enrolments.withdraw(party, party.members().getLast().id());

        assertThat(officer.post("/members/" + first + "/biometrics", Map.of("status", "NONE", "reference", "X-1"))
                        .code())
                .isEqualTo("BIOMETRICS_SHUT");
    }

    @Test
    void ofTwoWordsAboutBiometricsAtOnceNoneOpensWhatTheOtherShut() throws Exception {
        AccountPrincipal own = server.context().getBean(Accounts.class).officerOnTrial("Ito Ren", "JPN");
        DeskPost desk = server.context().getBean(DeskPosts.class).now(TestPost.POST, own);
        BiometricsReferences biometrics = server.context().getBean(BiometricsReferences.class);
        for (int round = 0; round < 12; round++) {
            UUID member = only(DeskCaller.alone(10 + round));
            members.start(member, own.account());
            Sight sight = server.context().getBean(DeskSight.class).look(desk, member, null);
            CountDownLatch go = new CountDownLatch(1);
            List<Thread> both = new ArrayList<>();
            both.add(Thread.ofVirtual().start(() -> {
                await(go);
                biometrics.keep(sight, BiometricsGate.Status.TREATY_CLASS, null, own.account());
            }));
            both.add(Thread.ofVirtual().start(() -> {
                await(go);
                try {
                    biometrics.keep(sight, BiometricsGate.Status.NONE, "X-1", own.account());
                } catch (DeskProblem shut) {
                    // Whoever comes second is told.
                }
            }));
            go.countDown();
            for (Thread thread : both) {
                thread.join();
            }
            assertThat(biometrics.of(member))
                    .contains(new BiometricsReferences.Kept(BiometricsGate.Status.TREATY_CLASS, null));
        }
    }

    private static void await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoTakesTheEnrolmentBackLeavesNeitherNoteNorPassWhileTheOthersGoOn() {
        Party party = DeskCaller.enrolled(server, three());
        List<UUID> ids = party.members().stream().map(Member::id).toList();
        confirmed(ids.get(0));
        officer.post("/members/" + ids.get(1) + "/start", Map.of());
        officer.post("/members/" + ids.get(1) + "/counter", Map.of("note", "Carries a parcel."));
        String staying = confirmed(ids.get(2));
        String notes = "/posts/notes?port=NRT&day=2026-11-22";
        assertThat(officer.browser().get(notes).body()).contains("Carries a parcel.");

        enrolments.withdraw(party, ids.get(1));
        enrolments.withdraw(party, ids.get(0));

        assertThat(officer.browser().get(notes).body()).doesNotContain("Carries a parcel.", "PARK");
        PassRegister passes = server.context().getBean(PassRegister.class);
        IssuedPass gone = passes.ofTraveller(ids.get(0)).getFirst();
        assertThat(gone.stands()).isFalse();
        assertThat(passes.forms(gone)).isEmpty();
        assertThat(new Browser(server).get(staying).body()).contains("Valid now");
    }

    @Test
    void aCarrierThatReportsAnotherDocumentForATravellerIsHeardAsWell() {
        Voyage703.list(server, "L1", Voyage703.KIM);
        UUID kim = only(kim());
        confirmed(kim);
        UUID person = members.find(kim).map(Member::person).orElseThrow();
        assertThat(stands(person)).isTrue();

        Voyage703.list(server, "L2", Voyage703.passenger("KIM", "MINJI", "P1", "M999Z9999", "2026-01-31"));

        assertThat(Voyage703.traveller(server, "KIM").person()).isEqualTo(person);
        assertThat(stands(person)).isFalse();
        assertThat(stage(kim)).isEqualTo(Stage.JOINED);
    }

    @Test
    void aPassMadeAtTheDeskGoesWhenTheCarriersTravellerIsNotClearUnderAnotherDocument() {
        UUID kim = only(kim());
        String own = confirmed(kim);
        Voyage703.list(server, "L1", Voyage703.KIM);
        assertThat(new Browser(server).get(own).body()).contains("Valid now");

        Voyage703.list(server, "L2", Voyage703.passenger("KIM", "MINJI", "P1", "M999Z9999", "2026-01-31"));

        assertThat(new Browser(server).get(own).body()).contains("No longer valid");
        assertThat(stage(kim)).isEqualTo(Stage.JOINED);
    }

    @Test
    void thatSomebodyAskedForProtectionIsOnNoPageAndLooksLikeTheOrdinaryCounter() {
        Voyage703.list(server, "L1", Voyage703.KIM);
        UUID kim = only(kim());
        String own = confirmed(kim);

        assertThat(officer.post("/protection", Map.of("member", kim.toString())).status())
                .isEqualTo(201);

        assertThat(members.outcome(kim)).contains(PostOutcome.PROTECTION);
        DeskCaller.Said seen = officer.post("/members/" + kim + "/start", Map.of());
        assertThat(seen.view().path("outcome").asString()).isEqualTo("ORDINARY_COUNTER");
        assertThat(seen.body().path("line").path("outcomes").toString()).isEqualTo("{\"ORDINARY_COUNTER\":1}");
        String traveller = officer.browser()
                .get("/travellers/" + Voyage703.traveller(server, "KIM").id())
                .body();
        assertThat(main(traveller))
                .containsIgnoringCase("ordinary counter")
                .doesNotContainIgnoringCase("protection")
                .doesNotContain("asked for");
        assertThat(main(officer.browser().get("/posts").body()))
                .containsIgnoringCase("ordinary counter")
                .doesNotContainIgnoringCase("protection");
        assertThat(new Browser(server).get(own).body()).contains("No longer valid");
    }

    /** Without the links to other pages. */
    private static String main(String page) {
        return page.substring(page.indexOf("<main"));
    }

    @Test
    void whoWasAnsweredOrAskedForProtectionDoesNotBeginAnewByEnrollingAgain() {
        UUID asks = only(kim());
        officer.post("/members/" + asks + "/start", Map.of());
        officer.post("/protection", Map.of("member", asks.toString()));
        UUID counter = only(DeskCaller.alone(5));
        officer.post("/members/" + counter + "/start", Map.of());
        officer.post("/members/" + counter + "/counter", Map.of());

        assertThat(again(kim())).isInstanceOf(Enrolled.Already.class);
        assertThat(again(DeskCaller.alone(5))).isInstanceOf(Enrolled.Already.class);
    }

    private Enrolled again(Person person) {
        return enrolments.enrol(new Asked(
                TestPost.POST,
                TestPost.trip(),
                List.of(person),
                Consent.given(Locale.KOREAN, server.clock().instant()),
                Channel.SELF));
    }

    @Test
    void aPassOfACarriersListGoesWhenAnOfficerAtThePostSendsToTheCounter() {
        Voyage703.list(server, "L1", Voyage703.KIM);
        Voyage703.issued(server, officer.browser(), "KIM");
        UUID kim = only(kim());
        officer.post("/find", Map.of("text", kim().zone()));
        UUID person = members.find(kim).map(Member::person).orElseThrow();
        assertThat(stands(person)).isTrue();

        officer.post("/members/" + kim + "/counter", Map.of());

        assertThat(stands(person)).isFalse();
        String page = "/travellers/" + Voyage703.traveller(server, "KIM").id();
        officer.browser().get(page);
        officer.browser().post(page + "/pass", Map.of());
        assertThat(stands(person)).as("issued anew from the list").isFalse();
    }

    @Test
    void aGateOfAnotherStateSaysNothingOfAMember() {
        UUID kim = only(kim());
        confirmed(kim);
        IssuedPass pass =
                server.context().getBean(PassRegister.class).ofTraveller(kim).getFirst();
        AccountPrincipal korean = server.context().getBean(Accounts.class).officerOnTrial("Han Bom", "KOR");
        Shifts.Opened open =
                (Shifts.Opened) server.context().getBean(Shifts.class).open(korean, "ICN", "A", Duration.ofHours(8));

        server.context()
                .getBean(Landings.class)
                .take(
                        open.shift(),
                        List.of(new Landing(
                                Ids.next(server.clock().instant()),
                                open.shift().id(),
                                1,
                                pass.number(),
                                null,
                                null,
                                null,
                                server.clock().instant(),
                                LandingWay.OFFICER,
                                LandingWord.TO_COUNTER,
                                CounterReason.WITHDRAWN,
                                null)));

        assertThat(members.outcome(kim)).isEmpty();
        assertThat(stage(kim)).isEqualTo(Stage.PRE_CONFIRMED);
    }

    @Test
    void aRequestAtAnotherPostLeavesAMemberOfThisOneAlone() {
        server.context()
                .getBean(TrialAgreements.class)
                .inForce(TestPost.INSTRUMENT.replace("test-post", "test-other").replace("ICN", "GMP"));
        server.clock().forward(Duration.ofMillis(1));
        UUID kim = only(kim());

        assertThat(officer.browser()
                        .postJson("/api/v1/posts/JP-GMP/protection", "{\"member\":\"" + kim + "\"}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(members.outcome(kim)).isEmpty();
    }
}
