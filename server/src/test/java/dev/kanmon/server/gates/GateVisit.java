package dev.kanmon.server.gates;

import dev.kanmon.server.pages.Chromium;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The gate page in a real browser, as an officer uses it. */
final class GateVisit implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final ChromeDriver chromium;

    private GateVisit(ChromeDriver chromium) {
        this.chromium = chromium;
    }

    static GateVisit with(Path profile, String... switches) {
        return new GateVisit(Chromium.open(profile, switches));
    }

    /** Opens the page and waits until it has asked the server, or given up. */
    void open(String url) {
        chromium.get(url);
        until("return document.body.dataset.ready === 'true'");
    }

    /** Waits until a worker keeps the page. */
    void awaitWorker() {
        until("return navigator.serviceWorker.controller !== null");
    }

    /** Cuts the browser off from every network, its workers as well. */
    void offline() {
        chromium.executeCdpCommand("Network.enable", Map.of());
        chromium.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    }

    /** Gives the network back. */
    void online() {
        chromium.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** As a handheld scanner does: types into whatever has the focus, then Enter. */
    void scan(String text) {
        new Actions(chromium).sendKeys(text, Keys.ENTER).perform();
    }

    void press(Keys key) {
        new Actions(chromium).sendKeys(key).perform();
    }

    void awaitVerdict(String verdict) {
        until("return document.getElementById('sign').dataset.verdict === '" + verdict + "'");
    }

    String text(String id) {
        return chromium.findElement(By.id(id)).getText();
    }

    String look() {
        return String.valueOf(chromium.findElement(By.id("sign")).getDomAttribute("class"));
    }

    @Nullable
    Object run(String script) {
        return chromium.executeScript(script);
    }

    void until(String condition) {
        try {
            new WebDriverWait(chromium, PATIENCE).until(_ -> Boolean.TRUE.equals(chromium.executeScript(condition)));
        } catch (RuntimeException late) {
            Object page = run("return document.body.innerText");
            throw new AssertionError(String.format("%s never came; the page says: %s", condition, page), late);
        }
    }

    @Override
    public void close() {
        chromium.quit();
    }
}
