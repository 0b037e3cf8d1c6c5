package dev.kanmon.server.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.gate.GateRules;
import dev.kanmon.clearance.gate.GateRules.Identity;
import dev.kanmon.clearance.gate.GateRules.Shown;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.access.Accounts;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import dev.kanmon.server.pages.Chromium;
import dev.kanmon.server.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The gate page with a shift, in a real browser. */
class GateShiftPageTest {
    private static final LocalDate BORN = LocalDate.of(1990, 3, 14);

    private static Instant now;
    private static SealWorld world;
    private static Issued issued;

    @TempDir
    private static Path folder;

    private static GateHouse house;
    private static Browser officer;
    private static GateVisit visit;

    @BeforeAll
    static void start() {
        now = Instant.now();
        world = new SealWorld("shift", now);
        issued = new Issued(world, now);
        visit = GateVisit.with(folder.resolve("profile"));
        house = new GateHouse(folder.resolve("store"), new MovableClock(now));
        house.told.put("/api/v1/passes/trust", world.bundle());
        house.told.put("/api/v1/passes/status/JP", issued.signedList(41, now));
        house.told.put(
                "/api/v1/passes/status/KR",
                new StatusList("KOR", 7, now, now.plus(Issued.LIST_LIFE), new TreeMap<>())
                        .sign(world.koreaSigner.sealing()));
        officer = new Browser(house.server);
        officer.get(house.server.context().getBean(Accounts.class).officerLink("Sato", "JPN"));
    }

    @AfterAll
    static void stop() {
        visit.close();
        house.close();
    }

    /** A device that was never at a gate. */
    @BeforeEach
    void forget() {
        visit.chromium.get("about:blank");
        visit.chromium.executeCdpCommand(
                "Storage.clearDataForOrigin",
                Map.of("origin", house.url("/").replaceFirst("/$", ""), "storageTypes", "all"));
    }

    private void openShift(String port, String gate) {
        visit.open(house.url("/gate#shift=" + GateDevice.link(officer, port, gate)));
        visit.until("return document.getElementById('duty').dataset.shift === 'open'");
    }

    private void read(int place, String passport) {
        visit.scan(issued.barcode(issued.content(place, issued.day())));
        visit.awaitVerdict("VALID");
        Issued.zone(passport, BORN).forEach(visit::scan);
    }

    private void land(int place) {
        read(place, "M12345678");
        visit.until("return !document.getElementById('confirm').disabled");
        visit.press(Keys.ENTER);
        visit.awaitVerdict("LANDED");
    }

    private void waiting(int records) {
        visit.until("return document.querySelector('[data-waiting]')?.dataset.waiting === '" + records + "'");
    }

    private List<String> rows(String gate) {
        return house.server
                .context()
                .getBean(Store.class)
                .read(sql -> sql.sql(
                                "select substr(number, 8, 5) || ' ' || way || ' ' || word || ' ' || coalesce(reason,"
                                        + " '-') || ' ' || standing from landing where shift = (select id from gate_shift"
                                        + " where gate = ?) order by sequence")
                        .param(gate)
                        .query(String.class)
                        .list());
    }

    @Test
    void aGateThatIsCutOffLandsPeopleAndTellsItAllLaterOnce() {
        openShift("NRT", "A");
        visit.awaitWorker();
        assertThat(visit.chromium.getCurrentUrl()).as("the secret").doesNotContain("shift");
        assertThat(visit.text("shift")).contains("NRT A", "In the authority of officer");
        visit.offline();

        land(50);
        assertThat(visit.text("reason")).contains("Record 1 of this shift");
        land(51);
        read(52, "M12345678");
        visit.scan("EGATE:OK");
        visit.awaitVerdict("LANDED");
        read(53, "M12345678");
        visit.scan("egate:no");
        visit.awaitVerdict("TO_COUNTER");
        read(54, "M12345679");
        visit.awaitVerdict("OTHER_DOCUMENT");
        visit.press(Keys.ENTER);
        visit.scan("c");
        visit.awaitVerdict("TO_COUNTER");
        assertThat(visit.text("reason")).contains("The pass is for another document.");
        visit.scan(issued.vdsNc(issued.content(50, issued.day())));
        visit.awaitVerdict("USED");
        new Actions(visit.chromium).sendKeys("c").perform();
        visit.awaitVerdict("TO_COUNTER");
        waiting(6);

        visit.open(house.url("/gate"));
        waiting(6);
        visit.scan(issued.barcode(issued.content(51, issued.day())));
        visit.awaitVerdict("USED");
        visit.press(Keys.ESCAPE);
        land(55);
        waiting(7);
        GateDevice other = GateDevice.opened(house.server, officer, "NRT", "B");
        other.send(other.record(issued.content(55, issued.day()).number(), now.minusSeconds(60), null));
        assertThat(rows("A")).isEmpty();

        visit.online();
        visit.run("dispatchEvent(new Event('online'))");
        waiting(0);

        List<String> expected = List.of(
                "00050 OFFICER LANDED - STANDS",
                "00051 OFFICER LANDED - STANDS",
                "00052 E_GATE LANDED - STANDS",
                "00053 E_GATE TO_COUNTER E_GATE_NO STANDS",
                "00054 OFFICER TO_COUNTER OTHER_DOCUMENT STANDS",
                "00050 OFFICER TO_COUNTER USED STANDS",
                "00055 OFFICER LANDED - SECOND_USE");
        assertThat(rows("A")).isEqualTo(expected);
        visit.until("return document.getElementById('alerts').textContent.includes('second uses')");
        visit.run("document.querySelector('#languages a[lang=ja]').click()");
        visit.until("return document.getElementById('shift').textContent.includes('責任審査官')");
        visit.run("document.querySelector('#languages a[lang=ko]').click()");
        visit.until("return document.getElementById('shift').textContent.includes('책임 심사관')");
        visit.open(house.url("/gate?lang=en"));
        assertThat(rows("A")).as("told once").isEqualTo(expected);
        assertThat(kept()).doesNotContain("M12345678", "KIM", "1990-03-14");
        assertThat(officer.get("/gates").body()).contains("Passes used twice");
        assertThat(Ledger.verify(folder.resolve("store"))).isInstanceOf(LedgerVerdict.Sound.class);
    }

    /** All that the page keeps, as text. */
    private String kept() {
        return String.valueOf(visit.chromium.executeAsyncScript("""
                const done = arguments[0];
                indexedDB.open('kanmon-gate', 1).onsuccess = event => {
                  const all = event.target.result.transaction('kept').objectStore('kept').getAll();
                  all.onsuccess = () => done(JSON.stringify(all.result) + JSON.stringify(localStorage));
                };
                """));
    }

    @Test
    void nobodyIsLandedWithoutADocumentOrByAnEnterThatCameWithAScan() {
        openShift("NRT", "C");
        visit.scan(issued.barcode(issued.content(50, issued.day())));
        visit.awaitVerdict("VALID");
        assertThat(visit.text("action")).isEqualTo("Read the document.");
        visit.press(Keys.ENTER);
        List<String> lines = Issued.zone("M12345678", BORN);
        visit.scan(lines.getFirst());
        new Actions(visit.chromium)
                .sendKeys(lines.getLast(), Keys.ENTER, Keys.ENTER)
                .perform();
        visit.until("return !document.getElementById('confirm').disabled");
        assertThat(visit.text("word")).isEqualTo("Valid");
        assertThat(visit.text("action")).contains("Enter: landed. C: to the counter");

        visit.scan(issued.barcode(issued.content(51, issued.day())));
        assertThat(visit.text("zone")).contains("Decide about this traveller first");
        assertThat(rows("C")).isEmpty();
        visit.run("document.getElementById('to-counter').click()");
        visit.awaitVerdict("TO_COUNTER");
        visit.scan(issued.barcode(issued.content(51, issued.day())));
        visit.awaitVerdict("VALID");
        visit.scan("C");
        visit.awaitVerdict("TO_COUNTER");
        waiting(0);
        assertThat(rows("C"))
                .containsExactly(
                        "00050 OFFICER TO_COUNTER NOT_CONFIRMED STANDS", "00051 OFFICER TO_COUNTER NO_DOCUMENT STANDS");
    }

    @Test
    void withoutAShiftThePageVerifiesAndRecordsNothing() {
        visit.open(house.url("/gate"));
        read(50, "M12345678");
        visit.until("return document.getElementById('facts').textContent.includes('same as in the passport')");
        visit.press(Keys.ENTER);
        visit.scan("EGATE:OK");
        assertThat(visit.text("word")).isEqualTo("Valid");
        assertThat(visit.text("shift-word")).contains("No shift is open");
        assertThat(visit.run("return document.getElementById('decide').hidden")).isEqualTo(true);
    }

    @Test
    void aShiftThatTheServerDoesNotKnowLandsNobody() {
        openShift("NRT", "D");
        visit.open(house.url("/gate#shift=AAAAAAAAAAAAAAAAAAAAAA"));
        visit.until("return document.getElementById('duty').dataset.shift === 'unknown'");
        assertThat(visit.run("return document.getElementById('decide').hidden")).isEqualTo(true);
    }

    @Test
    void aGateOfAnotherPortSendsToTheCounter() {
        openShift("HND", "E");
        visit.scan(issued.barcode(issued.content(50, issued.day())));
        visit.awaitVerdict("OTHER_PORT");
        Chromium.screen(visit.chromium, 360);
        assertThat(visit.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        visit.chromium.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void theRulesOfThePageAreThoseOfTheServer() {
        visit.open(house.url("/gate"));
        List<String> cases = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<@Nullable PassVerdict> verdicts = new ArrayList<>(List.of(PassVerdict.values()));
        verdicts.add(null);
        for (PassVerdict verdict : verdicts) {
            for (int bits = 0; bits < 8; bits++) {
                for (Identity identity : Identity.values()) {
                    Shown shown = new Shown(verdict, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0);
                    cases.add("[{\"verdict\":%s,\"portRight\":%b,\"documentRead\":%b,\"usedBefore\":%b},\"%s\"]"
                            .formatted(
                                    verdict == null ? "null" : "\"" + verdict + "\"",
                                    shown.portRight(),
                                    shown.documentRead(),
                                    shown.usedBefore(),
                                    identity));
                    expected.add(
                            switch (GateRules.answer(shown, identity)) {
                                case GateRules.Ask ask -> "{\"ask\":\"" + ask + "\"}";
                                case GateRules.Admit admit -> "{\"admit\":\"" + admit.way() + "\"}";
                                case GateRules.ToCounter counter -> "{\"counter\":\"" + counter.reason() + "\"}";
                            });
                }
            }
        }
        Object said = visit.chromium.executeAsyncScript(
                "const done = arguments[0]; import('/gate/rules.js').then(rules =>" + " done(["
                        + String.join(",", cases) + "].map(one => JSON.stringify(rules.answer(...one))).join('\\n')))");

        assertThat(String.valueOf(said).lines().toList()).isEqualTo(expected).hasSize(760);
    }
}
