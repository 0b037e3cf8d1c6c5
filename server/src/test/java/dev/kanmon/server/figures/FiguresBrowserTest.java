package dev.kanmon.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.pages.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page of a month in a real browser; pictures of it are left in {@code target/pages}. */
class FiguresBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target", "pages");

    private static TestServer server;
    private static ChromeDriver chromium;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        chromium = Chromium.open(folder.resolve("profile"));
        server = TestServer.empty(folder.resolve("store"), new MovableClock(TestServer.START), Map.of());
        WrittenMonth.in(server);
        Files.createDirectories(PICTURES);
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
    void thePageFitsAPhoneAndADeskInEachLanguage() throws IOException {
        for (int width : List.of(PHONE, DESK)) {
            Chromium.screen(chromium, width);
            for (String language : List.of("ko", "ja", "en")) {
                chromium.get(server.url("/figures/2026-10?lang=" + language).toString());
                assertThat(chromium.executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(language + " at " + width)
                        .isEqualTo(0L);
                assertThat(chromium.findElements(By.cssSelector("svg.figures-picture")).stream()
                                .filter(picture -> picture.isDisplayed()))
                        .as("one picture at each width")
                        .hasSize(1);
                keep("figures-" + width + "-" + language, width);
            }
        }
    }

    @Test
    void anybodyComesFromTheFrontPageToAMonthAndItsTable() {
        Chromium.screen(chromium, DESK);
        chromium.get(server.url("/?lang=en").toString());
        chromium.findElement(By.cssSelector(".menu.public a[href='/figures']")).click();
        assertThat(chromium.findElement(By.tagName("h1")).getText()).isEqualTo("Figures of November 2026");
        chromium.findElement(By.linkText("October 2026")).click();

        assertThat(chromium.findElement(By.id("difference")).getText()).contains("14.0 min less");
        assertThat(chromium.findElement(By.id("csv")).getDomAttribute("href")).isEqualTo("/figures/2026-10.csv");
    }

    private static void keep(String name, int width) throws IOException {
        String height = String.valueOf(chromium.executeScript("return document.documentElement.scrollHeight"));
        Map<String, Object> picture = chromium.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", Long.parseLong(height), "scale", 1)));
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }
}
