package dev.kanmon.server.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.server.pages.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The gate page in a real browser; pictures of it are left in {@code target/pages}. */
class GatePageTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target", "pages");
    private final Instant now = Instant.now();
    private final SealWorld world = new SealWorld("page", now);
    private final Issued issued = new Issued(world, now);

    @TempDir
    private Path folder;

    private GateHouse house;
    private GateVisit visit;

    @BeforeEach
    void start() {
        visit = GateVisit.with(folder.resolve("profile"));
        house = new GateHouse(folder.resolve("store"));
        house.told.put("/api/v1/passes/trust", world.bundle());
        tell(41, now);
    }

    @AfterEach
    void stop() {
        if (visit != null) {
            visit.close();
        }
        if (house != null) {
            house.close();
        }
    }

    @Test
    void afterTheFirstLoadBothFormsVerifyWithNoServerAndNoNetwork() {
        String page = house.url("/gate");
        visit.open(page);
        visit.awaitWorker();
        house.close();
        visit.offline();

        visit.open(page);
        visit.scan(issued.vdsNc(issued.content()));
        visit.awaitVerdict("VALID");
        visit.scan(issued.barcode(issued.content(Issued.WITHDRAWN, issued.day())));
        visit.awaitVerdict("WITHDRAWN");
        assertThat(visit.text("standing")).contains("no. 41", "not reached");

        visit.close();
        visit = GateVisit.with(folder.resolve("profile"));
        visit.offline();
        visit.open(page);
        visit.scan(issued.barcode(issued.content()));
        visit.awaitVerdict("VALID");
        visit.scan(issued.vdsNc(issued.content(Issued.WITHDRAWN, issued.day())));
        visit.awaitVerdict("WITHDRAWN");
        visit.run("document.querySelector('#languages a[lang=ko]').click()");
        visit.until("return document.getElementById('word').textContent === '취소됨'");
    }

    @Test
    void aHandheldScannerNeedsNoMouse() {
        visit.open(house.url("/gate"));

        visit.scan(issued.barcode(issued.content()));
        visit.awaitVerdict("VALID");
        assertThat(visit.text("facts")).contains("KIM, MIN JI", "M12345678", "KE703", "ICN → NRT");
        assertThat(focused()).isEqualTo("text");
        visit.press(Keys.ESCAPE);
        visit.awaitVerdict("IDLE");
        assertThat(String.valueOf(visit.run("return document.body.innerText"))).doesNotContain("MIN JI", "M12345678");

        visit.run("document.getElementById('camera-switch').focus()");
        visit.scan(issued.vdsNc(issued.content()));
        visit.awaitVerdict("VALID");
        visit.scan("WHAT IS THIS");
        visit.awaitVerdict("UNREADABLE");
        assertThat(visit.text("standing")).contains("Passes checked today\n3");
        assertThat(String.valueOf(visit.run("return document.body.innerText"))).doesNotContain("M12345678");
    }

    @Test
    void aPassportIsComparedOnceItsCheckDigitsAreRight() {
        visit.open(house.url("/gate"));
        List<String> own = Issued.zone("M12345678", LocalDate.of(1990, 3, 14));
        List<String> other = Issued.zone("M12345679", LocalDate.of(1990, 3, 14));

        visit.scan(issued.barcode(issued.content()));
        visit.awaitVerdict("VALID");
        assertThat(visit.text("action")).contains("Compare passport number");
        own.forEach(visit::scan);
        visit.until("return document.getElementById('facts').textContent.includes('same as in the passport')");
        visit.awaitVerdict("VALID");
        assertThat(visit.text("action")).contains("The passport is the one of the pass");

        other.forEach(visit::scan);
        visit.awaitVerdict("OTHER_DOCUMENT");
        assertThat(visit.text("facts")).contains("✗ not as in the passport");
        visit.press(Keys.ESCAPE);

        visit.scan(own.get(0) + own.get(1).replaceFirst("M12345678", "M12345670"));
        assertThat(visit.text("zone")).contains("a check digit is wrong");
        visit.scan(own.get(0) + own.get(1));
        assertThat(visit.text("zone")).isEqualTo("Passport read.");
        visit.scan(issued.vdsNc(issued.content()));
        visit.awaitVerdict("VALID");
        assertThat(visit.text("facts")).contains("✓ same as in the passport");

        // The passport belongs to the traveller before.
        visit.scan(issued.barcode(issued.content()));
        visit.awaitVerdict("VALID");
        assertThat(visit.text("facts")).doesNotContain("same as");
    }

    @Test
    void aPassForAnotherVoyageIsTold() {
        visit.open(house.url("/gate"));
        visit.chromium.findElement(By.id("voyage")).sendKeys("ke705", Keys.TAB);

        visit.scan(issued.barcode(issued.content()));

        visit.awaitVerdict("OTHER_VOYAGE");
    }

    @Test
    void noPassIsCalledValidByAStaleList() {
        tell(41, now.minus(Issued.LIST_LIFE).plus(Duration.ofMinutes(20)));
        visit.open(house.url("/gate"));
        assertThat(visit.text("alerts")).contains("The status list of JPN ends in 1");
        visit.scan(issued.barcode(issued.content()));
        visit.awaitVerdict("VALID");

        tell(42, now.minus(Issued.LIST_LIFE).minus(Duration.ofMinutes(20)));
        visit.open(house.url("/gate"));
        visit.scan(issued.barcode(issued.content()));
        visit.awaitVerdict("STATUS_UNKNOWN");
        assertThat(visit.look()).contains("unknown").doesNotContain("stands");
        assertThat(visit.text("alerts")).contains("stale");
        assertThat(visit.text("action")).contains("Do not take it for valid");
    }

    @Test
    void anOlderListIsNotTaken() {
        tell(50, now);
        visit.open(house.url("/gate"));
        tell(49, now.plusSeconds(1));
        visit.open(house.url("/gate"));

        assertThat(visit.text("standing")).contains("no. 50");
        assertThat(visit.text("alerts")).contains("older status list of JPN");

        house.told.put("/api/v1/passes/status/JP", issued.list(60, now).sign(world.stranger.sealing()));
        visit.open(house.url("/gate"));
        assertThat(visit.text("standing")).contains("no. 50");
        assertThat(visit.text("alerts")).contains("not genuine");
    }

    @Test
    void aPageWithoutTrustSaysThatItIsNotReady() {
        house.told.clear();
        visit.open(house.url("/gate"));

        visit.awaitVerdict("UNREADY");
        visit.scan(issued.barcode(issued.content()));
        visit.awaitVerdict("UNREADY");
    }

    @Test
    void aNewReleaseTakesThePlaceOfTheOldOne() {
        visit.open(house.url("/gate"));
        visit.awaitWorker();
        String old = house.release.name();
        visit.until("return document.getElementById('standing').textContent.includes('" + old + "')");
        Map<String, byte[]> files = new LinkedHashMap<>(GateRelease.shipped());
        byte[] style = files.getOrDefault("gate.css", new byte[0]);
        files.put(
                "gate.css",
                (new String(style, StandardCharsets.UTF_8) + "\n/* new */").getBytes(StandardCharsets.UTF_8));
        house.release = new GateRelease(files);
        assertThat(house.release.name()).isNotEqualTo(old);

        visit.run("navigator.serviceWorker.getRegistration('/gate').then(one => one.update())");

        visit.until("return document.body?.dataset.ready === 'true' &&"
                + " document.getElementById('standing').textContent.includes('"
                + house.release.name() + "')");
        Object caches = visit.chromium.executeAsyncScript("caches.keys().then(names => arguments[0](names.join()))");
        assertThat(caches).isEqualTo("kanmon-gate-" + house.release.name());
    }

    @Test
    void theCameraReadsBothForms() throws IOException {
        for (String text : List.of(issued.barcode(issued.content()), issued.vdsNc(issued.content()))) {
            Path film = folder.resolve("film-" + text.length() + ".y4m");
            CameraFilm.write(film, text);
            try (GateVisit gate = GateVisit.with(
                    folder.resolve("camera-" + text.length()),
                    "--use-fake-device-for-media-stream",
                    "--use-fake-ui-for-media-stream",
                    "--use-file-for-fake-video-capture=" + film)) {
                gate.open(house.url("/gate"));
                gate.run("document.getElementById('camera-switch').focus()");
                gate.press(Keys.ENTER);
                gate.awaitVerdict("VALID");
                assertThat(gate.text("facts")).contains("KIM, MIN JI");
            }
        }
    }

    @Test
    void theSignIsReadInThreeLanguagesOnAPhoneAndADesk() throws IOException {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("IDLE", "");
        shown.put("VALID", issued.barcode(issued.content()));
        shown.put("STATUS_UNKNOWN", issued.barcode(issued.content(Issued.COUNT, issued.day())));
        shown.put("WITHDRAWN", issued.barcode(issued.content(Issued.WITHDRAWN, issued.day())));
        shown.put("ALTERED", issued.vdsNc(issued.content()).replace("KIM", "LIM"));
        for (String language : List.of("ko", "ja", "en")) {
            visit.open(house.url("/gate?lang=" + language));
            for (Map.Entry<String, String> one : shown.entrySet()) {
                visit.press(Keys.ESCAPE);
                if (!one.getValue().isEmpty()) {
                    visit.scan(one.getValue());
                }
                visit.awaitVerdict(one.getKey());
                for (int width : List.of(PHONE, DESK)) {
                    Chromium.screen(visit.chromium, width);
                    String as = width + " " + language + " " + one.getKey();
                    assertThat(visit.run("return document.documentElement.scrollWidth"
                                    + " - document.documentElement.clientWidth"))
                            .as(as)
                            .isEqualTo(0L);
                    assertThat((Boolean) visit.run("return"
                                    + " document.getElementById('word').getBoundingClientRect().bottom"
                                    + " <= innerHeight &&"
                                    + " parseFloat(getComputedStyle(document.getElementById('word')).fontSize)"
                                    + " >= 40"))
                            .as(as)
                            .isTrue();
                    keep("gate-" + as.replace(' ', '-'));
                }
            }
        }
    }

    @Test
    void theKeyboardReachesEveryControl() {
        visit.open(house.url("/gate"));
        visit.run("document.querySelector('.skip').focus()");
        StringBuilder reached = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            reached.append(focused()).append(' ');
            visit.press(Keys.TAB);
        }
        assertThat(reached.toString()).contains("text", "reset", "camera-switch", "voyage", "SUMMARY", "A");
    }

    private void tell(long number, Instant made) {
        house.told.put("/api/v1/passes/status/JP", issued.signedList(number, made));
        house.told.put(
                "/api/v1/passes/status/KR",
                new StatusList("KOR", 7, now, now.plus(Issued.LIST_LIFE), new TreeMap<>())
                        .sign(world.koreaSigner.sealing()));
    }

    private String focused() {
        return String.valueOf(visit.run("return document.activeElement.id || document.activeElement.tagName"));
    }

    private void keep(String name) throws IOException {
        Object picture = visit.chromium
                .executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
    }
}
