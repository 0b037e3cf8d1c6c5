package dev.kanmon.server.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Invited;
import dev.kanmon.server.access.Person;
import dev.kanmon.server.access.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk's pages, by what the forms send. */
class DeskPagesTest {
    private static final String HOME = "/desk/agreements";

    private static TestServer server;
    private static Browser author;
    private static Browser second;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        author = Person.welcomed(server, "author", Invited.by(administrator, Role.AGREEMENT_DESK))
                .browser();
        second = Person.welcomed(server, "second", Invited.by(administrator, Role.AGREEMENT_DESK))
                .browser();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aChangeGoesThroughTwoPeople() {
        assertThat(author.get(HOME + "/new?instrument=" + Texts.WAIVER).body()).contains("to: 2026-12-31");
        String path = Browser.leadsTo(author.post(
                HOME, Map.of("text", Texts.waiverUntil(2027).replace("\n", "\r\n"), "note", "Notice of November")));
        String draft = author.get(path).body();
        assertThat(draft)
                .contains("+       - to: 2027-12-31", "entry-jp-in-kr-eta-waiver@", "Notice of November")
                .doesNotContain("- to: 2026-12-31");

        author.post(path + "/check", Map.of());
        assertThat(author.get(path).body())
                .contains("Checked", "Someone else of the desk")
                .doesNotContain("/activate");
        author.post(path + "/activate", Map.of("inForce", "2026-11-23T00:00"));
        assertThat(author.get(path).body()).contains("Nobody activates the own draft.");

        assertThat(second.get(path).body()).contains("value=\"2026-11-23T00:00\"");
        second.post(path + "/activate", Map.of("inForce", "2026-11-22T10:00"));
        assertThat(second.get(path).body()).contains("Choose a moment to come");
        second.post(path + "/activate", Map.of("inForce", "2026-11-23T00:00"));
        assertThat(second.get(path).body()).contains("Activated, not yet in force", "2026-11-23 00:00:00");

        server.clock().forward(Duration.ofHours(14));
        assertThat(second.get(path).body()).contains("Came into force").doesNotContain("/withdraw");
        String version = server.context().getBean(Registry.class).inForce().version();
        assertThat(second.get(HOME).body()).contains(version, "2026-11-23 00:00:00");
        assertThat(second.get("/api/v1/agreements/entry?nationality=JP&to=KR&on=2027-01-01")
                        .body())
                .contains("\"answer\":\"waived\"", version);
    }

    @Test
    void rubbishComesBackWithItsSentenceAndTheText() {
        author.get(HOME + "/new");
        HttpResponse<String> unreadable = author.post(HOME, Map.of("text", "<script>alert(1)</script>: x"));
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body())
                .contains("id is missing", "&lt;script&gt;")
                .doesNotContain("<script");

        String path = Browser.leadsTo(
                author.post(HOME, Map.of("text", "id: nothing-much\ntitle: Nothing much\nsources: [press]\n")));
        author.get(path);
        author.post(path + "/check", Map.of());
        assertThat(author.get(path).body()).contains("nothing-much.yaml: recorded is missing");
        assertThat(author.post(path + "/withdraw", Map.of()).statusCode()).isEqualTo(302);
        assertThat(author.get(path).body()).contains("Withdrawn").doesNotContain("/check");
    }

    @Test
    void whatIsNotThereOrNoMomentIsSaidSo() {
        assertThat(author.get(HOME + "/new?instrument=nothing").statusCode()).isEqualTo(404);
        assertThat(author.get(HOME + "/00000000-0000-7000-8000-000000000000").statusCode())
                .isEqualTo(404);
        String path = Browser.leadsTo(author.post(HOME, Map.of("text", Texts.swapUntil(2029))));
        author.get(path);
        assertThat(author.post(path + "/activate", Map.of("inForce", "tomorrow"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        assertThat(author.postWithToken(HOME, Map.of("text", Texts.swapUntil(2028)), "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(author.get(HOME + "/new", "Accept-Language", "ko").body()).contains("새 초안");
        assertThat(author.get(HOME + "/new", "Accept-Language", "ja").body()).contains("新しい草案");
    }
}
