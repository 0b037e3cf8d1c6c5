package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Invited;
import dev.kanmon.server.access.Person;
import dev.kanmon.server.access.Role;
import dev.kanmon.server.agreements.Texts;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A change of an agreement in a real browser: drafted by one, activated by another, on a phone's width too. */
class DeskBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static TestServer server;
    private static ChromeDriver chromium;
    private static Person author;
    private static Person second;

    @BeforeAll
    static void start(@TempDir Path folder) {
        chromium = Chromium.open(folder.resolve("profile"));
        server = new TestServer(folder.resolve("store"));
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        author = Person.welcomed(server, "author", Invited.by(administrator, Role.AGREEMENT_DESK));
        second = Person.welcomed(server, "second", Invited.by(administrator, Role.AGREEMENT_DESK));
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
    void fromADraftToARegistryInForce() {
        Chromium.screen(chromium, DESK);
        be(author);
        new Select(chromium.findElement(By.name("instrument"))).selectByValue(Texts.WAIVER);
        click("Change this instrument");
        WebElement file = chromium.findElement(By.name("text"));
        assertThat(file.getAttribute("value")).contains("to: 2026-12-31");
        file.clear();
        file.sendKeys(Texts.waiverUntil(2027));
        chromium.findElement(By.name("note")).sendKeys("Extended by a year");
        click("Save the draft");
        awaitText("#state", "Draft");
        assertThat(chromium.findElement(By.id("diff")).getText()).contains("+       - to: 2027-12-31");
        click("Check it");
        awaitText("#state", "Checked");
        String draft = chromium.getCurrentUrl();

        be(second);
        Chromium.screen(chromium, PHONE);
        chromium.get(draft);
        fitsTheScreen();
        click("Activate from then on");
        awaitText("#state", "Activated, not yet in force");
        awaitText("#in-force", "2026-11-23 00:00:00");
        String version = chromium.findElement(By.id("version")).getText();

        server.clock().forward(Duration.ofHours(14));
        chromium.get(server.url("/desk/agreements?lang=ko").toString());
        awaitText("h1", "협정 변경");
        awaitText("#registry", version);
        fitsTheScreen();
        chromium.get(server.url("/desk/agreements/new?lang=ja").toString());
        awaitText("h1", "新しい草案");
        fitsTheScreen();
    }

    /** Takes over the session that the person's own browser has opened. */
    private static void be(Person person) {
        chromium.get(server.url("/?lang=en").toString());
        chromium.manage().deleteCookieNamed("kanmon");
        chromium.manage()
                .addCookie(new Cookie("kanmon", person.browser().session().orElseThrow()));
        chromium.get(server.url("/desk/agreements").toString());
        awaitText("h1", "Changes to agreements");
    }

    private static void click(String button) {
        chromium.findElement(By.xpath("//button[normalize-space()='" + button + "']"))
                .click();
    }

    private static void awaitText(String selector, String text) {
        new WebDriverWait(chromium, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    private static void fitsTheScreen() {
        Object beyond = chromium.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as(chromium.getCurrentUrl()).isEqualTo(0L);
    }
}
