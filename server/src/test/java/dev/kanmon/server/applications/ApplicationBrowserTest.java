package dev.kanmon.server.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.pages.Chromium;
import dev.kanmon.server.posts.Voyage703;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A traveller's way in a real browser, without a script; pictures of it are left in {@code target/pages}. */
class ApplicationBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final long MOST_HEIGHT = 6_000;
    private static final Path PICTURES = Path.of("target", "pages");
    private static final Passports KOREA = new Passports("KR");

    @TempDir
    private Path folder;

    private TestServer server;
    private ChromeDriver chromium;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(PICTURES);
        chromium = Chromium.open(folder.resolve("profile"));
        server = TestServer.empty(
                folder.resolve("store"),
                new MovableClock(TestServer.START),
                Map.of(
                        "kanmon.passes.chip-trust",
                        KOREA.trusted(folder.resolve("trust")).toString()));
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
    void fromTheFormToThePassAndBack() throws IOException {
        everywhere("/apply?voyage=KE703&day=" + Applicant.DAY, "apply");
        go("/apply?voyage=KE703&day=" + Applicant.DAY + "&lang=en");
        Path other = Files.write(
                folder.resolve("other.dtc"),
                KOREA.credential(Passports.zone("KIM", "MINJA", "M555D0001", "KOR"), 30_000));
        chromium.findElement(By.name("zone")).sendKeys(String.join("\n", Passports.KIM));
        click("Apply");
        await("#step", "Waiting for the list of the carrier");
        String page = chromium.getCurrentUrl();
        assertThat(chromium.findElement(By.id("link")).getText()).isEqualTo(page);

        chromium.findElement(By.name("credential")).sendKeys(other.toString());
        click("Send the file");
        await("#chip-differs", "document number");
        everywhere(page, "application-differs");
        Voyage703.list(server, "L1", Voyage703.KIM);
        Browser officer = new Browser(server);
        officer.get(server.officerLink());
        String traveller = "/travellers/" + Voyage703.traveller(server, "KIM").id();
        String own = Voyage703.issued(server, officer, "KIM");
        assertThat(own).startsWith("/pass/");
        go(server.officerLink());
        go("/voyages/" + Voyage703.voyage(server).summary().id() + "?lang=en");
        assertThat(chromium.findElement(By.className("applied")).getText()).isEqualTo("Applied");
        everywhere(traveller, "application-officer");
        chromium.manage().deleteAllCookies();

        go(page + "?lang=en");
        Path right = Files.write(folder.resolve("right.dtc"), KOREA.credential(Passports.KIM, 30_000));
        chromium.findElement(By.name("credential")).sendKeys(right.toString());
        click("Send the file");
        await("#chip", "Authentic");
        await("#step", "Pass issued");
        everywhere(page, "application-issued");
        go(page + "?lang=en");
        click("Open your pass");
        await("#verdict", "Valid now");

        go(page + "?lang=en");
        assertThat(chromium.findElement(By.id("pass")).getText()).isEqualTo("Open your pass");
        click("Withdraw the application");
        await("[role=status]", "Nothing of it is kept.");
        everywhere(page, "application-gone");
    }

    /** Fits a phone and a desk in each language. */
    private void everywhere(String path, String picture) throws IOException {
        for (int width : List.of(PHONE, DESK)) {
            Chromium.screen(chromium, width);
            for (String language : List.of("ko", "ja", "en")) {
                go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(chromium.executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(path + " in " + language + " at " + width)
                        .isEqualTo(0L);
                keep(picture + "-" + width + "-" + language, width);
            }
        }
    }

    private void keep(String name, int width) throws IOException {
        String height = String.valueOf(chromium.executeScript("return document.documentElement.scrollHeight"));
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
                                "height", Math.min(Long.parseLong(height), MOST_HEIGHT),
                                "scale", 1)));
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    private void go(String pathOrUrl) {
        chromium.get(server.url("/").resolve(pathOrUrl).toString());
    }

    private void click(String button) {
        chromium.findElement(By.xpath("//button[normalize-space()='" + button + "']"))
                .click();
    }

    private void await(String selector, String text) {
        new WebDriverWait(chromium, Duration.ofSeconds(10))
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }
}
