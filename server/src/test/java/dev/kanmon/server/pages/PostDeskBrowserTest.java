package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.enrolment.TestPost;
import dev.kanmon.server.posts.DeskCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The desk of a post in a real browser, by its keys; pictures are left in {@code target/pages}. */
class PostDeskBrowserTest {
    private static final int TABLET = 768;
    private static final int DESK = 1280;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Path PICTURES = Path.of("target", "pages");

    private static TestServer server;
    private static ChromeDriver chromium;

    @BeforeAll
    static void start(@TempDir Path folder) {
        chromium = Chromium.open(folder.resolve("profile"));
        server = TestServer.empty(folder.resolve("store"), new MovableClock(TestServer.START), Map.of());
        TestPost.inForce(server);
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
    void tenTravellersAreConfirmedByKeyboardInARowWithoutAPageLoad() throws IOException {
        for (int number = 0; number < 10; number++) {
            DeskCaller.joined(server, List.of(DeskCaller.alone(number)));
        }
        DeskCaller.joined(server, TestPost.family());
        Chromium.screen(chromium, DESK);
        go(DeskCaller.link(server, "JPN"));
        go("/posts?lang=en");
        awaitText("#" + TestPost.POST, "In line: 14");
        fitsTheScreen("posts");
        picture("posts-1280-en");
        go("/posts/" + TestPost.POST);
        ready();
        chromium.executeScript("window.sameDocument = true");

        Set<String> passes = new HashSet<>();
        for (int number = 0; number < 10; number++) {
            press("n");
            awaitText("#stage", "At the desk");
            String name = chromium.findElement(By.id("name")).getText();
            assertThat(name).startsWith("KANG, ");
            chromium.switchTo().activeElement().sendKeys(zoneOf(name), Keys.ENTER);
            awaitText("#told", "it is the one enrolled");
            press("y");
            awaitText("#stage", "Pre-confirmed");
            passes.add(chromium.findElement(By.id("pass-number")).getText());
            assertThat(chromium.findElements(By.cssSelector("#qr svg"))).hasSize(1);
        }

        picture("post-pass-1280-en");
        assertThat(passes).hasSize(10).doesNotContain("");
        assertThat(chromium.executeScript("return window.sameDocument === true"))
                .isEqualTo(true);
        assertThat(chromium.executeScript(
                        "return performance.getEntriesByType('navigation').length + ' ' + history.length"))
                .as("one document, nothing navigated since")
                .isEqualTo(chromium.executeScript("return '1 ' + history.length"));
        assertThat(new DeskLook(server).passes()).isEqualTo(10);

        everywhere("post-confirmed");
        go("/posts/" + TestPost.POST + "?lang=en");
        ready();
        press("n");
        awaitText("#stage", "At the desk");
        everywhere("post-at-desk");
        go("/posts/" + TestPost.POST + "?lang=en");
        ready();
        awaitText("#stage", "At the desk");
        press("o");
        awaitText("#told", "Press O once more");
        press("o");
        awaitText("#told", "To the ordinary counter.");
        press("e");
        new WebDriverWait(chromium, PATIENCE, OFTEN)
                .until(ExpectedConditions.visibilityOfElementLocated(By.id("enrol-dialog")));
        picture("post-enrol-1280-en");
    }

    /** Only for looks: a server holds what the browser did. */
    private record DeskLook(TestServer server) {
        int passes() {
            DeskCaller officer = DeskCaller.of(server, "JPN");
            return officer.get("").body().path("line").path("preConfirmed").asInt();
        }
    }

    private static String zoneOf(String name) {
        for (int number = 0; number < 10; number++) {
            String zone = DeskCaller.alone(number).zone();
            if (zone.contains(name.replace(", ", "<<").replace(' ', '<') + "<<")) {
                return zone;
            }
        }
        throw new IllegalStateException(name);
    }

    private static void everywhere(String name) throws IOException {
        for (Locale language : Languages.OFFERED) {
            go("/posts/" + TestPost.POST + "?lang=" + language);
            ready();
            for (int width : new int[] {TABLET, DESK}) {
                Chromium.screen(chromium, width);
                fitsTheScreen(name + " in " + language);
                picture(name + "-" + width + "-" + language);
            }
        }
        Chromium.screen(chromium, DESK);
    }

    private static void ready() {
        new WebDriverWait(chromium, PATIENCE, OFTEN)
                .until(ExpectedConditions.attributeToBe(By.tagName("body"), "data-ready", "true"));
    }

    private static void press(String key) {
        new Actions(chromium).sendKeys(key).perform();
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

    private static void awaitText(String selector, String text) {
        new WebDriverWait(chromium, PATIENCE, OFTEN)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    private static void fitsTheScreen(String page) {
        Object beyond = chromium.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as(page).isEqualTo(0L);
    }
}
