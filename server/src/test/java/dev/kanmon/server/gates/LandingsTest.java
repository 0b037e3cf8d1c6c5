package dev.kanmon.server.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Accounts;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.posts.Voyage703;
import dev.kanmon.server.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Devices of gates tell over real HTTP what they did. */
class LandingsTest {
    private static final Instant AT = TestServer.START.plusSeconds(600);

    @TempDir
    private static Path folder;

    private static TestServer server;
    private static Browser officer;

    @BeforeAll
    static void start() {
        server = TestServer.empty(folder, new MovableClock(TestServer.START), Map.of());
        officer = officer(server, "JPN");
        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Browser officer(TestServer server, String state) {
        Browser browser = new Browser(server);
        browser.get(server.context().getBean(Accounts.class).officerLink("Sato", state));
        return browser;
    }

    /** Number of the pass of a traveller, and the address of the traveller's page. */
    private record Own(String number, String page) {}

    private Own pass(String surname) {
        String page = Voyage703.issued(server, officer, surname);
        UUID person = Voyage703.traveller(server, surname).person();
        return new Own(
                server.context()
                        .getBean(PassRegister.class)
                        .ofTraveller(person)
                        .getFirst()
                        .number()
                        .text(),
                page);
    }

    /** Records of gates whose names begin so. */
    private static long rows(String gates, String where) {
        return server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select count(*) from landing join gate_shift on gate_shift.id = shift"
                                + " where gate like ? || '%' and " + where)
                        .param(gates)
                        .query(Long.class)
                        .single());
    }

    @Test
    void aLandingEndsThePassAndIsInTheOfficersAuthority() {
        Own kim = pass("KIM");
        String before = new Browser(server).get("/api/v1/passes/status/JP").body();
        GateDevice device = GateDevice.opened(server, officer, "nrt", "G0 A");

        JsonNode answer = device.send(device.record(kim.number(), AT, null)).getFirst();

        assertThat(answer.path("recorded").stringValue()).isEqualTo("NEW");
        assertThat(answer.path("standing").stringValue()).isEqualTo("STANDS");
        assertThat(answer.path("usedBefore").booleanValue()).isFalse();
        assertThat(answer.path("passStood").booleanValue()).isTrue();
        assertThat(new Browser(server).get("/api/v1/passes/status/JP").body()).isNotEqualTo(before);
        assertThat(new Browser(server).get(kim.page()).body()).contains("You passed the gate with it");
        assertThat(new Browser(server).get(kim.page() + "?lang=ko").body()).contains("이 패스로 게이트를 통과했습니다");
        assertThat(new Browser(server).get(kim.page() + "?lang=ja").body()).contains("このパスでゲートを通過しました");
        assertThat(new Browser(server).get(kim.page() + "/pass.png").statusCode())
                .isEqualTo(404);
        assertThat(LedgerLines.kinds(server)).containsSubsequence("gate.shift-began", "pass.withdrawn", "gate.landed");
        assertThat(LedgerLines.bodies(server).getLast())
                .contains("\"way\":\"OFFICER\"", "\"passStood\":true", "\"by\":")
                .doesNotContain(kim.number(), "KE");
        assertThat(officer.get("/gates").body()).contains("NRT G0 A");
        assertThat(Ledger.verify(folder)).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void theSameBatchAgainChangesNothing() {
        Own kim = pass("KIM");
        GateDevice device = GateDevice.opened(server, officer, "NRT", "G1 A");
        String landed = device.record(kim.number(), AT, null);
        String counter = device.record(null, AT.plusSeconds(5), "NO_PASS");
        device.send(landed, counter);
        List<String> ledger = LedgerLines.kinds(server);

        assertThat(device.send(counter, landed, landed)).allSatisfy(answer -> {
            assertThat(answer.path("recorded").stringValue()).isEqualTo("REPEATED");
            assertThat(answer.path("standing").stringValue()).isEqualTo("STANDS");
        });

        assertThat(rows("G1", "1 = 1")).isEqualTo(2);
        assertThat(LedgerLines.kinds(server)).isEqualTo(ledger);
    }

    @Test
    void ofTwoUsesTheEarlierStandsAlsoWhereItIsToldLater() {
        Own kim = pass("KIM");
        GateDevice one = GateDevice.opened(server, officer, "NRT", "G2 A");
        GateDevice other = GateDevice.opened(server, officer, "NRT", "G2 B");
        one.send(one.record(kim.number(), AT.plusSeconds(60), null));

        JsonNode late = other.send(other.record(kim.number(), AT, null)).getFirst();

        assertThat(late.path("standing").stringValue()).isEqualTo("STANDS");
        assertThat(late.path("passStood").booleanValue()).isFalse();
        assertThat(rows("G2", "word = 'LANDED' and standing = 'STANDS'")).isEqualTo(1);
        assertThat(rows("G2", "word = 'LANDED' and standing = 'SECOND_USE'")).isEqualTo(1);
        assertThat(LedgerLines.kinds(server)).endsWith("gate.landed", "gate.second-use");
        assertThat(officer.get("/gates").body())
                .contains("Passes used twice", "NRT G2 B", new PassNumber(kim.number()).grouped());
        JsonNode third =
                one.send(one.record(kim.number(), AT.plusSeconds(90), "USED")).getFirst();
        assertThat(third.path("usedBefore").booleanValue()).isTrue();
        assertThat(third.path("standing").stringValue()).isEqualTo("STANDS");
    }

    @Test
    void aGateCutOffForTwoHoursAtThePeakLosesNothingAndDoublesNothing() {
        long seed = Long.getLong("kanmon.seed", 2_026L);
        Random random = new Random(seed);
        GateDevice one = GateDevice.opened(server, officer, "NRT", "G3 A");
        GateDevice other = GateDevice.opened(server, officer, "NRT", "G3 B");
        List<Runnable> sends = new ArrayList<>();
        List<String> passes = IntStream.range(0, 600)
                .mapToObj(place -> PassNumber.of("JP", LocalDate.of(2026, 11, 22), 1_000 + place)
                        .text())
                .toList();
        for (GateDevice device : List.of(one, other)) {
            List<String> records = new ArrayList<>();
            for (int i = 0; i < passes.size(); i++) {
                // Every fiftieth pass is shown at both gates.
                if (i % 2 == (device == one ? 0 : 1) || i % 50 == 0) {
                    records.add(device.record(passes.get(i), AT.plusSeconds(12L * i + random.nextInt(300)), null));
                }
            }
            for (int start = 0; start < records.size(); start += 100) {
                String[] batch = records.subList(start, Math.min(records.size(), start + 100))
                        .toArray(String[]::new);
                sends.add(() -> device.send(batch));
                sends.add(() -> device.send(batch));
            }
        }
        Collections.shuffle(sends, random);

        int before = (int)
                LedgerLines.kinds(server).stream().filter("gate.landed"::equals).count();
        sends.forEach(Runnable::run);

        String replay = "replay: -Dkanmon.seed=" + seed;
        assertThat(rows("G3", "1 = 1")).as(replay).isEqualTo(612);
        assertThat(rows("G3", "standing = 'STANDS'")).as(replay).isEqualTo(600);
        assertThat(rows("G3", "standing = 'SECOND_USE'")).as(replay).isEqualTo(12);
        assertThat(LedgerLines.kinds(server).stream().filter("gate.landed"::equals))
                .as(replay)
                .hasSize(before + 612);
        assertThat(Ledger.verify(folder)).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void aRecordThatIsWrongKeepsNoOtherFromBeingRecorded() {
        Own kim = pass("KIM");
        GateDevice device = GateDevice.opened(server, officer, "NRT", "G4 A");
        String korean = device.record("KR26326000008", AT, null);

        List<JsonNode> answers = device.send(
                "{\"id\":\"x\"}",
                device.record(kim.number(), AT, null),
                device.record(kim.number(), AT, "BECAUSE"),
                "7",
                device.record("JP26326000001", AT, null),
                korean);

        assertThat(answers.stream().map(answer -> answer.path("recorded").stringValue()))
                .containsExactly("REFUSED", "NEW", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(answers.getFirst().path("id").stringValue()).isEqualTo("x");
        assertThat(rows("G4", "1 = 1")).isEqualTo(1);
    }

    @Test
    void whatIsNoBatchIsAProblem() {
        GateDevice device = GateDevice.opened(server, officer, "NRT", "G5 A");
        assertThat(device.post("{").statusCode()).isEqualTo(400);
        assertThat(device.post("{\"landings\":[]}").statusCode()).isEqualTo(400);
        assertThat(device.post("{\"landings\":[" + "1,".repeat(500) + "1]}").statusCode())
                .isEqualTo(413);
        assertThat(device.post("{\"landings\":[\"" + "x".repeat(600_000) + "\"]}")
                        .statusCode())
                .isEqualTo(413);
        GateDevice nobody = new GateDevice(server, "AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(nobody.post("{\"landings\":[1]}").statusCode()).isEqualTo(401);
        assertThat(nobody.post("{\"landings\":[1]}").body()).contains("/gates", "\"status\":401");
    }

    @Test
    void whoUsedTheOrdinaryCounterIsRecordedToCompareWith() {
        GateDevice device = GateDevice.opened(server, officer, "NRT", "G6 Counter");
        String record = """
                {"id":"019ab400-0000-7000-8000-000000000001","sequence":1,"voyage":"KE703","day":"2026-11-22",
                 "joinedAt":"2026-11-22T05:10:00Z","at":"2026-11-22T05:52:30.25Z","way":"COUNTER","word":"LANDED"}""";

        assertThat(device.send(record).getFirst().path("recorded").stringValue())
                .isEqualTo("NEW");

        assertThat(rows(
                        "G6",
                        "way = 'COUNTER' and number is null and joined_at = 1795324200000000 and voyage = 'KE703'"))
                .isEqualTo(1);
    }

    @Test
    void gatesAreForOfficersOfTheStateOfTheirPort() {
        long before = shiftsBegun();
        Browser korean = officer(server, "KOR");
        korean.get("/gates");
        korean.post("/gates/shifts", Map.of("port", "NRT", "gate", "A", "hours", "8"));
        assertThat(korean.get("/gates").body())
                .contains("of another State than your account")
                .doesNotContain("#shift=");
        korean.post("/gates/shifts", Map.of("port", "NRT", "gate", "A", "hours", "8"));
        assertThat(korean.get("/gates?lang=ko").body()).contains("계정과 다른 국가");
        korean.post("/gates/shifts", Map.of("port", "NRT", "gate", "A", "hours", "8"));
        assertThat(korean.get("/gates?lang=ja").body()).contains("アカウントと別の国");

        Browser ofNone = new Browser(server);
        ofNone.get(server.officerLink());
        assertThat(ofNone.get("/gates").body()).contains("Your account is of no State");
        ofNone.post("/gates/shifts", Map.of("port", "NRT", "gate", "A", "hours", "8"));
        assertThat(ofNone.get("/gates").body()).doesNotContain("#shift=");
        assertThat(shiftsBegun()).isEqualTo(before);

        officer.get("/gates");
        officer.post("/gates/shifts", Map.of("port", "NRT", "gate", "A", "hours", "13"));
        assertThat(officer.get("/gates").body()).contains("1 to 12 hours").doesNotContain("#shift=");
        officer.post("/gates/shifts", Map.of("port", "XXX", "gate", "A", "hours", "1"));
        assertThat(officer.get("/gates").body()).contains("No port has this code");
        officer.post("/gates/shifts", Map.of("port", "NRT", "gate", "<b>", "hours", "1"));
        assertThat(officer.get("/gates").body()).contains("letters and digits").doesNotContain("<b>&lt;");
    }

    @Test
    void onlyTheSecretsFingerprintIsKept() {
        String secret = GateDevice.link(officer, "NRT", "G9 A");
        String kept = server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select group_concat(hex(secret) || id || gate) from gate_shift")
                        .query(String.class)
                        .single());
        assertThat(kept).doesNotContain(secret);
        assertThat(LedgerLines.bodies(server).toString()).doesNotContain(secret);
        assertThat(officer.get("/gates").body()).as("shown once").doesNotContain(secret);
    }

    @Test
    void otherRoomsHearOfALandingInItsTransactionAndAShiftThatIsOverStillTellsWhatItDidForSomeTime(@TempDir Path own) {
        List<String> heard = new ArrayList<>();
        LandingWatch watch = (tx, landing, pass) -> heard.add(told(landing, pass) + tx.now());
        try (TestServer other =
                new TestServer(own, parts -> parts.registerBean("watchOfTheTest", LandingWatch.class, () -> watch))) {
            GateDevice device = GateDevice.opened(other, officer(other, "JPN"), "NRT", "A");
            String landed = device.record("JP26326012343", AT, null);

            device.send(landed, device.record(null, AT, "NO_PASS"));
            device.send(landed, device.record("JP26326012343", AT.minusSeconds(9), null));

            assertThat(heard)
                    .containsExactly(
                            "LANDED null nobody " + TestServer.START, "TO_COUNTER NO_PASS nobody " + TestServer.START);

            other.clock().forward(Duration.ofHours(9));
            assertThat(device.send(device.record(null, AT, "NO_PASS"))
                            .getFirst()
                            .path("recorded")
                            .stringValue())
                    .isEqualTo("NEW");
            other.clock().forward(Shift.RECONCILED_WITHIN);
            assertThat(device.post("{\"landings\":[1]}").statusCode()).isEqualTo(401);
        }
    }

    private static long shiftsBegun() {
        return LedgerLines.kinds(server).stream()
                .filter("gate.shift-began"::equals)
                .count();
    }

    private static String told(Landing landing, @Nullable IssuedPass pass) {
        return landing.word() + " " + landing.reason() + " " + (pass == null ? "nobody" : pass.id()) + " ";
    }
}
