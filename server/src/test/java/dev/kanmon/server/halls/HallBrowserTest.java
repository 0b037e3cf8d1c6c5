package dev.kanmon.server.halls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.pages.Chromium;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.json.JsonMapper;

/** The pages of halls in a real browser; pictures of them are left in {@code target/pages}. */
class HallBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path PICTURES = Path.of("target", "pages");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Text, lines, bars and their edges have many; a blank picture has one. */
    private static final int COLOURS = 20;

    private static TestServer server;
    private static ChromeDriver chromium;
    private static Browser officer;
    private static Path downloads;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        QuietHall.beside(folder.resolve("store"));
        chromium = Chromium.open(folder.resolve("profile"));
        server = new TestServer(folder.resolve("store"));
        downloads = Files.createDirectories(folder.resolve("downloads"));
        Files.createDirectories(PICTURES);
        officer = new Browser(server);
        officer.get(server.officerLink());
        go(server.officerLink());
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
    void theSliderChangesPictureAndFiguresByKeyboardAsItMoves() {
        Chromium.screen(chromium, DESK);
        go("/halls/NRT?lang=en");
        String before = picture();
        assertThat(chromium.findElement(By.cssSelector(".wide svg.hall-picture"))
                        .isDisplayed())
                .isTrue();

        for (int i = 0; i < 6; i++) {
            chromium.findElement(By.id("share")).sendKeys(Keys.ARROW_RIGHT);
        }
        new WebDriverWait(chromium, PATIENCE).until(ExpectedConditions.urlContains("share=30"));

        assertThat(chromium.findElement(By.id("share-told")).getText()).isEqualTo("30 %");
        assertThat(picture()).isNotEqualTo(before).contains("30 % pre-confirmed");
        assertThat(figure("within20")).startsWith(within20("?share=30") + " %");
        assertThat(chromium.findElement(By.id("told")).getDomProperty("textContent"))
                .as("what a screen reader is told")
                .isNotBlank();
    }

    @Test
    void withoutScriptsTheFormDoesTheSame() {
        Chromium.screen(chromium, DESK);
        chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            go("/halls/NRT?lang=en");
            assertThat(chromium.findElement(By.id("png")).isDisplayed()).isFalse();
            chromium.findElement(By.id("share")).sendKeys(Keys.END);
            chromium.findElement(By.id("staff")).sendKeys(Keys.ARROW_LEFT);
            chromium.findElement(By.cssSelector("#plan button")).click();
            new WebDriverWait(chromium, PATIENCE).until(ExpectedConditions.urlContains("share=60"));

            assertThat(String.valueOf(chromium.getCurrentUrl())).contains("staff=-1");
            assertThat(chromium.findElement(By.id("staff-told")).getText()).isEqualTo("3 (−1)");
            assertThat(figure("within20")).startsWith(within20("?share=60&staff=-1") + " %");
        } finally {
            chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void thePictureIsSavedAsPng() throws IOException {
        chromium.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        downloads.toAbsolutePath().toString()));
        Chromium.screen(chromium, DESK);
        go("/halls/NRT?lang=en&share=20");
        chromium.findElement(By.id("png")).click();
        Path saved = downloads.resolve("hall-NRT-2026-11-23.png");
        new WebDriverWait(chromium, PATIENCE).until(page -> Files.exists(saved));

        byte[] content = Files.readAllBytes(saved);
        assertThat(Arrays.copyOf(content, PNG.length)).isEqualTo(PNG);
        BufferedImage picture = ImageIO.read(saved.toFile());
        assertThat(picture.getWidth()).isEqualTo(HallPages.WIDE * 2);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(COLOURS);
    }

    @Test
    void whatWouldHelpIsWorkedOutWhenAskedFor() {
        Chromium.screen(chromium, DESK);
        go("/halls/NRT?lang=en");
        chromium.findElement(By.linkText("Work it out")).click();
        new WebDriverWait(chromium, PATIENCE).until(ExpectedConditions.urlContains("advice=true"));

        assertThat(chromium.findElement(By.id("advice")).getText())
                .contains("officer hours", "One more in a lane", "short-stays");
    }

    @Test
    void everyPageFitsAPhoneAndADeskInEachLanguageAndSaysWhatToDoOnAnEmptyDay() throws IOException {
        for (int width : List.of(PHONE, DESK)) {
            Chromium.screen(chromium, width);
            // Each language on a phone, where it is tight; the longest one on a desk too.
            for (String language : width == PHONE ? List.of("ko", "ja", "en") : List.of("en")) {
                int number = 0;
                for (String path : List.of("/halls?", "/halls/NRT?share=30&advice=true", "/halls/NRT?day=2026-12-24")) {
                    go(path + "&lang=" + language);
                    assertThat(
                                    chromium.executeScript(
                                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                            .as(path + " in " + language + " at " + width)
                            .isEqualTo(0L);
                    keep("halls-" + width + "-" + language + "-" + number++, width);
                    if (path.contains("12-24")) {
                        assertThat(chromium.findElement(By.cssSelector(".empty code"))
                                        .getText())
                                .endsWith("halls");
                    }
                }
            }
        }
    }

    private static void go(String path) {
        chromium.get(server.url("/").resolve(path).toString());
    }

    private static String picture() {
        return String.valueOf(
                chromium.findElement(By.cssSelector(".wide svg.hall-picture")).getDomProperty("outerHTML"));
    }

    private static String figure(String key) {
        return chromium.findElement(By.id("figure-" + key)).getText();
    }

    private static long within20(String question) {
        return Math.round(100
                * JsonMapper.shared()
                        .readTree(officer.get("/api/v1/halls/NRT/forecast" + question)
                                .body())
                        .path("everybody")
                        .path("within20")
                        .asDouble());
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
