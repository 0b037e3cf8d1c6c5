package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.posts.Voyage703;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Passes in a real browser, without a script of the pages; pictures of them are left in {@code target/pages}. */
class PassBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path PICTURES = Path.of("target", "pages");

    private static TestServer server;
    private static ChromeDriver chromium;

    @BeforeAll
    static void start(@TempDir Path folder) {
        chromium = Chromium.open(folder.resolve("profile"));
        server = TestServer.empty(folder.resolve("store"), new MovableClock(TestServer.START), Map.of());
        Voyage703.list(server, "L1", Voyage703.KIM, Voyage703.LEE, Voyage703.PARK_EXPIRED, Voyage703.CHOI_CREW);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void fromTheOfficersButtonToTheTravellersPageAndBackThroughTheScanner() throws IOException {
        Chromium.screen(chromium, DESK);
        chromium.manage().deleteAllCookies();
        go(server.officerLink());
        String voyage = "/voyages/" + Voyage703.voyage(server).summary().id();
        go(voyage + "?lang=en");
        awaitText(".pass-desk", "0 stand, 2 can be issued");
        click("Issue 2 passes");
        awaitText("#told", "2 passes were issued.");
        awaitText("#links", "Link for the traveller");
        picture("pass-voyage-issued");

        go("/travellers/" + Voyage703.traveller(server, "KIM").id());
        awaitText("#verdict", "Valid");
        click("Make a new link");
        awaitText("#links", "Link for the traveller");
        Matcher link =
                Voyage703.LINK.matcher(chromium.findElement(By.id("link")).getText());
        assertThat(link.matches()).isTrue();
        String own = link.group(1);
        everywhere(
                "pass-link", "/travellers/" + Voyage703.traveller(server, "KIM").id());
        everywhere("pass-voyage", voyage);

        String seal = new Browser(server).get(own + "/pass.txt").body();
        Chromium.screen(chromium, DESK);
        go(voyage + "?lang=en");
        WebElement field = chromium.findElement(By.name("seal"));
        field.sendKeys(seal, Keys.ENTER);
        awaitText("#verdict", "Valid");
        awaitText("#of-voyage", "issued to a traveller on KE703");
        assertThat(chromium.findElement(By.id("name")).getText()).isEqualTo("KIM, MINJI");
        fitsTheScreen("verify");
        picture("pass-verify-1280-en");
        Chromium.screen(chromium, PHONE);
        fitsTheScreen("verify on a phone");
        picture("pass-verify-360-en");

        chromium.manage().deleteAllCookies();
        everywhere("pass-own", own);
        go(own + "/print");
        picture("pass-print-360");
        assertThat(chromium.findElement(By.tagName("body")).getCssValue("font-family"))
                .as("the page to print has its styles")
                .isNotEqualTo("\"Times New Roman\"");

        Voyage703.list(
                server, "L2", Voyage703.passenger("KIM", "MINJI", "P1", "M123A4567", "2026-01-31"), Voyage703.LEE);
        everywhere("pass-own-withdrawn", own);
        go(own + "?lang=en");
        awaitText("#verdict", "No longer valid");
        assertThat(chromium.findElements(By.className("ticket-code"))).isEmpty();
    }

    /** Looks at a page in three languages and two widths. */
    private static void everywhere(String name, String path) throws IOException {
        for (Locale language : Languages.OFFERED) {
            for (int width : new int[] {PHONE, DESK}) {
                Chromium.screen(chromium, width);
                go(path + "?lang=" + language);
                fitsTheScreen(path + " in " + language);
                picture(name + "-" + width + "-" + language);
            }
        }
    }

    private static void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Map<String, Object> shot = chromium.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", size("Width"), "height", size("Height"), "scale", 1)));
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
    }

    private static long size(String side) {
        return Long.parseLong(String.valueOf(chromium.executeScript("return document.documentElement.scroll" + side)));
    }

    private static void go(String path) {
        chromium.get(server.url("/").resolve(path).toString());
    }

    private static void click(String button) {
        chromium.findElement(By.xpath("//button[normalize-space()='" + button + "']"))
                .click();
    }

    private static void awaitText(String selector, String text) {
        new WebDriverWait(chromium, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    private static void fitsTheScreen(String page) {
        Object beyond = chromium.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as(page).isEqualTo(0L);
    }
}
