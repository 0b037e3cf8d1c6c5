package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.server.Browser;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.TestServer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose officer an account is, from the invitation to the head of each page. */
class AccountStateTest {
    private static final String HEAD = "class=\"viewer-state\"";

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
    void anOfficerHasTheStateOfTheInvitationFromTheFirstPageOnAndAtEachSignIn() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        String link = Invited.by(administrator, Role.OFFICER, "JPN");
        assertThat(administrator.browser().get("/accounts?lang=ja").body()).contains(">日本</td>");

        Person officer = Person.welcomed(server, "officer", link);
        assertThat(officer.browser().get("/voyages?lang=ko").body()).contains(HEAD + " title=\"일본\">JPN<");
        officer.browser().post("/sign-out", Map.of());
        assertThat(officer.signIn().statusCode()).isEqualTo(302);
        assertThat(officer.browser().get("/voyages?lang=en").body()).contains(HEAD + " title=\"Japan\">JPN<");

        assertThat(LedgerLines.bodies(server))
                .filteredOn(body -> body.contains("\"state\":\"JPN\""))
                .as("invited, created")
                .hasSize(2);
    }

    @Test
    void aLinkOfTheProgramCarriesTheState() {
        Browser officer = new Browser(server);
        officer.get(KanmonServer.officerLink(server.context(), "Sato", "JPN").getPath());

        assertThat(officer.get("/voyages").body()).contains(HEAD);
    }

    @Test
    void withoutAChoiceThereIsNone() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        Person officer = Person.welcomed(server, "officer", Invited.by(administrator, Role.OFFICER));

        assertThat(officer.browser().get("/voyages").body()).doesNotContain(HEAD);
        assertThat(LedgerLines.bodies(server)).noneMatch(body -> body.contains("\"state\""));
    }

    @Test
    void onlyOfficersHaveAState() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        Person second = Person.welcomed(server, "second", Invited.by(administrator, Role.ADMINISTRATOR, "KOR"));

        assertThat(second.browser().get("/accounts").body()).doesNotContain(HEAD);
        assertThat(LedgerLines.bodies(server)).noneMatch(body -> body.contains("\"state\""));
    }

    @Test
    void aStateThatIsNoneIsNotTaken() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        administrator.browser().get("/accounts");

        for (String state : new String[] {"XYZ", "JP", "jpn", "JPN' or 1=1"}) {
            assertThat(administrator
                            .browser()
                            .post("/accounts/invitations", Map.of("role", "OFFICER", "state", state))
                            .statusCode())
                    .as(state)
                    .isEqualTo(400);
        }
        assertThatThrownBy(() -> server.officerLink("XYZ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFormOffersEveryStateOnceInTheLanguageOfThePage() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());

        String page = administrator.browser().get("/accounts?lang=ko").body();

        assertThat(page).containsSubsequence("value=\"KOR\"", "value=\"JPN\"", "value=\"TWN\"", "<optgroup");
        assertThat(page)
                .contains(">독일 (DEU)<")
                .containsOnlyOnce("value=\"KOR\"")
                .contains("value=\"ZWE\"");
    }
}
