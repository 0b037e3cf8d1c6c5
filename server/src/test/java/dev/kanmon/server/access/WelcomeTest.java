package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {
    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void leadsFromTheFirstLinkToAnInvitedOfficer() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        assertThat(administrator.browser().get("/accounts").body()).contains("Name of warden");

        Person officer = Person.welcomed(server, "officer", Invited.by(administrator, Role.OFFICER));
        assertThat(officer.browser().get("/voyages").body()).contains("Name of officer");
        assertThat(LedgerLines.kinds(server))
                .containsExactly(
                        "agreement.in-force",
                        "basis.loaded",
                        "account.invited",
                        "account.created",
                        "account.signed-in",
                        "account.invited",
                        "account.created",
                        "account.signed-in");
    }

    @Test
    void thereIsNoFirstLinkOnceThereIsAnAdministrator() {
        Person.welcomed(server, "warden", server.firstLink());

        assertThat(server.context().getBean(Accounts.class).firstLink()).isEmpty();
    }

    @Test
    void aNewFirstLinkTakesThePlaceOfTheOld() {
        String old = server.firstLink();
        String link = server.firstLink();

        assertThat(new Browser(server).get(old).statusCode()).isEqualTo(410);
        assertThat(new Browser(server).get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkWorksOnceHoweverOftenItIsLookedAt() {
        String link = server.firstLink();
        new Browser(server).get(link);
        Person.welcomed(server, "warden", link);

        assertThat(new Browser(server).get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void ofTwoWhoHoldTheFormOpenOneGetsTheAccount() {
        String link = server.firstLink();
        Person late = new Person(server, "late");
        late.scan(late.browser().get(link).body());
        Person.welcomed(server, "warden", link);
        server.clock().forward(Duration.ofSeconds(30));

        assertThat(late.browser().post(link, form(late, Map.of())).statusCode()).isEqualTo(410);
    }

    @Test
    void aLinkExpiresAfterADay() {
        String link = server.firstLink();
        server.clock().forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(new Browser(server).get(link).statusCode()).isEqualTo(200);
        server.clock().forward(Duration.ofSeconds(1));

        assertThat(new Browser(server).get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void saysWhatIsWrongAndLeavesTheLinkGood() {
        String link = server.firstLink();
        Person person = new Person(server, "warden");
        person.scan(person.browser().get(link).body());

        assertThat(refused(person, link, Map.of("password", "eleven chrs", "repeated", "eleven chrs")))
                .contains("at least 12 characters");
        assertThat(refused(person, link, Map.of("repeated", "something else"))).contains("The two passwords differ");
        assertThat(refused(person, link, Map.of("code", "000000"))).contains("The code is wrong");
        assertThat(refused(person, link, Map.of("userName", " "))).contains("Choose a user name");
        assertThat(refused(person, link, Map.of("displayName", ""))).contains("Give your name");
        assertThat(refused(
                        person, link, Map.of("password", "the Warden of it all", "repeated", "the Warden of it all")))
                .contains("must not contain the user name");
        assertThat(person.accept(link).statusCode()).isEqualTo(302);
    }

    @Test
    void aNameIsTakenHoweverItIsWritten() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        String link = Invited.by(administrator, Role.OFFICER);
        Person second = new Person(server, "ＷＡＲＤＥＮ ");

        HttpResponse<String> refused = second.accept(link);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This user name is taken");
    }

    @Test
    void aSignInLinkOpensOneSessionWithinHalfAnHour() {
        String link = server.officerLink();
        Browser browser = new Browser(server);

        assertThat(Browser.leadsTo(browser.get(link))).isEqualTo("/voyages");
        assertThat(browser.get("/voyages").statusCode()).isEqualTo(200);
        assertThat(new Browser(server).get(link).statusCode()).isEqualTo(410);

        String late = server.officerLink();
        server.clock().forward(Duration.ofMinutes(30));
        assertThat(new Browser(server).get(late).statusCode()).isEqualTo(410);
    }

    @Test
    void aLinkOfOneKindDoesNotWorkAsTheOther() {
        String welcome = server.firstLink().replace("/welcome/", "/enter/");
        String enter = server.officerLink().replace("/enter/", "/welcome/");

        assertThat(new Browser(server).get(welcome).statusCode()).isEqualTo(410);
        assertThat(new Browser(server).get(enter).statusCode()).isEqualTo(410);
    }

    @Test
    void neitherNamesNorSecretsStandInTheFilesOfTheStore() throws IOException {
        String link = server.firstLink();
        Person administrator = Person.welcomed(server, "warden.of.the.gate", link);
        String invitation = Invited.by(administrator, Role.OFFICER);
        server.context().getBean(Store.class).write(tx -> tx.now());
        server.close();

        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains("warden.of.the.gate")).as(file.toString()).isFalse();
            assertThat(bytes.contains(secret(link))).as(file.toString()).isFalse();
            assertThat(bytes.contains(secret(invitation))).as(file.toString()).isFalse();
        }
    }

    private static String secret(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String refused(Person person, String link, Map<String, String> instead) {
        HttpResponse<String> answer = person.browser().post(link, form(person, instead));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain(Person.PASSWORD);
        return answer.body();
    }

    private static Map<String, String> form(Person person, Map<String, String> instead) {
        Map<String, String> form = new HashMap<>(Map.of(
                "userName",
                "warden",
                "displayName",
                "Kim Warden",
                "password",
                Person.PASSWORD,
                "repeated",
                Person.PASSWORD,
                "code",
                person.code()));
        form.putAll(instead);
        return form;
    }
}
