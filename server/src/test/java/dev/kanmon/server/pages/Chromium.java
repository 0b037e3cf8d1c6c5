package dev.kanmon.server.pages;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real browser for tests, found on the machine and never downloaded: {@code CHROMIUM} and {@code CHROMEDRIVER} name the
 * programs, else they are looked for on the path.
 */
public final class Chromium {
    private static final int DESK_HEIGHT = 900;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Chromium() {}

    /** Opens one, with more switches of its command line; where there is none, the test is skipped, and under {@code CI=true} it fails. */
    public static ChromeDriver open(Path profile, String... more) {
        Optional<Path> browser = find("CHROMIUM", "chromium", "chromium-browser", "google-chrome", "chrome");
        Optional<Path> driver = find("CHROMEDRIVER", "chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            String missing = "Chromium and chromedriver are needed for this test: install them or name them in CHROMIUM"
                    + " and CHROMEDRIVER.";
            return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--user-data-dir=" + profile);
        options.addArguments(more);
        ChromeDriver chromium = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get().toFile())
                        .withLogOutput(OutputStream.nullOutputStream())
                        .build(),
                options);
        // A click may return before the page that it leads to is there, on a busy machine seconds before.
        chromium.manage().timeouts().implicitlyWait(PATIENCE);
        return chromium;
    }

    /** Gives the page a screen of this width, in pixels of CSS, as a phone's when it is narrow. */
    public static void screen(ChromeDriver chromium, int width) {
        chromium.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", DESK_HEIGHT, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    private static Optional<Path> find(String variable, String... names) {
        String named = System.getenv(variable);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        List<String> folders = Arrays.asList(
                Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
