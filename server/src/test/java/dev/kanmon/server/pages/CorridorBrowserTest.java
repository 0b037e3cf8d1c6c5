package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The pages of agreements in a real browser; pictures of them are left in {@code target/pages}. */
class CorridorBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target", "pages");

    /** A picture longer than this shows nothing new. */
    private static final long MOST_HEIGHT = 6_000;

    private static final List<String> PAGES = List.of(
            "/agreements",
            "/agreements?on=2020-03-09",
            "/agreements/timeline?domain=entry",
            "/agreements/timeline?domain=goods&from=2018&to=2026",
            "/agreements/timeline?domain=finance",
            "/agreements/outlook",
            "/agreements/commitments",
            "/agreements/indicators",
            "/agreements/indicators/visitors-kr-to-jp?around=2025-06-01",
            "/agreements/indicators/hydrogen-fluoride-jp-to-kr?with=goods",
            "/agreements/instruments",
            "/agreements/instruments/jp-2019-three-items",
            "/agreements/instruments/working-holiday",
            "/agreements/instruments/nothing",
            "/agreements/sources");

    private static TestServer server;
    private static ChromeDriver chromium;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        chromium = Chromium.open(folder.resolve("profile"));
        server = new TestServer(folder.resolve("store"));
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
    void everyPageFitsAPhoneAndADeskInEachLanguage() throws IOException {
        for (int width : List.of(PHONE, DESK)) {
            Chromium.screen(chromium, width);
            for (Locale language : Languages.OFFERED) {
                int number = 0;
                for (String path : PAGES) {
                    open(path, language);
                    Object beyond = chromium.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    assertThat(beyond)
                            .as(path + " in " + language + " at " + width)
                            .isEqualTo(0L);
                    keep(width + "-" + language + "-" + number++, width);
                }
            }
        }
    }

    @Test
    void aDrawingScrollsInItsOwnBoxAndItsBarsLeadToTheInstrument() {
        Chromium.screen(chromium, PHONE);
        open("/agreements/timeline?domain=entry", Locale.ENGLISH);
        Object inside = chromium.executeScript(
                "const box = document.querySelector('.drawing');" + "return box.scrollWidth > box.clientWidth");
        assertThat(inside).isEqualTo(true);

        Chromium.screen(chromium, DESK);
        open("/agreements/timeline?domain=entry", Locale.ENGLISH);
        String instrument = String.valueOf(chromium.executeScript(
                "return document.querySelector('svg.timeline rect.bar-PROPOSED').closest('a').href.baseVal"));
        chromium.get(server.url(instrument).toString());

        assertThat(chromium.findElement(By.tagName("main")).getText()).contains("JESTA", "Proposed");
    }

    private static void open(String path, Locale language) {
        chromium.get(server.url(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                .toString());
    }

    private static void keep(String name, int width) throws IOException {
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
}
