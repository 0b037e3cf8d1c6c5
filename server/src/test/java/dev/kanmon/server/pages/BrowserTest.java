package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Person;
import dev.kanmon.server.screening.SampleVoyages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The way through the pages in a real browser, without a script of theirs. */
class BrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static TestServer server;
    private static ChromeDriver chromium;

    @BeforeAll
    static void start(@TempDir Path folder) {
        chromium = Chromium.open(folder.resolve("profile"));
        server = new TestServer(folder.resolve("store"));
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
    void fromTheFirstStartToATraveller() {
        Chromium.screen(chromium, DESK);
        chromium.manage().deleteAllCookies();
        Person administrator = new Person(server, "warden");
        welcome(server.firstLink(), administrator, "warden");
        awaitText("h1", "Accounts");

        click("Make an invitation link");
        awaitText("#link", "/welcome/");
        String invitation = chromium.findElement(By.id("link")).getText();
        assertThat(invitation).startsWith(server.url("/welcome/").toString());
        click("Sign out");

        Chromium.screen(chromium, PHONE);
        Person officer = new Person(server, "officer");
        welcome(invitation, officer, "officer");
        awaitText("h1", "Voyages");
        click("Sign out");
        awaitText("[role=status]", "You are signed out.");

        server.clock().forward(Duration.ofSeconds(30));
        fill(Map.of("userName", "officer", "password", Person.PASSWORD, "code", officer.code()));
        click("Sign in");
        awaitText("h1", "Voyages");
        chromium.findElement(By.cssSelector("a[href$='" + SampleVoyages.KE703 + "']"))
                .click();
        awaitText("h1", "KE703");
        chromium.findElement(By.partialLinkText(SampleVoyages.EXPIRED_SURNAME)).click();
        awaitText("h1", SampleVoyages.EXPIRED_SURNAME);
        assertThat(chromium.findElement(By.tagName("main")).getText()).contains("Refer", "Hold", "X90817263");

        chromium.findElement(By.linkText("日本語")).click();
        awaitText(".verdict", "要確認");
        awaitText(".verdict", "搭乗保留");
        chromium.findElement(By.linkText("English")).click();
    }

    @Test
    void noPageIsWiderThanAPhone() {
        Chromium.screen(chromium, PHONE);
        for (Locale language : Languages.OFFERED) {
            chromium.manage().deleteAllCookies();
            go("/?lang=" + language);
            fitsTheScreen("/");
            for (String path : List.of(
                    "/sign-in?failed",
                    "/enter/nothing",
                    server.officerLink(),
                    "/voyages?day=2026-11-25",
                    "/voyages/" + SampleVoyages.KE703,
                    "/travellers/" + SampleVoyages.EXPIRED,
                    "/travellers/" + SampleVoyages.GONE,
                    "/accounts")) {
                go(path);
                fitsTheScreen(path + " in " + language);
            }
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        Chromium.screen(chromium, DESK);
        chromium.manage().deleteAllCookies();
        go(server.officerLink());
        awaitText("h1", "Voyages");

        new Actions(chromium).sendKeys(Keys.TAB, Keys.ENTER).perform();

        assertThat(chromium.getCurrentUrl()).endsWith("#content");
        assertThat(chromium.switchTo().activeElement().getTagName()).isEqualTo("main");
    }

    private static void welcome(String link, Person person, String userName) {
        go(link);
        person.scan(chromium.getPageSource());
        fill(Map.of(
                "displayName",
                "Name of " + userName,
                "userName",
                userName,
                "password",
                Person.PASSWORD,
                "repeated",
                Person.PASSWORD,
                "code",
                person.code()));
        fitsTheScreen(link);
        click("Open the account");
    }

    private static void go(String pathOrUrl) {
        chromium.get(server.url("/").resolve(pathOrUrl).toString());
    }

    private static void fill(Map<String, String> fields) {
        fields.forEach((name, value) -> chromium.findElement(By.name(name)).sendKeys(value));
    }

    private static void click(String button) {
        chromium.findElement(By.xpath("//button[normalize-space()='" + button + "']"))
                .click();
    }

    /** Waits for the page that a click leads to. The browser may tell that an element went with the page before. */
    private static void awaitText(String selector, String text) {
        new WebDriverWait(chromium, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
    }

    private static void fitsTheScreen(String page) {
        Object beyond = chromium.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as(page).isEqualTo(0L);
    }
}
