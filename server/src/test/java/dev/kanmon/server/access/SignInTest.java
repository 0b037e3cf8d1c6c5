package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    private static TestServer server;
    private static Person administrator;
    private static int people;

    private Person officer;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
        administrator = Person.welcomed(server, "warden", server.firstLink());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void anOfficerWhoIsSignedOut() {
        String link = Invited.by(administrator, Role.OFFICER);
        officer = Person.welcomed(server, "officer" + people++, link);
        officer.browser().get("/voyages");
        officer.browser().post("/sign-out", Map.of());
    }

    @Test
    void nameAndPasswordAndCodeOpenTheFirstPageOfTheRole() {
        assertThat(Browser.leadsTo(officer.signIn())).isEqualTo("/voyages");
        assertThat(officer.browser().get("/voyages").statusCode()).isEqualTo(200);
        assertThat(LedgerLines.kinds(server)).last().isEqualTo("account.signed-in");
    }

    @Test
    void aWrongPasswordOrCodeOrNameGetsTheSameAnswer() {
        server.clock().forward(Duration.ofSeconds(30));
        HttpResponse<String> wrongPassword = officer.signIn("seven ferries to Busan", officer.code());
        HttpResponse<String> wrongCode = officer.signIn(Person.PASSWORD, "000000");
        HttpResponse<String> wrongName = new Person(server, "nobody at all").signIn(Person.PASSWORD, "000000");

        assertThat(List.of(wrongPassword, wrongCode, wrongName)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(Browser.leadsTo(answer)).isEqualTo("/sign-in?failed");
            assertThat(answer.body()).isEmpty();
        });
        assertThat(LedgerLines.kinds(server))
                .endsWith("account.sign-in-failed", "account.sign-in-failed", "account.sign-in-failed");
        assertThat(LedgerLines.bodies(server)).last().isEqualTo("{}");
    }

    @Test
    void aCodeIsGoodOnce() {
        server.clock().forward(Duration.ofSeconds(30));
        String code = officer.code();
        assertThat(Browser.leadsTo(officer.signIn(Person.PASSWORD, code))).isEqualTo("/voyages");
        officer.browser().get("/voyages");
        officer.browser().post("/sign-out", Map.of());

        assertThat(Browser.leadsTo(officer.signIn(Person.PASSWORD, code))).isEqualTo("/sign-in?failed");
        assertThat(Browser.leadsTo(officer.signIn())).isEqualTo("/voyages");
    }

    /** The code that proved the app when the account was made is used up as well. */
    @Test
    void theCodeOfTheWelcomeIsUsedUp() {
        assertThat(Browser.leadsTo(officer.signIn(Person.PASSWORD, officer.code())))
                .isEqualTo("/sign-in?failed");
    }

    @Test
    void fiveFailuresLockForAQuarterOfAnHour() {
        server.clock().forward(Duration.ofSeconds(30));
        for (int failure = 1; failure <= 5; failure++) {
            officer.signIn("wrong for the time " + failure, officer.code());
        }

        assertThat(Browser.leadsTo(officer.signIn())).isEqualTo("/sign-in?failed");
        server.clock().forward(Duration.ofMinutes(13).plusSeconds(30));
        assertThat(Browser.leadsTo(officer.signIn())).isEqualTo("/sign-in?failed");
        assertThat(Browser.leadsTo(officer.signIn())).isEqualTo("/voyages");
    }

    @Test
    void fourFailuresDoNotLockAndASuccessForgetsThem() {
        for (int round = 0; round < 2; round++) {
            server.clock().forward(Duration.ofSeconds(30));
            for (int failure = 1; failure <= 4; failure++) {
                officer.signIn("wrong for the time " + failure, officer.code());
            }
            assertThat(Browser.leadsTo(officer.signIn())).isEqualTo("/voyages");
            officer.browser().get("/voyages");
            officer.browser().post("/sign-out", Map.of());
        }
    }

    @Test
    void theSessionOfBeforeSigningInIsWorthNothingAfterwards() {
        officer.browser().get("/sign-in");
        String before = officer.browser().session().orElseThrow();
        officer.signIn();
        String after = officer.browser().session().orElseThrow();
        Browser thief = new Browser(server);
        thief.takeOver(before);

        assertThat(after).isNotEqualTo(before);
        assertThat(Browser.leadsTo(thief.get("/voyages"))).isEqualTo("/sign-in");
    }

    @Test
    void theSessionCookieIsForThisServersPagesOnly() {
        HttpResponse<String> signedIn = officer.signIn();

        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("kanmon="))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    }

    @Test
    void aSessionEndsAfterHalfAnHourUnused() {
        assertThat(server.context().getBean(ServletContext.class).getSessionTimeout())
                .isEqualTo(30);
    }

    @Test
    void signingOutEndsTheSession() {
        officer.signIn();
        String session = officer.browser().session().orElseThrow();
        officer.browser().get("/voyages");

        assertThat(Browser.leadsTo(officer.browser().post("/sign-out", Map.of())))
                .isEqualTo("/sign-in?out");
        Browser thief = new Browser(server);
        thief.takeOver(session);
        assertThat(Browser.leadsTo(thief.get("/voyages"))).isEqualTo("/sign-in");
        assertThat(LedgerLines.kinds(server)).last().isEqualTo("account.signed-out");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        officer.signIn();
        officer.browser().get("/voyages");

        assertThat(officer.browser().postWithToken("/sign-out", Map.of(), "").statusCode())
                .isEqualTo(403);
        assertThat(officer.browser().get("/voyages").statusCode()).isEqualTo(200);
        assertThat(new Browser(server)
                        .postWithToken("/sign-in", Map.of("userName", "a", "password", "b", "code", "c"), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        officer.signIn();
        Invited.disable(administrator, LedgerLines.account(server));

        assertThat(Browser.leadsTo(officer.browser().get("/voyages"))).isEqualTo("/sign-in");
        assertThat(Browser.leadsTo(officer.signIn())).isEqualTo("/sign-in?failed");
        assertThat(LedgerLines.kinds(server)).contains("account.disabled");
    }
}
