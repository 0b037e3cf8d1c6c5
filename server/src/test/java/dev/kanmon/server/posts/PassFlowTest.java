package dev.kanmon.server.posts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pass from the carrier's list to the gate and back, over real HTTP. */
class PassFlowTest {
    private static final Pattern PASS_ID = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private TestServer server;
    private Browser officer;

    @BeforeEach
    void start() {
        server = TestServer.empty(folder, new MovableClock(TestServer.START), Map.of());
        officer = new Browser(server);
        officer.get(server.officerLink());
        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE, Voyage703.PARK_EXPIRED, Voyage703.CHOI_CREW);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theMomentTheDecisionChangesThePassIsWithdrawn() {
        String own = Voyage703.issued(server, officer, "KIM");
        String small = new Browser(server).get(own + "/pass.txt").body();
        String json = new Browser(server).get(own + "/pass.json").body();
        Gate before = Gate.fetched(server);
        Instant at = server.clock().instant();
        assertThat(before.verify(small, at).verdict()).isEqualTo(PassVerdict.VALID);
        assertThat(before.verify(json, at).verdict()).isEqualTo(PassVerdict.VALID);

        server.clock().forward(Duration.ofMinutes(10));
        Voyage703.list(
                server, "L2", Voyage703.passenger("KIM", "MINJI", "P1", "M123A4567", "2026-01-31"), Voyage703.LEE);

        Gate after = Gate.fetched(server);
        assertThat(after.list().number()).isGreaterThan(before.list().number());
        assertThat(after.verify(small, server.clock().instant()).verdict()).isEqualTo(PassVerdict.WITHDRAWN);
        assertThat(after.verify(json, server.clock().instant()).verdict()).isEqualTo(PassVerdict.WITHDRAWN);
        PassCheck old = before.verify(small, server.clock().instant());
        assertThat(old.verdict()).isEqualTo(PassVerdict.VALID);
        assertThat(old.status())
                .as("a gate with the old list tells as of when it says so")
                .isEqualTo(new PassCheck.Status(before.list().number(), at, at.plus(Duration.ofHours(4))));
        assertThat(before.verify(small, at.plus(Duration.ofHours(4))).verdict())
                .as("and does not say valid once that list is not fresh")
                .isEqualTo(PassVerdict.STATUS_UNKNOWN);
        assertThat(LedgerLines.kinds(server)).containsSubsequence("pass.issued", "pass.withdrawn", "message.answered");
        assertThat(new Browser(server).get(own).body())
                .contains("No longer valid")
                .doesNotContain("pass.png");
        assertThat(new Browser(server).get(own + "/pass.png").statusCode()).isEqualTo(404);
        assertThat(Ledger.verify(folder)).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void aListThatLeavesThePassAsItIsDoesNotTouchIt() {
        String own = Voyage703.issued(server, officer, "KIM");
        Gate before = Gate.fetched(server);

        Voyage703.list(
                server, "L2", Voyage703.passenger("KIM", "MINJI", "P1", "M123A4567", "2031-02-28"), Voyage703.LEE);

        assertThat(Voyage703.traveller(server, "KIM").decidedAt())
                .as("decided anew, by another expiry")
                .isEqualTo(server.clock().instant());
        assertThat(LedgerLines.kinds(server)).doesNotContain("pass.withdrawn");
        assertThat(Gate.fetched(server).list().number()).isEqualTo(before.list().number());
        assertThat(new Browser(server).get(own).body()).contains("Valid now");
    }

    @Test
    void aPassThatWouldSaySomethingElseIsWithdrawn() {
        String own = Voyage703.issued(server, officer, "KIM");

        Voyage703.list(
                server, "L2", Voyage703.passenger("KIM", "MINJI", "P1", "M999Z9999", "2031-01-31"), Voyage703.LEE);

        assertThat(new Browser(server).get(own).body()).contains("No longer valid");
        String again = Voyage703.issued(server, officer, "KIM");
        assertThat(new Browser(server).get(again).body()).contains("Valid now", "M999Z9999");
        assertThat(officer.get("/travellers/"
                                + Voyage703.traveller(server, "KIM").id())
                        .body())
                .containsSubsequence("00001", "00000", "the decision changed");
    }

    @Test
    void whoCancelsOrIsNotOnBoardHasNoPassAnyMore() {
        String kim = Voyage703.issued(server, officer, "KIM");
        String lee = Voyage703.issued(server, officer, "LEE");

        Voyage703.told(server, "L2", "XR", Voyage703.KIM);
        assertThat(new Browser(server).get(kim).body()).contains("No longer valid");
        assertThat(new Browser(server).get(lee).body()).contains("Valid now");
        assertThat(officer.get("/travellers/"
                                + Voyage703.traveller(server, "KIM").id())
                        .body())
                .contains("the carrier took the traveller off the voyage")
                .contains("the carrier has taken this traveller off the voyage")
                .doesNotContain(">Issue a pass<");

        Voyage703.told(server, "L3", "CLNB", Voyage703.LEE);
        assertThat(new Browser(server).get(lee).body()).contains("No longer valid");
        assertThat(LedgerLines.bodies(server).toString())
                .containsSubsequence("\"reason\":\"CANCELLED\"", "\"reason\":\"NOT_ON_BOARD\"");
    }

    @Test
    void anOfficerIssuesToAllWhoCanHaveOneAndSeesWhyOthersCannot() {
        String voyage = "/voyages/" + Voyage703.voyage(server).summary().id();
        assertThat(officer.get(voyage).body())
                .contains("0 stand, 2 can be issued", "crew and travellers in transit do not enter");

        assertThat(Browser.leadsTo(officer.post(voyage + "/passes", Map.of()))).isEqualTo(voyage);
        String page = officer.get(voyage).body();
        assertThat(page)
                .contains("2 passes were issued.", "2 stand, 0 can be issued", "JP26326 00000", "JP26326 00001");
        assertThat(Voyage703.LINK
                        .matcher(page)
                        .results()
                        .map(link -> link.group(1))
                        .distinct())
                .hasSize(2)
                .allSatisfy(
                        link -> assertThat(new Browser(server).get(link).body()).contains("Valid now"));
        assertThat(Voyage703.LINK.matcher(officer.get(voyage).body()).find())
                .as("links are shown once")
                .isFalse();

        assertThat(officer.get("/travellers/"
                                + Voyage703.traveller(server, "PARK").id())
                        .body())
                .contains("only a traveller who is clear can have one");
        officer.post("/travellers/" + Voyage703.traveller(server, "PARK").id() + "/pass", Map.of());
        assertThat(LedgerLines.kinds(server).stream().filter("pass.issued"::equals))
                .hasSize(2);
    }

    @Test
    void anOfficerWithdrawsAPassWithAReasonAndInTheirName() {
        String own = Voyage703.issued(server, officer, "KIM");
        String page = "/travellers/" + Voyage703.traveller(server, "KIM").id();
        Matcher pass = PASS_ID.matcher(officer.get(page).body());
        assertThat(pass.find()).isTrue();

        assertThat(officer.post(page + "/pass/withdraw", Map.of("pass", pass.group(1), "reason", "DECISION_CHANGED"))
                        .statusCode())
                .as("a reason that is no officer's")
                .isEqualTo(400);
        officer.get(page);
        officer.post(page + "/pass/withdraw", Map.of("pass", pass.group(1), "reason", "DOCUMENT_IN_DOUBT"));

        assertThat(officer.get(page).body()).contains("The passport is lost, or another one", ">Issue a pass<");
        assertThat(LedgerLines.bodies(server).toString()).contains("\"reason\":\"DOCUMENT_IN_DOUBT\"", "\"by\":");
        assertThat(new Browser(server).get(own).body()).contains("No longer valid");
    }

    @Test
    void whatIsScannedOnTheVoyageTellsWhoItIsAndWhetherItIsOneOfThisVoyage() {
        String own = Voyage703.issued(server, officer, "KIM");
        String small = new Browser(server).get(own + "/pass.txt").body();
        String json = new Browser(server).get(own + "/pass.json").body();
        String verify = "/voyages/" + Voyage703.voyage(server).summary().id() + "/verify";
        officer.get(verify);
        int before = LedgerLines.kinds(server).size();

        for (String seal : List.of(small, "  " + small + "\r\n", json)) {
            assertThat(officer.post(verify, Map.of("seal", seal)).body())
                    .contains(">Valid<", "KIM, MINJI", "JP26326 00000", "issued to a traveller on KE703");
        }
        assertThat(LedgerLines.kinds(server).subList(before, before + 3)).containsOnly("record.viewed");
        char[] changed = small.toCharArray();
        changed[60] = changed[60] == 'A' ? 'B' : 'A';
        assertThat(officer.post(verify, Map.of("seal", String.valueOf(changed))).body())
                .doesNotContain(">Valid<", "KIM, MINJI");
        assertThat(officer.post(verify, Map.of("seal", "hello")).body()).contains("Cannot be read");
        assertThat(officer.post(verify, Map.of("seal", "x".repeat(9_000))).body())
                .contains("Cannot be read");
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        String own = Voyage703.issued(server, officer, "KIM");
        String page = "/travellers/" + Voyage703.traveller(server, "KIM").id();
        officer.get(page);
        officer.post(page + "/pass/link", Map.of());
        String another = Voyage703.link(officer.get(page).body());

        assertThat(another).isNotEqualTo(own);
        assertThat(new Browser(server).get(own).statusCode()).isEqualTo(404);
        assertThat(new Browser(server).get(another).body()).contains("Valid now");
    }

    @Test
    void theTravellersPageIsKeptByNobodyAndFoundByNobody() {
        String own = Voyage703.issued(server, officer, "KIM");

        for (String path : List.of("", "/print", "/pass.png", "/pass.svg", "/pass.txt", "/pass.json")) {
            HttpResponse<String> answer = new Browser(server).get(own + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
            assertThat(answer.headers().firstValue("X-Robots-Tag").orElse(""))
                    .as(path)
                    .contains("noindex");
        }
        for (String nobody : List.of("/pass/AAAAAAAAAAAAAAAAAAAAAA", "/pass/x", "/pass/" + UUID.randomUUID())) {
            assertThat(new Browser(server).get(nobody).statusCode()).as(nobody).isEqualTo(404);
        }
    }

    @Test
    void cachesNeverServeAStatusListPastItsLife() {
        HttpResponse<String> list = new Browser(server).get("/api/v1/passes/status/JP");

        assertThat(list.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(list.headers().firstValue("Cache-Control").orElse(""))
                .contains("max-age=30", "must-revalidate", "public");
        String tag = list.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = new Browser(server).get("/api/v1/passes/status/JP", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(new Browser(server).get("/api/v1/passes/status/DE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everySignerIsTrustedByFingerprintAndItsCertificateCanBeFetched() {
        String trust = new Browser(server).get("/api/v1/passes/trust").body();

        assertThat(trust).contains("\"notBefore\":\"2026-11-22T01:00:00Z\"");
        assertThat(trust).contains("\"crv\":\"P-256\"", "\"state\":\"JP\"", "\"state\":\"KR\"", "\"revoked\":false");
        Matcher fingerprint = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"").matcher(trust);
        assertThat(fingerprint.find()).isTrue();
        HttpResponse<String> certificate =
                new Browser(server).get("/api/v1/passes/trust/" + fingerprint.group(1) + ".cer");
        assertThat(certificate.statusCode()).isEqualTo(200);
        assertThat(certificate.headers().firstValue("Content-Type")).hasValue("application/pkix-cert");
        assertThat(new Browser(server)
                        .get("/api/v1/passes/trust/" + "0".repeat(64) + ".cer")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingOfAPassStandsInTheClear() throws Exception {
        String own = Voyage703.issued(server, officer, "KIM");
        String small = new Browser(server).get(own + "/pass.txt").body();
        officer.get("/voyages/" + Voyage703.voyage(server).summary().id() + "/verify");
        officer.post("/voyages/" + Voyage703.voyage(server).summary().id() + "/verify", Map.of("seal", small));
        server.close();

        List<String> secrets = List.of(
                "MINJI", "M123A4567", "1988-03-05", "RDB1", small.substring(20, 60), own.substring("/pass/".length()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(secrets.toArray(String[]::new));
            }
        }
    }

    @Test
    void aPassIsGoneWithTheTravellersData() {
        String own = Voyage703.issued(server, officer, "KIM");
        server.clock().forward(Duration.ofDays(800));
        server.context().getBean(Ledger.class).destroyDue(server.clock().instant());

        assertThat(Objects.requireNonNull(Voyage703.voyage(server).travellers().getFirst())
                        .record())
                .isNull();
        assertThat(new Browser(server).get(own).statusCode()).isEqualTo(404);
    }
}
