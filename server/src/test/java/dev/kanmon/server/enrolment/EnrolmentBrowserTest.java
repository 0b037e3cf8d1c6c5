package dev.kanmon.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.pages.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A family's way in a real browser on a phone, in each language, without scripts; pictures of it are left in {@code target/pages}. */
class EnrolmentBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final long MOST_HEIGHT = 6_000;
    private static final Path PICTURES = Path.of("target", "pages");

    @TempDir
    private Path folder;

    private TestServer server;
    private ChromeDriver chromium;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(PICTURES);
        chromium = Chromium.open(folder.resolve("profile"), "--blink-settings=scriptEnabled=false");
        server = TestServer.empty(folder.resolve("store"), new MovableClock(TestServer.START), Map.of());
        TestPost.inForce(server);
    }

    @AfterEach
    void stop() {
        if (chromium != null) {
            chromium.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aFamilyEnrolsOnAPhoneInEachLanguageAndTakesItBack() throws IOException {
        int party = 0;
        for (String language : List.of("ko", "ja", "en")) {
            Chromium.screen(chromium, PHONE);
            go("/enrol?lang=" + language);
            fits("enrol-" + language);
            chromium.findElement(By.name("voyage")).sendKeys("KE703");
            chromium.findElement(By.cssSelector("form button")).click();
            chromium.findElement(By.name("departure"));
            fits("enrol-form-" + language);
            fill(party);
            fits("enrol-filled-" + language);
            visibleSubmit().click();

            assertThat(chromium.findElement(By.id("how")).getDomAttribute("data-how"))
                    .isEqualTo("SLOT");
            assertThat(chromium.findElements(By.className("member"))).hasSize(4);
            fits("enrolment-" + language);
            Chromium.screen(chromium, DESK);
            fits("enrolment-desk-" + language);
            Chromium.screen(chromium, PHONE);

            chromium.findElement(By.cssSelector(".member:nth-child(3) summary")).click();
            chromium.findElement(By.cssSelector(".member:nth-child(3) button.danger"))
                    .click();
            arrived("?gone");
            assertThat(chromium.findElement(By.cssSelector("p.notice")).getText())
                    .isNotBlank();
            assertThat(chromium.findElements(By.className("member"))).hasSize(3);
            chromium.findElement(By.cssSelector("#all summary")).click();
            chromium.findElement(By.cssSelector("#all button")).click();
            arrived("/enrol?withdrawn");
            assertThat(chromium.findElement(By.cssSelector("p.notice")).getText())
                    .isNotBlank();
            party++;
        }
    }

    @Test
    void whatIsWrongIsLedTo() throws IOException {
        Chromium.screen(chromium, PHONE);
        go("/enrol?voyage=KE703&day=" + Enroller.DAY + "&lang=en");
        fill(7);
        WebElement zone = chromium.findElement(By.id("zone2"));
        String typed = zone.getDomProperty("value");
        zone.clear();
        zone.sendKeys(String.valueOf(typed).replace("M00000072", "M00000073"));
        visibleSubmit().click();

        WebElement problem = chromium.findElement(By.cssSelector("#problems a"));
        assertThat(problem.getText())
                .isEqualTo("Person 2: A check digit says that the document number has a typing error.");
        assertThat(problem.getDomAttribute("href")).isEqualTo("#zone2");
        assertThat(chromium.findElement(By.id("zone2")).getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        fits("enrol-problem-en");
    }

    private void arrived(String end) {
        new WebDriverWait(chromium, Duration.ofSeconds(10))
                .until(browser -> String.valueOf(browser.getCurrentUrl()).endsWith(end));
    }

    private void fill(int party) {
        chromium.findElement(By.name("departure")).sendKeys("0300PM");
        new Select(chromium.findElement(By.name("to"))).selectByValue("NRT");
        chromium.findElement(By.name("arrival")).sendKeys("0520PM");
        new Select(chromium.findElement(By.name("purpose"))).selectByValue("VISIT");
        chromium.findElement(By.name("days")).sendKeys("5");
        List<Person> family = TestPost.family();
        for (int at = 1; at <= family.size(); at++) {
            if (at > 1) {
                chromium.findElement(By.cssSelector("button[value=add]")).click();
            }
            String zone = TestPost.zone(
                    "LEE",
                    "PERSON " + (char) ('A' + at),
                    String.format(Locale.ROOT, "M%07d%d", party, at),
                    LocalDate.of(1985 + at, 3, 9),
                    "KOR");
            chromium.findElement(By.id("zone" + at)).sendKeys(zone.substring(0, 44) + "\n" + zone.substring(44));
            if (at > 1) {
                new Select(chromium.findElement(By.id("tie" + at)))
                        .selectByValue(family.get(at - 1).tie().name());
            }
        }
        chromium.findElement(By.cssSelector("input[value=SELF]")).click();
        chromium.findElement(By.id("consent")).click();
    }

    private WebElement visibleSubmit() {
        return chromium.findElement(By.cssSelector("form.steps > button.button"));
    }

    /** No page scrolls to the side; a picture of it is kept. */
    private void fits(String name) throws IOException {
        Map<String, Object> metrics = chromium.executeCdpCommand("Page.getLayoutMetrics", Map.of());
        long width = size(metrics, "cssContentSize", "width");
        assertThat(width).as(name).isLessThanOrEqualTo(size(metrics, "cssLayoutViewport", "clientWidth"));
        Map<String, Object> picture = chromium.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x", 0,
                                "y", 0,
                                "width", width,
                                "height", Math.min(size(metrics, "cssContentSize", "height"), MOST_HEIGHT),
                                "scale", 1)));
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    private static long size(Map<String, Object> metrics, String of, String side) {
        Map<?, ?> sizes = (Map<?, ?>) Objects.requireNonNull(metrics.get(of));
        return ((Number) Objects.requireNonNull(sizes.get(side))).longValue();
    }

    private void go(String path) {
        chromium.get(server.url("/").resolve(path).toString());
    }
}
